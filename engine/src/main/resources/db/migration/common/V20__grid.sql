-- The grid tree. UNPLACED and OUTSIDE are no rows: they hang under the sub-district by convention.
create table grid (
  code        varchar(40)   not null,
  name        varchar(100)  not null,
  grid_level  varchar(20)   not null,
  parent_code varchar(40),
  kind        varchar(20)   not null,
  aliases     varchar(1000) not null,
  path        varchar(200)  not null,
  sort_no     int           not null,
  primary key (code)
);

-- Heads of road sections, areas and buildings, which lie across the grids.
create table grid_overlay (
  code      varchar(40)  not null,
  grid_code varchar(40)  not null,
  kind      varchar(20)  not null,
  name      varchar(100) not null,
  username  varchar(100),
  primary key (code, grid_code)
);
create index ix_grid_overlay_grid on grid_overlay (grid_code);

-- Public division codes, by which an address elsewhere is recognised.
create table division (
  code           varchar(40)  not null,
  name           varchar(100) not null,
  division_level varchar(20)  not null,
  parent_code    varchar(40),
  primary key (code)
);

create table facility (
  code             varchar(40)  not null,
  name             varchar(100) not null,
  desk             varchar(500) not null,
  room_count       int          not null,
  family_rooms     int          not null,
  accessible_rooms int          not null,
  primary key (code)
);

create table vehicle (
  code          varchar(40) not null,
  plate         varchar(40) not null,
  seats         int         not null,
  has_partition boolean     not null,
  primary key (code)
);

-- One row; its number grows with every import, so that every node reads its tree again.
create table grid_version (
  id      int not null,
  version int not null,
  primary key (id)
);
insert into grid_version (id, version) values (1, 0);
