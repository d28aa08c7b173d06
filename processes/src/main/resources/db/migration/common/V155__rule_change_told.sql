-- Of which changes of rules ahead the command room and the deciding officers were told: a release
-- may change them at any moment, not at 00:00 alone. Takes the place of rule_change_notice, which
-- nodes of an older version go on writing until they are replaced.
create table rule_change_told (
  change_at datetime(3) not null,
  hours_ahead int not null,
  told_at datetime(3) not null,
  primary key (change_at, hours_ahead)
);
