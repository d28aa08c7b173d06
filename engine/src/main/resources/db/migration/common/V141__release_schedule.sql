-- A release approved beforehand begins at a moment of its own, or is withdrawn before.
alter table model_release add column effective_at datetime(3);
alter table model_release add column withdrawn_by varchar(64);
alter table model_release add column withdrawn_at datetime(3);
alter table model_release add column withdrawal_note varchar(2000);
