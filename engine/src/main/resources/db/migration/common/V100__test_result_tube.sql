-- The tube that a laboratory answered for; null where it named the person only.
alter table test_result add column tube varchar(100);
