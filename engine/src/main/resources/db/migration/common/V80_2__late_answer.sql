-- What somebody filled in, without a connection, for a task that a colleague had done meanwhile:
-- kept as a note, it moves nothing. Health values stand apart as with answers.
create table task_late_answer (
  id varchar(20) not null,
  task_id varchar(20) not null,
  case_id varchar(20) not null,
  kind varchar(64) not null,
  outcome varchar(64) not null,
  answers longtext not null,
  health_answers longtext,
  answered_by varchar(100) not null,
  answered_at datetime(3) not null,
  primary key (id)
);
create index ix_task_late_answer_task on task_late_answer (task_id, id);
create index ix_task_late_answer_case on task_late_answer (case_id);
