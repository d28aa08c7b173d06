-- A list of people who move to the rules of a day: signed once, applied at its moment, a paper each.
create table rule_switch (
  id varchar(20) not null,
  effective_at datetime(3) not null,
  document_no varchar(90) not null,
  authority varchar(200) not null,
  legal_basis varchar(500) not null,
  signed_by varchar(100) not null,
  signed_at datetime(3) not null,
  applied_at datetime(3),
  primary key (id)
);
create index ix_rule_switch_due on rule_switch (applied_at, effective_at);

create table rule_switch_line (
  switch_id varchar(20) not null,
  line_no int not null,
  case_id varchar(20) not null,
  effect varchar(20) not null,
  old_rule varchar(100) not null,
  old_end datetime(3) not null,
  new_rule varchar(100),
  new_end datetime(3) not null,
  tests_dropped int not null,
  applied_at datetime(3),
  decision_id varchar(20),
  primary key (switch_id, line_no)
);
create index ix_rule_switch_line_open on rule_switch_line (switch_id, applied_at, line_no);
create index ix_rule_switch_line_case on rule_switch_line (case_id);

-- Days on which rules came into or went out of force and running restrictions were looked through.
create table rule_change_day (
  change_day date not null,
  looked_through_at datetime(3) not null,
  primary key (change_day)
);
