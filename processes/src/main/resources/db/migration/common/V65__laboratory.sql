-- A result that was not negative, and what came of it.
create table test_finding (
  result_id varchar(20) not null,
  case_id varchar(20) not null,
  sample_id varchar(20),
  kind varchar(20) not null,
  finding_state varchar(20) not null,
  confirmed_by varchar(100),
  confirmed_at datetime(3),
  found_at datetime(3) not null,
  primary key (result_id)
);
create index ix_test_finding_case on test_finding (case_id, result_id);

-- A laboratory's report of a tube counts once.
create table laboratory_report (
  tube varchar(100) not null,
  lab_no varchar(100) not null,
  outcome varchar(40) not null,
  sampled_at datetime(3) not null,
  corrects varchar(100),
  people int not null,
  received_by varchar(100) not null,
  received_at datetime(3) not null,
  primary key (tube, lab_no)
);

-- In hospital by a medical measure on its own paper.
create table hospital_stay (
  id varchar(20) not null,
  case_id varchar(20) not null,
  result_id varchar(20),
  hospital varchar(200) not null,
  ordered_by varchar(200) not null,
  treatment_order varchar(100) not null,
  report_card varchar(100) not null,
  handed_over_at datetime(3) not null,
  admitted_at datetime(3) not null,
  ended_at datetime(3),
  end_reason varchar(40),
  primary key (id)
);
create index ix_hospital_stay_case on hospital_stay (case_id, id);

-- What a positive contact proposed for somebody else: never more than a proposal.
create table contact_proposal (
  id varchar(20) not null,
  case_id varchar(20) not null,
  index_case_id varchar(20) not null,
  result_id varchar(20) not null,
  person_class varchar(40) not null,
  counted_from datetime(3) not null,
  class_before varchar(40),
  proposal_state varchar(20) not null,
  proposed_at datetime(3) not null,
  taken_back_at datetime(3),
  primary key (id),
  constraint uq_contact_proposal unique (case_id, result_id)
);
create index ix_contact_proposal_result on contact_proposal (result_id);
