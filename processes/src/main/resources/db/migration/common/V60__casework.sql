-- What a doctor proposed: the basis of a decision, of which each rests on the latest.
create table class_proposal (
  id varchar(20) not null,
  case_id varchar(20) not null,
  person_class varchar(40) not null,
  place varchar(40) not null,
  rule_id varchar(100) not null,
  counted_from datetime(3) not null,
  least_restrictive longtext,
  proposed_by varchar(100) not null,
  proposed_at datetime(3) not null,
  primary key (id)
);
create index ix_class_proposal_case on class_proposal (case_id, id);

-- Objections in the person's own words.
create table objection (
  id varchar(20) not null,
  case_id varchar(20) not null,
  claim longtext not null,
  filed_by varchar(100) not null,
  filed_at datetime(3) not null,
  primary key (id)
);
create index ix_objection_case on objection (case_id, id);
