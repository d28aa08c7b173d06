-- What open tasks are grouped by, as one value: one comparison a row instead of four, read in order.
alter table work_item add column board_key varchar(200)
  generated always as (concat(grid, '|', task_role, '|', level_no, '|', coalesce(assignee, '')));
create index ix_work_item_pass on work_item (item_state, board_key, sort_due, warn_at);
alter table work_item drop index ix_work_item_board;

-- How far those are whom a list brought, without a look at each case.
create index ix_case_brought on case_file (list_id, case_state, stage, grid_path, grid, opened_at);
