-- Who takes one of the six seats of a case when its member is away; null if nobody was named.
alter table case_team add column substitute varchar(100);
