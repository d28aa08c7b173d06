-- Past cases replayed through a draft. running_key is unique while one is not over: one at a time.
create table model_replay (
  id varchar(20) not null,
  draft_id varchar(20) not null,
  replay_no int not null,
  replay_state varchar(10) not null,
  running_key varchar(10),
  from_at datetime(3) not null,
  until_at datetime(3) not null,
  most_cases int,
  revision int,
  base_no int,
  started_by varchar(64) not null,
  started_at datetime(3) not null,
  held_until datetime(3),
  cases_total int not null,
  cases_done int not null,
  ended_at datetime(3),
  failure varchar(100),
  result_hash char(64),
  longer_cases int not null,
  summary longtext,
  primary key (id),
  constraint uq_model_replay_no unique (draft_id, replay_no),
  constraint uq_model_replay_running unique (running_key)
);

-- Cases that come out otherwise, by a number that tells nobody who they are.
create table model_replay_case (
  replay_id varchar(20) not null,
  case_no int not null,
  decided boolean not null,
  missed_change int not null,
  held_minutes bigint not null,
  content longtext not null,
  primary key (replay_id, case_no)
);
