-- Who is held at a gate without a decision: from the first moment, never longer than limit_at.
-- The watchdog reads the second index.
create table gate_hold (
  id varchar(20) not null,
  case_id varchar(20) not null,
  since_at datetime(3) not null,
  limit_at datetime(3) not null,
  ended_at datetime(3),
  end_reason varchar(40),
  primary key (id)
);
create index ix_gate_hold_case on gate_hold (case_id, id);
create index ix_gate_hold_due on gate_hold (ended_at, limit_at);

-- Orders of the police to check a person: each with its number, our receipt (the id), and a reply
-- that is due. The same number may name several people, each in a case of their own.
create table police_order (
  id varchar(20) not null,
  case_id varchar(20) not null,
  order_no varchar(100) not null,
  received_at datetime(3) not null,
  received_by varchar(100) not null,
  reply_due_at datetime(3) not null,
  replied_at datetime(3),
  reply varchar(40),
  overdue_at datetime(3),
  primary key (id),
  constraint uq_police_order unique (order_no, case_id)
);
create index ix_police_order_case on police_order (case_id, id);
create index ix_police_order_due on police_order (replied_at, overdue_at, reply_due_at);
