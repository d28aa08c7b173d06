-- The key decides that a level is raised once, on however many nodes.
create table escalation (
  task_id varchar(20) not null,
  level_no int not null,
  case_id varchar(20) not null,
  told_role varchar(30),
  told varchar(100),
  due_at datetime(3) not null,
  raised_at datetime(3) not null,
  primary key (task_id, level_no)
);
create index ix_escalation_raised on escalation (raised_at);
create index ix_escalation_case on escalation (case_id);
