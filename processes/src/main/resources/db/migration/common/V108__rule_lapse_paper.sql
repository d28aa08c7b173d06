-- What was shortened without its paper, until that is made: the lawful end before, and the new rule.
alter table rule_lapse_left add column old_end datetime(3);
alter table rule_lapse_left add column new_rule varchar(100);
