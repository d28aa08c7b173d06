-- What a person needs, until the person says that it is met. next_try_at is set while no process
-- deals with it yet.
create table care_need (
  id varchar(20) not null,
  case_id varchar(20) not null,
  category varchar(20) not null,
  urgency varchar(20) not null,
  need_state varchar(20) not null,
  cause varchar(100) not null,
  raised_by varchar(100) not null,
  raised_at datetime(3) not null,
  next_try_at datetime(3),
  cost decimal(10,2),
  delivered_at datetime(3),
  met_at datetime(3),
  met_by varchar(100),
  primary key (id)
);
create index ix_care_need_case on care_need (case_id, id);
create index ix_care_need_state on care_need (need_state, case_id);
create index ix_care_need_try on care_need (next_try_at);

-- The words of a need may tell of somebody's health: they stand apart.
create table care_need_detail (
  need_id varchar(20) not null,
  detail longtext not null,
  primary key (need_id)
);

-- Leaving for care: never refused, and no reason for another end.
create table medical_exit (
  id varchar(20) not null,
  case_id varchar(20) not null,
  emergency boolean not null,
  requested_at datetime(3) not null,
  outcome varchar(40),
  car varchar(100),
  hospital varchar(200),
  companion varchar(100),
  allowed_by varchar(100),
  left_at datetime(3),
  expected_at datetime(3),
  back_at datetime(3),
  primary key (id)
);
create index ix_medical_exit_case on medical_exit (case_id, id);

-- One signed part of a joint visit; what the doctor found stands with the task's health answers.
create table joint_visit (
  id varchar(20) not null,
  case_id varchar(20) not null,
  visit_day date not null,
  visit_part varchar(30) not null,
  outcome varchar(40) not null,
  seen varchar(20),
  exit_free boolean not null,
  comfort varchar(20),
  present varchar(200),
  signed_by varchar(100) not null,
  signed_at datetime(3) not null,
  primary key (id)
);
create index ix_joint_visit_case on joint_visit (case_id, visit_day);

-- A death as somebody reported it, until a doctor has confirmed it or found an error.
create table death_report (
  id varchar(20) not null,
  case_id varchar(20) not null,
  open_case varchar(20),
  task_id varchar(64) not null,
  kind varchar(60) not null,
  answers longtext not null,
  reported_by varchar(100) not null,
  reported_at datetime(3) not null,
  report_state varchar(20) not null,
  contact varchar(200),
  decided_by varchar(100),
  decided_at datetime(3),
  primary key (id),
  constraint uq_death_report_open unique (open_case)
);
create index ix_death_report_case on death_report (case_id, id);
