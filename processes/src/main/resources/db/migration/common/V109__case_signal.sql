-- Signals from outside, where an installation takes them: their words are deleted when they expire.
create table case_signal (
  id varchar(20) not null,
  case_id varchar(20) not null,
  signal_type varchar(100) not null,
  source varchar(100) not null,
  purpose varchar(100) not null,
  legal_basis varchar(100) not null,
  received_by varchar(100) not null,
  received_at datetime(3) not null,
  expires_at datetime(3) not null,
  words varchar(2000),
  primary key (id)
);
create index ix_case_signal_case on case_signal (case_id);
create index ix_case_signal_expiry on case_signal (expires_at);
