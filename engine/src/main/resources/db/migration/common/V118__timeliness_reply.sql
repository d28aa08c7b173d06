-- What a grid or a role says to its timeliness of some days; shown with it, never changed.
create table timeliness_reply (
  id varchar(20) not null,
  point_kind varchar(10) not null,
  point_key varchar(40) not null,
  from_day date not null,
  to_day date not null,
  grid_path varchar(200) not null,
  content varchar(2000) not null,
  said_by varchar(64) not null,
  said_role varchar(30) not null,
  said_at datetime(3) not null,
  primary key (id)
);
create index ix_timeliness_reply_day on timeliness_reply (point_kind, to_day, from_day);
