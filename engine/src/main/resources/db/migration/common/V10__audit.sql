-- Append-only: nothing in the product updates or deletes here.
create table audit_entry (
  subject varchar(100) not null,
  seq int not null,
  happened_at datetime(3) not null,
  actor varchar(64) not null,
  action varchar(64) not null,
  details longtext not null,
  hash char(64) not null,
  primary key (subject, seq)
);
