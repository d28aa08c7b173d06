-- The entry of the authority register for which a list was signed; null of lists signed before.
alter table rule_switch add column authority_code varchar(40);

-- Of which changes of rules ahead the command room and the deciding officers were told.
create table rule_change_notice (
  change_day date not null,
  hours_ahead int not null,
  told_at datetime(3) not null,
  primary key (change_day, hours_ahead)
);
