-- How many cases there are by place, state and stage: a row for every change, summed up from time to
-- time. Nobody waits for another's row, and half a million ended cases are counted in milliseconds.
create table case_tally (
  id bigint not null auto_increment,
  grid varchar(20) not null,
  grid_path varchar(200) not null,
  case_state varchar(20) not null,
  stage varchar(20) not null,
  cases bigint not null,
  primary key (id)
);
insert into case_tally (grid, grid_path, case_state, stage, cases)
select grid, grid_path, case_state, stage, count(*) from case_file
group by grid, grid_path, case_state, stage;

-- Enough for every count of open tasks, read in the order in which they are grouped.
create index ix_work_item_board on work_item
  (item_state, grid, task_role, assignee, level_no, warn_at, sort_due);
create index ix_work_item_kind on work_item (case_id, kind, item_state);

-- Who is on a list, and how far.
create index ix_intake_row_member on intake_row (list_id, case_id);
create index ix_case_balance on case_file (case_state, closed_at);
create index ix_case_opened on case_file (opened_at);

-- What should not be is found without a look at all that is as it should be.
alter table restriction add column signed_at datetime(3);
update restriction
set signed_at = (select d.signed_at from decision d where d.id = restriction.decision_id);
alter table restriction add column before_signature boolean
  generated always as (start_at < signed_at);
alter table restriction add column beyond_end boolean
  generated always as (ended_at > lawful_end);
create index ix_restriction_unsigned on restriction (before_signature, case_id);
create index ix_restriction_beyond on restriction (beyond_end, case_id);
