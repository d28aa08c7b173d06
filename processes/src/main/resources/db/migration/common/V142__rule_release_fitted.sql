-- Releases whose tables all running measures were fitted to.
create table rule_release_fitted (
  release_id varchar(32) not null,
  looked_through_at datetime(3) not null,
  primary key (release_id)
);
