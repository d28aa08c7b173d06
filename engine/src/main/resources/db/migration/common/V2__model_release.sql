-- Which deployment of models cases start with. Packaged models are a seed: each is deployed once.
create table model_release (
  id varchar(32) not null,
  deployment_id varchar(64) not null,
  seed_hash varchar(64),
  released_by varchar(64) not null,
  released_at datetime(3) not null,
  primary key (id),
  constraint uq_model_release_seed unique (seed_hash)
);

create index ix_model_release_time on model_release (released_at);
