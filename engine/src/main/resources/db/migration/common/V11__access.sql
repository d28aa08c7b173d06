-- Passwords of users; who they are stands in the roster.
create table account (
  username varchar(64) not null,
  password_hash varchar(100) not null,
  change_due boolean not null,
  version int not null,
  changed_at datetime(3) not null,
  primary key (username)
);

-- Answers to writes that carried an Idempotency-Key, kept 7 days. A row without status belongs to
-- a write that is still running.
create table idempotent_answer (
  scope_hash char(64) not null,
  body_hash char(64) not null,
  created_at datetime(3) not null,
  status int,
  content_type varchar(200),
  location varchar(500),
  body longblob,
  primary key (scope_hash)
);
create index idempotent_answer_age on idempotent_answer (created_at);
