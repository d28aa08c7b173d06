-- When those who may sign a day's figures were told that nobody has: once each, on whichever node.
create table cut_off_told (
  snapshot_day date not null,
  grid varchar(20) not null,
  minutes_after int not null,
  told_at datetime(3) not null,
  primary key (snapshot_day, grid, minutes_after)
);
