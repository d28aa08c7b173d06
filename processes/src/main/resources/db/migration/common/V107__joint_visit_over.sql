-- Since when nobody signs a visit any more: its paper is made then, once.
alter table joint_visit add column over_at datetime(3);
