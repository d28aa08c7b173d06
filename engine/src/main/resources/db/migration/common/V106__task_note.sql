-- What others than who completes it had to say about a task: a comment, a reminder, another due time.
create table task_note (
  id varchar(20) not null primary key,
  task_id varchar(20) not null,
  case_id varchar(20) not null,
  kind varchar(10) not null,
  noted_by varchar(100) not null,
  noted_at datetime(3) not null,
  words varchar(500),
  due_before datetime(3),
  due_after datetime(3)
);
create index ix_task_note_task on task_note (task_id, noted_at);
create index ix_task_note_case on task_note (case_id);
