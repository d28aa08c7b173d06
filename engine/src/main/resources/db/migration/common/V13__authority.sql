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
