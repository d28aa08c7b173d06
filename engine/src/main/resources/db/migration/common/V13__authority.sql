-- Bodies that may decide about restrictions. Lists (grids, measures, signers) are separated by blanks.
create table authority (
  code varchar(40) not null,
  name varchar(200) not null,
  body varchar(30) not null,
  legal_basis varchar(500) not null,
  delegation varchar(200),
  grids varchar(2000) not null,
  measures varchar(400) not null,
  signers varchar(2000) not null,
  needs_upper_answer boolean not null,
  valid_from datetime(3) not null,
  valid_to datetime(3),
  registered_by varchar(100) not null,
  registered_at datetime(3) not null,
  primary key (code)
);

-- When the absence was acted on: seats and tasks handed over. Null until it has begun.
alter table absence add column handled_at datetime(3);

-- Why somebody is on duty for more than 12 hours of a day.
alter table rota_shift add column reason varchar(500);

-- Hours of the coming day in which nobody of a role is on duty.
create table rota_gap (
  id varchar(20) not null,
  role varchar(32) not null,
  starts_at datetime(3) not null,
  ends_at datetime(3) not null,
  found_at datetime(3) not null,
  told_at datetime(3),
  closed_at datetime(3),
  primary key (id)
);
create index ix_rota_gap_open on rota_gap (closed_at, role);

-- When the rota is looked at next; one node at a time moves it on.
create table rota_check (
  id int not null,
  next_at datetime(3) not null,
  primary key (id)
);
insert into rota_check (id, next_at) values (1, '2000-01-01 00:00:00');
