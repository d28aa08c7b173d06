-- Whose running measure could not be fitted to the rules in force: told of once, tried again.
create table rule_lapse_left (
  case_id varchar(20) not null,
  path_behind boolean not null,
  attempts int not null,
  failed_at datetime(3) not null,
  next_try_at datetime(3) not null,
  failure varchar(200) not null,
  primary key (case_id)
);
create index ix_rule_lapse_left_due on rule_lapse_left (next_try_at);
