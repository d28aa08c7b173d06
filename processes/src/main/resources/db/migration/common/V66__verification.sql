-- What calls and visits noted of needs and dependants; erased with the case's purpose.
create table known_needs (
  case_id varchar(20) not null,
  dependants varchar(1000) not null,
  needs varchar(1000) not null,
  household longtext not null,
  noted_at datetime(3) not null,
  primary key (case_id)
);

-- Who read a contradiction a second time: neither its writer nor the later proposer.
create table second_reading (
  task_id varchar(20) not null,
  case_id varchar(20) not null,
  second_reader varchar(100) not null,
  written_by varchar(100) not null,
  outcome varchar(40) not null,
  read_at datetime(3) not null,
  primary key (task_id)
);
create index ix_second_reading_case on second_reading (case_id, read_at);
