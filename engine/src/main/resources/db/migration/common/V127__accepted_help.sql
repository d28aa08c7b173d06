-- Who was let into a further grid by accepting a proposal: undoing its step ends that too.
create table accepted_help (
  bulk_id varchar(20) not null,
  username varchar(64) not null,
  grid varchar(20) not null,
  accepted_at datetime(3) not null,
  primary key (bulk_id, username)
);
create index ix_accepted_help_at on accepted_help (accepted_at);
