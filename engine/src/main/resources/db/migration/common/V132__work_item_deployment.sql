-- The deployment whose form a task has: a form released later is not for it. Empty: class path.
alter table work_item add column deployment_id varchar(64);
