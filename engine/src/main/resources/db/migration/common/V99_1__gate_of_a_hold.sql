-- The gate at which somebody waits: its grids see the person until the hold ends, wherever the case is.
-- Null for holds from before, and where the command room has told of it.
alter table gate_hold add column gate_path varchar(200);
