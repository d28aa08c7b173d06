-- What was told to boards, for a day: whoever comes back asks for what came after the last they heard.
-- The id grows with time; it says which task or none, never which person.
create table live_event (
  id varchar(20) not null,
  kind varchar(20) not null,
  grid_path varchar(200) not null,
  subject varchar(20),
  told_at datetime(3) not null,
  primary key (id)
);
create index ix_live_event_told on live_event (told_at);
