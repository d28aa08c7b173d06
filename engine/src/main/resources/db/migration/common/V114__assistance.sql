-- Who works in a grid that is not the own, until when.
create table assistance (
  id varchar(20) not null,
  username varchar(64) not null,
  grid varchar(20) not null,
  starts_at datetime(3) not null,
  ends_at datetime(3) not null,
  set_by varchar(100) not null,
  primary key (id)
);
create index ix_assistance_end on assistance (ends_at);
create index ix_assistance_member on assistance (username, grid, ends_at);
