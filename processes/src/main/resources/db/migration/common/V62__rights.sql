-- What a decision rests on beyond its paper, and what the level above answered.
-- upper_answer: null while none is due or none has come; APPROVED, REFUSED, SILENT or MOOT.
create table decision_basis (
  decision_id varchar(20) not null,
  case_id varchar(20) not null,
  authority_code varchar(40) not null,
  change_kind varchar(20) not null,
  delegation varchar(200),
  reason longtext,
  supports varchar(200) not null,
  counted_from datetime(3) not null,
  cumulative_days int not null,
  upper_due_at datetime(3),
  upper_answer varchar(20),
  upper_answered_at datetime(3),
  primary key (decision_id)
);
create index ix_decision_basis_case on decision_basis (case_id, decision_id);
create index ix_decision_basis_upper on decision_basis (upper_answer, upper_due_at);

-- Who wants a running measure shorter, elsewhere or longer, and why; only a signature makes it so.
create table change_request (
  id varchar(20) not null,
  case_id varchar(20) not null,
  change_kind varchar(20) not null,
  reason longtext not null,
  asked_by varchar(100) not null,
  asked_at datetime(3) not null,
  primary key (id)
);
create index ix_change_request_case on change_request (case_id, id);

-- The answer to an objection.
alter table objection add column outcome varchar(40);
alter table objection add column heard varchar(40);
alter table objection add column heard_at datetime(3);
alter table objection add column answer longtext;
alter table objection add column reviewed_by varchar(100);
alter table objection add column reviewed_at datetime(3);

-- Proof of service: who was told what, how, when, and who saw it.
create table notice_service (
  task_id varchar(20) not null,
  case_id varchar(20) not null,
  outcome varchar(40) not null,
  served_to varchar(40) not null,
  guardian varchar(200),
  how varchar(40) not null,
  explained varchar(200) not null,
  language varchar(40) not null,
  signed boolean not null,
  no_sign_reason longtext,
  witness varchar(200),
  served_by varchar(100) not null,
  served_at datetime(3) not null,
  primary key (task_id)
);
create index ix_notice_service_case on notice_service (case_id, served_at);

-- Talks after somebody did not agree; assistance only on a written request.
create table refusal_talk (
  task_id varchar(20) not null,
  case_id varchar(20) not null,
  outcome varchar(40) not null,
  request_no varchar(100),
  request_by varchar(200),
  second_officer varchar(100),
  talked_by varchar(100) not null,
  talked_at datetime(3) not null,
  primary key (task_id)
);
create index ix_refusal_talk_case on refusal_talk (case_id, talked_at);
