-- When the laboratory is to answer a sample, when it did, and when it was chased for being late.
alter table test_sample add column result_due_at datetime(3);
alter table test_sample add column result_at datetime(3);
alter table test_sample add column chased_at datetime(3);
create index ix_test_sample_tube on test_sample (tube);
create index ix_test_sample_second_tube on test_sample (second_tube);
create index ix_test_sample_late on test_sample (result_at, chased_at, result_due_at);

-- The sample that a result answers, and when a doctor told the person: nobody else reads it before.
alter table test_result add column sample_id varchar(20);
alter table test_result add column told_at datetime(3);

-- People who met: of the same door, or otherwise. One row for both, the smaller id first.
create table case_link (
  case_id varchar(20) not null,
  other_case_id varchar(20) not null,
  kind varchar(20) not null,
  met_at datetime(3) not null,
  linked_by varchar(100) not null,
  linked_at datetime(3) not null,
  primary key (case_id, other_case_id)
);
create index ix_case_link_other on case_link (other_case_id);
