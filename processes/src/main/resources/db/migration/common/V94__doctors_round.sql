-- A medicine that a person takes all the time, and until when it lasts; for doctors.
create table lasting_medicine (
  case_id varchar(20) not null,
  medicine varchar(200) not null,
  lasts_until date not null,
  noted_by varchar(100) not null,
  noted_at datetime(3) not null,
  primary key (case_id)
);
