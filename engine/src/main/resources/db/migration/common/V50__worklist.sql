-- One row per task as lists show it, so that neither worklist nor board joins engine tables.
create table work_item (
  id varchar(20) not null,
  case_id varchar(20) not null,
  kind varchar(64) not null,
  title varchar(255) not null,
  stage varchar(20),
  grid varchar(20) not null,
  grid_path varchar(200) not null,
  person_name varchar(700),
  person_document varchar(64),
  person_phone varchar(100),
  task_role varchar(30) not null,
  other_roles varchar(200),
  assignee varchar(100),
  item_state varchar(12) not null,
  created_at datetime(3) not null,
  warn_at datetime(3),
  due_at datetime(3),
  sort_due datetime(3) not null,
  bulk_allowed boolean not null,
  ladder varchar(4),
  step_seconds bigint,
  calendar varchar(40),
  level_no int not null,
  next_escalation_at datetime(3),
  deadline_trace varchar(1000),
  has_draft boolean not null,
  outcome varchar(64),
  ended_by varchar(100),
  ended_at datetime(3),
  primary key (id)
);
-- One sorted branch per grid, assignee or role answers the first page whatever the table's size.
-- warn_at makes it enough for the board's counts by grid.
create index ix_work_item_grid on work_item (item_state, grid, sort_due, id, warn_at);
create index ix_work_item_assignee on work_item (item_state, assignee, sort_due, id);
create index ix_work_item_role on work_item (item_state, task_role, sort_due, id);
create index ix_work_item_other on work_item (item_state, other_roles, sort_due, id);
create index ix_work_item_due on work_item (item_state, sort_due, id);
create index ix_work_item_escalation on work_item (item_state, next_escalation_at);
create index ix_work_item_case on work_item (case_id, item_state);

-- What was sent in; health values stand apart and are given to health roles only.
create table task_answer (
  task_id varchar(20) not null,
  case_id varchar(20) not null,
  kind varchar(64) not null,
  outcome varchar(64) not null,
  answers longtext not null,
  answered_by varchar(100) not null,
  answered_at datetime(3) not null,
  primary key (task_id)
);
create index ix_task_answer_case on task_answer (case_id, answered_at);

create table task_health_answer (
  task_id varchar(20) not null,
  case_id varchar(20) not null,
  answers longtext not null,
  primary key (task_id)
);

-- What somebody has typed and not sent yet.
create table task_draft (
  task_id varchar(20) not null,
  username varchar(100) not null,
  draft longtext not null,
  saved_at datetime(3) not null,
  primary key (task_id, username)
);
