-- The person's own page: who holds a link and knows its code reaches one case, and no more.
create table own_page_link (
  id varchar(20) not null,
  case_id varchar(20) not null,
  -- The case while the link is in force, else null: one link a case.
  open_key varchar(20),
  token_hash varchar(64) not null,
  code_hash varchar(100) not null,
  made_by varchar(100) not null,
  made_at datetime(3) not null,
  given_at datetime(3),
  given_to varchar(20),
  failures int default 0 not null,
  locked_until datetime(3),
  opened_at datetime(3),
  revoked_at datetime(3),
  revoked_by varchar(100),
  primary key (id),
  constraint uq_own_page_link_open unique (open_key),
  constraint uq_own_page_link_token unique (token_hash)
);
create index ix_own_page_link_case on own_page_link (case_id, id);

create table own_page_session (
  secret_hash varchar(64) not null,
  link_id varchar(20) not null,
  opened_at datetime(3) not null,
  used_at datetime(3) not null,
  primary key (secret_hash)
);
create index ix_own_page_session_link on own_page_session (link_id);
