-- What is left of a case whose purpose has ended: that it was, and that its content is gone.
create table erasure_proof (
  case_id varchar(20) not null,
  case_state varchar(20) not null,
  opened_at datetime(3) not null,
  closed_at datetime(3) not null,
  erased_at datetime(3) not null,
  retention varchar(40) not null,
  erased_counts longtext not null,
  audit_hash varchar(64) not null,
  proof_hash varchar(64) not null,
  primary key (case_id)
);

alter table case_file add column erased_at datetime(3);
create index ix_case_retention on case_file (erased_at, case_state, closed_at);

-- When the cells of a list's rows were erased by age.
alter table intake_list add column erased_at datetime(3);
create index ix_intake_list_retention on intake_list (erased_at, finished_at);
