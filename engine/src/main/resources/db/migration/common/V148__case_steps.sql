-- Whether somebody was phoned or visited, kept with the case: one index tells a list's steps.
alter table case_file add column called boolean default false not null;
alter table case_file add column visited boolean default false not null;
update case_file set called = true
where id in (select case_id from work_item where item_state = 'COMPLETED' and kind = 'check-by-phone');
update case_file set visited = true
where id in (select case_id from work_item where item_state = 'COMPLETED' and kind = 'visit-person');
create index ix_case_steps on case_file (list_id, case_state, stage, called, visited, grid_path, grid, opened_at);
alter table case_file drop index ix_case_brought;
