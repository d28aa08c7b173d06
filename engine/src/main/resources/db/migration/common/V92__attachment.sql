-- Pictures of papers. Handed in for a task before its answer; bound once the answer names them,
-- else removed after some days. Health pictures are for health roles only.
create table attachment (
  id varchar(20) not null,
  task_id varchar(20) not null,
  case_id varchar(20) not null,
  kind varchar(64) not null,
  field varchar(64),
  health boolean not null,
  width int not null,
  height int not null,
  byte_count int not null,
  sha256 char(64) not null,
  added_by varchar(100) not null,
  added_at datetime(3) not null,
  bound_at datetime(3),
  content longblob not null,
  primary key (id)
);
create index ix_attachment_case on attachment (case_id, id);
create index ix_attachment_task on attachment (task_id, added_by);
create index ix_attachment_unbound on attachment (bound_at, added_at);
