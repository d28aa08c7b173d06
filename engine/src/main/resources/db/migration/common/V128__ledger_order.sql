-- Read state by state: half a million lines are added up as they come, without a table of their own.
create index ix_standing_state on case_standing (until_at, case_state, since_at, grid_path);
alter table case_standing drop index ix_standing_stock;
create index ix_case_state_place on case_file (case_state, grid_path);
alter table case_file drop index ix_case_ledger;
