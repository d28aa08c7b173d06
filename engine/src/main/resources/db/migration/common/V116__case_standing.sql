-- The ledger's book: where a case stood, in which state, from when to when; a row for every change
-- of state or place, with what it was before and what it became. Nothing but the end is ever
-- written to a row. What was before this book is told from the case: open, then as it is.
create table case_standing (
  id bigint not null auto_increment,
  case_id varchar(20) not null,
  grid varchar(20) not null,
  grid_path varchar(200) not null,
  case_state varchar(20) not null,
  since_at datetime(3) not null,
  before_state varchar(20),
  before_path varchar(200),
  until_at datetime(3),
  after_state varchar(20),
  after_path varchar(200),
  primary key (id)
);
insert into case_standing (case_id, grid, grid_path, case_state, since_at, until_at, after_state, after_path)
select id, grid, grid_path, 'CHECKING', opened_at, closed_at, case_state, grid_path
from case_file where closed_at is not null;
insert into case_standing (case_id, grid, grid_path, case_state, since_at, before_state, before_path)
select id, grid, grid_path, case_state, closed_at, 'CHECKING', grid_path
from case_file where closed_at is not null;
insert into case_standing (case_id, grid, grid_path, case_state, since_at)
select id, grid, grid_path, case_state, opened_at
from case_file where closed_at is null;

create index ix_standing_case on case_standing (case_id, until_at);
create index ix_standing_since on case_standing (since_at);
-- Enough to count who stood where at a moment.
create index ix_standing_stock on case_standing (until_at, since_at, case_state, grid_path);
create index ix_case_ledger on case_file (grid_path, case_state);
