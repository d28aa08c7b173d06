-- A case's tasks by state and kind: one index tells what two told, and is kept up once.
create index ix_work_item_of_case on work_item (case_id, item_state, kind);
alter table work_item drop index ix_work_item_case;
alter table work_item drop index ix_work_item_kind;
