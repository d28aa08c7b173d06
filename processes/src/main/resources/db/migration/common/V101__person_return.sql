-- To whom a person was handed over, and who signed for it; erased with the case's purpose.
-- receiver is a code of the divisions, or NOT_LISTED with a name of its own.
create table person_return (
  id varchar(20) not null,
  case_id varchar(20) not null,
  receiver varchar(40) not null,
  receiver_other varchar(200),
  contact varchar(100) not null,
  reason varchar(40) not null,
  sent_at datetime(3) not null,
  receipt_no varchar(100),
  received_by varchar(100),
  received_at datetime(3),
  primary key (id)
);
create index ix_person_return_case on person_return (case_id, id);
