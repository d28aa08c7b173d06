-- Moving running cases of a model from one release to another. open_key holds the model's key until
-- it has ended: one at a time.
create table model_migration (
  id varchar(20) not null,
  model_key varchar(100) not null,
  from_no int not null,
  to_no int not null,
  from_deployment varchar(64) not null,
  to_deployment varchar(64) not null,
  mapping longtext not null,
  note varchar(2000) not null,
  migration_state varchar(12) not null,
  open_key varchar(100),
  proposed_by varchar(64) not null,
  proposed_at datetime(3) not null,
  decided_by varchar(64),
  decided_at datetime(3),
  decision_note varchar(2000),
  reverse_note varchar(2000),
  changed_at datetime(3) not null,
  primary key (id),
  constraint uq_model_migration_open unique (open_key)
);
create index ix_model_migration_key on model_migration (model_key, id);
create index ix_model_migration_state on model_migration (migration_state, id);

-- A case of it. next_try_at is null once nothing is left to be done for it.
create table model_migration_case (
  migration_id varchar(20) not null,
  case_id varchar(20) not null,
  case_state varchar(10) not null,
  canary boolean not null,
  changed_at datetime(3) not null,
  obstacles longtext,
  attempts int not null,
  next_try_at datetime(3),
  primary key (migration_id, case_id)
);
create index ix_model_migration_case_state on model_migration_case
  (migration_id, case_state, case_id);
create index ix_model_migration_case_due on model_migration_case (migration_id, next_try_at);
