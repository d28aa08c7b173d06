-- A release from its proposal to its activation: one row, numbered. Active is the highest number
-- that was released. released_at is empty until then, the deployment too.
alter table model_release modify column deployment_id varchar(64) null;
alter table model_release modify column released_at datetime(3) null;
alter table model_release add column release_no int;
alter table model_release add column release_state varchar(10) default 'RELEASED' not null;
alter table model_release add column title varchar(200);
alter table model_release add column note varchar(2000);
alter table model_release add column draft_id varchar(20);
alter table model_release add column base_no int;
alter table model_release add column target_no int;
alter table model_release add column proposed_at datetime(3);
alter table model_release add column decided_by varchar(64);
alter table model_release add column decided_at datetime(3);
alter table model_release add column decision_note varchar(2000);

update model_release set release_no = (
  select counted.place from (
    select one.id as id, count(*) as place
    from model_release one
    join model_release other
      on other.released_at < one.released_at
      or other.released_at = one.released_at and other.id <= one.id
    group by one.id
  ) counted
  where counted.id = model_release.id
);

alter table model_release add constraint uq_model_release_no unique (release_no);
create index ix_model_release_active on model_release (release_state, release_no);
