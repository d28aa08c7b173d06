-- Filters of the board that somebody keeps under a name; they name places and roles, nobody.
create table board_view (
  username varchar(100) not null,
  id varchar(40) not null,
  name varchar(60) not null,
  filter varchar(1000) not null,
  saved_at datetime(3) not null,
  primary key (username, id)
);
