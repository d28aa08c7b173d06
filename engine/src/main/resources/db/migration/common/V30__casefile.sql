-- Installation settings that the first start makes up, such as the secret of the match keys.
create table installation_setting (
  setting_name varchar(100) not null,
  content varchar(1000) not null,
  primary key (setting_name)
);

-- One case per person at a time: open_key is empty once the case has ended, and unique before.
create table case_file (
  id varchar(20) not null,
  open_key varchar(44),
  answered_key varchar(44),
  grid varchar(20) not null,
  grid_path varchar(200) not null,
  case_state varchar(20) not null,
  stage varchar(20) not null,
  source varchar(20) not null,
  source_no varchar(100),
  list_id varchar(20),
  list_row int,
  contact_list boolean not null,
  phone_usable boolean not null,
  met_at datetime(3),
  opened_at datetime(3) not null,
  closed_at datetime(3),
  close_reason varchar(100),
  details longtext,
  primary key (id),
  constraint uq_case_open unique (open_key)
);
create index ix_case_answered on case_file (answered_key, closed_at);
create index ix_case_grid on case_file (grid_path, id);
create index ix_case_state on case_file (case_state, id);
create index ix_case_stage on case_file (stage, id);
create index ix_case_list on case_file (list_id, list_row);

-- Who the case is about, as this case knows them: erased with the case's purpose.
create table person (
  case_id varchar(20) not null,
  name varchar(700),
  document_type varchar(40),
  document varchar(64),
  document_key varchar(44),
  phone varchar(100),
  address varchar(1000),
  household_key varchar(44),
  primary key (case_id)
);
create index ix_person_document on person (document_key);
create index ix_person_phone on person (phone);
create index ix_person_name on person (name);
create index ix_person_household on person (household_key);

-- Further contacts.
create table person_phone (
  case_id varchar(20) not null,
  phone varchar(100) not null,
  noted_at datetime(3) not null,
  source varchar(100),
  primary key (case_id, phone)
);
create index ix_further_phone on person_phone (phone);

-- Later rows about a case that was open already.
create table case_refresh (
  case_id varchar(20) not null,
  list_id varchar(20) not null,
  list_row int not null,
  noted_at datetime(3) not null,
  details longtext,
  primary key (case_id, list_id, list_row)
);

create table decision (
  id varchar(20) not null,
  case_id varchar(20) not null,
  authority varchar(200) not null,
  legal_basis varchar(500) not null,
  document_no varchar(100) not null,
  rule_id varchar(100) not null,
  proposed_by varchar(100),
  signed_by varchar(100) not null,
  signed_at datetime(3) not null,
  primary key (id)
);
create index ix_decision_case on decision (case_id, id);

-- Nobody is held past lawful_end: it never moves later; the watchdog reads the second index.
-- start_at is the first moment of actual limitation: null until then, signed or not.
create table restriction (
  id varchar(20) not null,
  case_id varchar(20) not null,
  decision_id varchar(20) not null,
  seq int not null,
  kind varchar(40) not null,
  rule_id varchar(100) not null,
  start_at datetime(3),
  lawful_end datetime(3) not null,
  ended_at datetime(3),
  end_reason varchar(100),
  primary key (id)
);
create index ix_restriction_case on restriction (case_id, seq);
create index ix_restriction_due on restriction (ended_at, lawful_end);

-- Facts for the process, queued with the change that caused them, handed over afterwards.
create table path_message (
  id varchar(20) not null,
  case_id varchar(20) not null,
  message_name varchar(100) not null,
  restriction_id varchar(20),
  queued_at datetime(3) not null,
  due_at datetime(3) not null,
  attempts int not null,
  handled_at datetime(3),
  failure varchar(200),
  primary key (id)
);
create index ix_path_message_due on path_message (handled_at, due_at);
create index ix_path_message_restriction on path_message (restriction_id);

create table case_team (
  case_id varchar(20) not null,
  member_role varchar(30) not null,
  username varchar(100),
  none_reason varchar(500),
  since_at datetime(3) not null,
  primary key (case_id, member_role)
);
create index ix_case_team_username on case_team (username, case_id);

create table daily_report (
  id varchar(20) not null,
  case_id varchar(20) not null,
  report_day date not null,
  report_part varchar(20) not null,
  outcome varchar(40) not null,
  reported_at datetime(3) not null,
  reported_by varchar(100),
  report_method varchar(40),
  mood varchar(40),
  needs varchar(1000),
  not_reached varchar(2000),
  primary key (id),
  constraint uq_daily_report unique (case_id, report_day, report_part)
);

-- Health values stand apart: only doctors, facility desks and deciding officers are given them.
create table daily_report_health (
  report_id varchar(20) not null,
  temperature decimal(4,1),
  symptoms varchar(1000),
  primary key (report_id)
);

create table test_sample (
  id varchar(20) not null,
  case_id varchar(20) not null,
  sampled_at datetime(3) not null,
  tube varchar(100),
  second_tube varchar(100),
  pool_of int,
  kind varchar(40),
  taken_by varchar(100),
  primary key (id)
);
create index ix_test_sample_case on test_sample (case_id, sampled_at);

create table test_result (
  id varchar(20) not null,
  case_id varchar(20) not null,
  sampled_at datetime(3) not null,
  outcome varchar(40) not null,
  lab_no varchar(100),
  received_at datetime(3) not null,
  received_by varchar(100) not null,
  corrects_id varchar(20),
  corrected_by_id varchar(20),
  primary key (id)
);
create index ix_test_result_case on test_result (case_id, sampled_at);

-- A fact from outside counts once per message id.
create table inbound_message (
  case_id varchar(20) not null,
  message_id varchar(100) not null,
  message_name varchar(100) not null,
  content_hash varchar(64) not null,
  sender varchar(100) not null,
  received_at datetime(3) not null,
  answer longtext,
  primary key (case_id, message_id)
);

-- Who opened whose file; only added to, and sealed in batches by a chain of hashes.
create table file_opening (
  id varchar(20) not null,
  case_id varchar(20) not null,
  username varchar(100) not null,
  user_role varchar(30) not null,
  ground varchar(40) not null,
  opened_at datetime(3) not null,
  seal_no bigint,
  primary key (id)
);
create index ix_file_opening_case on file_opening (case_id, id);
create index ix_file_opening_seal on file_opening (seal_no, opened_at);

create table file_opening_seal (
  seal_no bigint not null,
  opening_count int not null,
  hash_before varchar(64) not null,
  seal_hash varchar(64) not null,
  sealed_at datetime(3) not null,
  primary key (seal_no)
);
