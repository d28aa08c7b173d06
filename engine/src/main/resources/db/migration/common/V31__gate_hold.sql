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
