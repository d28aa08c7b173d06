-- To which visit a signed part belongs, and the answer by which it was signed; null from before.
alter table joint_visit add column planned_at datetime(3);
alter table joint_visit add column task_id varchar(20);
