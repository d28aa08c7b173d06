-- What was completed lately, by whom and how fast, without a look at the rows themselves.
create index ix_work_item_ended on work_item (item_state, ended_at, kind, ended_by, created_at, outcome);
