-- The risk-area register. An entry counts once a second person has confirmed it; a change is a further row.
create table risk_area (
  id varchar(20) not null,
  place_code varchar(40) not null,
  place_name varchar(200) not null,
  area_level varchar(20) not null,
  valid_from datetime(3) not null,
  valid_to datetime(3),
  paper_title varchar(200) not null,
  paper_number varchar(80) not null,
  paper_issuer varchar(100) not null,
  kind varchar(10) not null,
  changes_id varchar(20),
  previous_to datetime(3),
  area_state varchar(20) not null,
  reason varchar(500),
  entered_by varchar(100) not null,
  entered_at datetime(3) not null,
  decided_by varchar(100),
  decided_at datetime(3),
  primary key (id)
);
create index ix_risk_area_place on risk_area (place_code, place_name, valid_from);
create index ix_risk_area_from on risk_area (valid_from, id);
create index ix_risk_area_state on risk_area (area_state, valid_from);
create index ix_risk_area_changes on risk_area (changes_id);

-- One row: entries are entered and decided about by one at a time, so that no two of a place overlap.
create table risk_area_lock (
  id int not null,
  version int not null,
  primary key (id)
);
insert into risk_area_lock (id, version) values (1, 0);
