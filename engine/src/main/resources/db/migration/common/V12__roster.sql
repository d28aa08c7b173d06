create table roster_member (
  username varchar(64) not null,
  name varchar(100) not null,
  role varchar(32) not null,
  grids varchar(2000) not null,
  phone varchar(32) not null,
  email varchar(200) not null,
  active boolean not null,
  primary key (username)
);

create table rota_shift (
  username varchar(64) not null,
  starts_at datetime(3) not null,
  ends_at datetime(3) not null,
  primary key (username, starts_at)
);

create table absence (
  username varchar(64) not null,
  starts_at datetime(3) not null,
  ends_at datetime(3) not null,
  substitute varchar(64),
  primary key (username)
);

-- Grows with every change of the tables above, so that each node knows when to read them again.
create table roster_version (
  id int not null,
  version_no bigint not null,
  primary key (id)
);
insert into roster_version (id, version_no) values (1, 1);
