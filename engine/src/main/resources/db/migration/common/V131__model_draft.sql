-- What designers are about to change: the files that differ from the release they began with.
create table model_draft (
  id varchar(20) not null,
  title varchar(200) not null,
  draft_state varchar(10) not null,
  base_no int not null,
  author varchar(64) not null,
  created_at datetime(3) not null,
  revision int not null,
  changed_by varchar(64) not null,
  changed_at datetime(3) not null,
  release_no int,
  primary key (id)
);
create index ix_model_draft_state on model_draft (draft_state, id);

-- No content: taken out of the path. The revision is the draft's at the moment of the change.
create table model_draft_file (
  draft_id varchar(20) not null,
  name varchar(100) not null,
  folder varchar(100) not null,
  content longblob,
  sha256 char(64),
  revision int not null,
  changed_by varchar(64) not null,
  changed_at datetime(3) not null,
  primary key (draft_id, name)
);

-- Whoever changed anything in a draft, also what was undone since: none of them approves it.
create table model_draft_editor (
  draft_id varchar(20) not null,
  username varchar(64) not null,
  primary key (draft_id, username)
);

create table model_draft_comment (
  id varchar(20) not null,
  draft_id varchar(20) not null,
  file_name varchar(100) not null,
  element varchar(200) not null,
  content varchar(2000) not null,
  author varchar(64) not null,
  said_at datetime(3) not null,
  done_by varchar(64),
  done_at datetime(3),
  primary key (id)
);
create index ix_model_draft_comment on model_draft_comment (draft_id, id);
