-- Who took it upon himself or herself by name that future decisions hold people longer.
create table model_release_signature (
  release_id varchar(20) not null,
  signed_by varchar(64) not null,
  signed_name varchar(200) not null,
  statement varchar(2000) not null,
  replay_no int,
  held_longer int not null,
  longer_rows int not null,
  signed_at datetime(3) not null,
  primary key (release_id)
);
