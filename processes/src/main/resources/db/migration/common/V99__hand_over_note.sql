-- What one shift tells the next: signed by who goes, acknowledged by who comes, never changed.
-- note_key: the giver's own name for it, so that what is sent twice is one note.
create table hand_over_note (
  id varchar(20) not null,
  note_key varchar(100) not null,
  member_role varchar(30) not null,
  given_by varchar(100) not null,
  taken_by varchar(100) not null,
  words varchar(2000),
  given_at datetime(3) not null,
  starts_at datetime(3) not null,
  acknowledged_at datetime(3),
  warned_at datetime(3),
  primary key (id)
);
create unique index ux_hand_over_note_key on hand_over_note (given_by, note_key);
create index ix_hand_over_note_taken on hand_over_note (taken_by, starts_at);
create index ix_hand_over_note_unread on hand_over_note (acknowledged_at, warned_at, starts_at);
create index ix_hand_over_note_given on hand_over_note (given_at);

-- What it says of one person; facts as they stood when it was signed. Goes with the person's file.
create table hand_over_note_case (
  note_id varchar(20) not null,
  case_id varchar(20) not null,
  line int not null,
  facts varchar(200) not null,
  task_kind varchar(100),
  task_due_at datetime(3),
  words varchar(500),
  acknowledged_at datetime(3),
  primary key (note_id, case_id)
);
create index ix_hand_over_note_case on hand_over_note_case (case_id);
