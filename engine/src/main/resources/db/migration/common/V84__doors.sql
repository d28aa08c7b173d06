-- Where a task leads to, so that a worklist can be walked door by door. Kept with the task like the
-- person's name, and erased with it; '~' sorts what names no door behind all that do.
alter table work_item add column building varchar(80);
alter table work_item add column door varchar(60);
alter table work_item add column door_key varchar(160) default '~' not null;
create index ix_work_item_grid_door on work_item (item_state, grid, door_key, id);
create index ix_work_item_assignee_door on work_item (item_state, assignee, door_key, id);
