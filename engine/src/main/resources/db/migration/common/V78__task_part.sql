-- Which part of its kind a task is, such as the morning's report: asked at every completion, so it
-- stands where the task is read anyway.
alter table work_item add column part varchar(40);

update work_item set part = (
  select v.TEXT_ from ACT_RU_TASK t
  join ACT_RU_VARIABLE v
    on v.NAME_ = 'part' and (v.EXECUTION_ID_ = t.EXECUTION_ID_ or v.EXECUTION_ID_ = t.PROC_INST_ID_)
  where t.ID_ = work_item.id
  order by case when v.EXECUTION_ID_ = t.EXECUTION_ID_ then 0 else 1 end
  limit 1
) where item_state = 'OPEN';
