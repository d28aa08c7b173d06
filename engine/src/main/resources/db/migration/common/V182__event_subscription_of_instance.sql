-- To move a case, the engine reads the subscriptions of its instance. It brings no index for that
-- and read those of all cases: the more people were in the path, the longer each move took.
create index ix_event_subscription_instance on ACT_RU_EVENT_SUBSCR (PROC_INST_ID_);
