-- Who came into a grid or left it in the last days: what a grid member finds changed in the morning.
create table grid_move (
  id varchar(20) not null,
  case_id varchar(20) not null,
  from_grid varchar(20) not null,
  from_path varchar(200) not null,
  to_grid varchar(20) not null,
  to_path varchar(200) not null,
  moved_at datetime(3) not null,
  primary key (id)
);
create index ix_grid_move_moved on grid_move (moved_at);
create index ix_grid_move_case on grid_move (case_id);
