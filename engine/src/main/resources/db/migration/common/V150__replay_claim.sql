-- Counts who took a replay: what an earlier node still writes is refused.
alter table model_replay add column claim_no int not null default 0;
