-- Who looks after those left behind, from when on; their names stand in the answer of the task.
create table care_arrangement (
  id varchar(20) not null,
  case_id varchar(20) not null,
  task_id varchar(20) not null,
  dependant_kind varchar(20) not null,
  first_visit_at datetime(3) not null,
  arranged_by varchar(100) not null,
  arranged_at datetime(3) not null,
  primary key (id)
);
create index ix_care_arrangement_case on care_arrangement (case_id, arranged_at);
