-- A handed-down list. live_hash holds the file's hash while the same file must not be opened again.
create table intake_list (
  id varchar(20) not null,
  name varchar(200) not null,
  source varchar(200) not null,
  list_date date not null,
  contact_list boolean not null,
  file_hash varchar(64) not null,
  live_hash varchar(64),
  list_state varchar(20) not null,
  problem varchar(100),
  layout longtext,
  rows_in_file int not null,
  row_count int not null,
  created_count int not null,
  merged_in_list int not null,
  merged_open_case int not null,
  merged_recent_answer int not null,
  rejected_count int not null,
  unplaced_count int not null,
  outside_count int not null,
  received_by varchar(100) not null,
  received_at datetime(3) not null,
  started_at datetime(3),
  finished_at datetime(3),
  primary key (id),
  constraint uq_intake_list_live unique (live_hash)
);
create index ix_intake_list_state on intake_list (list_state, id);

-- The file itself, until the list is done.
create table intake_file (
  list_id varchar(20) not null,
  content longblob not null,
  primary key (list_id)
);

-- One row of a list with its outcome; cells hold what was written, for corrections and the reply.
create table intake_row (
  list_id varchar(20) not null,
  row_no int not null,
  outcome varchar(30) not null,
  detail varchar(40),
  grid varchar(20),
  warnings varchar(200) not null,
  case_id varchar(20),
  match_key varchar(44),
  cells longtext not null,
  primary key (list_id, row_no)
);
-- The key first: H2 looks up a list of values by the first column of an index only.
create index ix_intake_row_key on intake_row (match_key, list_id);
create index ix_intake_row_outcome on intake_row (list_id, outcome, row_no);
create index ix_intake_row_grid on intake_row (list_id, grid, row_no);
create index ix_intake_row_case on intake_row (case_id);
