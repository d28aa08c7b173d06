-- The day's figures as they were when the report was made: the same for ever.
create table daily_figures (
  report_day date not null,
  as_of datetime(3) not null,
  figures longtext not null,
  primary key (report_day)
);
-- Who wants to be told by a message when it is made.
create table daily_report_reader (
  username varchar(64) not null,
  since_at datetime(3) not null,
  primary key (username)
);
