-- Whose tasks were before a bulk step, for as long as it may be undone.
create table bulk_move (
  bulk_id varchar(20) not null,
  task_id varchar(20) not null,
  moved_by varchar(100) not null,
  assignee_before varchar(100),
  assignee varchar(100) not null,
  moved_at datetime(3) not null,
  primary key (bulk_id, task_id)
);
create index ix_bulk_move_moved on bulk_move (moved_at);
