-- What somebody who waits at a gate asked for, and when they got it.
create table gate_need (
  id varchar(20) not null,
  hold_id varchar(20) not null,
  case_id varchar(20) not null,
  need varchar(40) not null,
  asked_at datetime(3) not null,
  met_at datetime(3),
  noted_by varchar(100) not null,
  primary key (id)
);
create index ix_gate_need_hold on gate_need (hold_id, id);
create index ix_gate_need_case on gate_need (case_id, id);
