-- Beds by facility; what is no longer offered stays, for bookings refer to it.
create table facility_bed (
  facility varchar(40) not null,
  bed varchar(20) not null,
  room varchar(20) not null,
  room_kind varchar(20) not null,
  sort_no int not null,
  in_use boolean not null,
  primary key (facility, bed)
);

-- held_key is facility/bed while somebody holds the bed and null afterwards: unique, so that of two
-- nodes one gets it. A booking counts only while an isolation of its open case runs.
create table bed_booking (
  id varchar(20) not null,
  case_id varchar(20) not null,
  facility varchar(40) not null,
  bed varchar(20) not null,
  held_key varchar(64),
  booked_by varchar(100) not null,
  booked_at datetime(3) not null,
  expected_at datetime(3),
  arrived_at datetime(3),
  freed_at datetime(3),
  free_reason varchar(100),
  primary key (id),
  constraint uq_bed_booking_held unique (held_key)
);
create index ix_bed_booking_case on bed_booking (case_id, freed_at);
create index ix_bed_booking_facility on bed_booking (facility, freed_at);

-- One bus, one plan: whoever leaves with the same vehicle at the same time is on the same journey.
create table journey (
  id varchar(20) not null,
  vehicle varchar(40) not null,
  driver varchar(64) not null,
  destination varchar(40) not null,
  depart_at datetime(3) not null,
  eta_at datetime(3) not null,
  back_at datetime(3) not null,
  planned_by varchar(100) not null,
  planned_at datetime(3) not null,
  primary key (id),
  constraint uq_journey unique (vehicle, depart_at)
);
create index ix_journey_depart on journey (depart_at);

create table journey_seat (
  journey_id varchar(20) not null,
  case_id varchar(20) not null,
  left_at datetime(3),
  given_up_at datetime(3),
  primary key (journey_id, case_id)
);
create index ix_journey_seat_case on journey_seat (case_id, given_up_at);

-- Planning is done by one at a time: seats, drivers and vehicles are checked against each other.
create table fleet_planning (
  id int not null,
  plans bigint not null,
  primary key (id)
);
insert into fleet_planning (id, plans) values (1, 0);

-- A task of a facility is its own desk's: usernames, each between commas; null for everybody's.
alter table work_item add column facility varchar(40);
alter table work_item add column desk varchar(600);
