-- A sub-district's figures as they were at the cut-off of a day. Written once; nothing changes or
-- deletes a row. The hash of what was written stands in the audit too.
create table cut_off_snapshot (
  snapshot_day date not null,
  grid varchar(20) not null,
  cut_off_at datetime(3) not null,
  taken_at datetime(3) not null,
  content longtext not null,
  content_hash char(64) not null,
  primary key (snapshot_day, grid)
);

-- Who answers for it.
create table cut_off_signature (
  snapshot_day date not null,
  grid varchar(20) not null,
  signed_by varchar(100) not null,
  signed_role varchar(30) not null,
  signed_at datetime(3) not null,
  content_hash char(64) not null,
  primary key (snapshot_day, grid)
);

-- What became known later, and why: new figures beside the frozen ones.
create table cut_off_addendum (
  snapshot_day date not null,
  grid varchar(20) not null,
  seq int not null,
  reason varchar(500) not null,
  added_by varchar(100) not null,
  added_at datetime(3) not null,
  content longtext not null,
  content_hash char(64) not null,
  primary key (snapshot_day, grid, seq)
);
