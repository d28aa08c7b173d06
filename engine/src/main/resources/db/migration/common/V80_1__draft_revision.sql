-- Counts the savings of a draft, so that two devices notice each other.
alter table task_draft add column revision int default 1 not null;
