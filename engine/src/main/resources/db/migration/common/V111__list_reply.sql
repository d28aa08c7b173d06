-- The answer to a list's sender as it was signed: the file itself, so that it is the same whenever
-- it is asked for, until the list's data is erased; its hash and figures stay. Another answer is
-- another revision.
create table list_reply (
  list_id varchar(20) not null,
  revision int not null,
  row_count int not null,
  answered int not null,
  not_reached int not null,
  open_count int not null,
  reason varchar(500),
  content longblob,
  content_hash char(64) not null,
  signed_by varchar(100) not null,
  signed_role varchar(30) not null,
  signed_at datetime(3) not null,
  primary key (list_id, revision)
);

-- That it went to the sender: on which way, and what the sender answered.
create table list_reply_sending (
  list_id varchar(20) not null,
  revision int not null,
  sent_how varchar(20) not null,
  receipt_no varchar(60),
  sent_by varchar(100) not null,
  sent_at datetime(3) not null,
  primary key (list_id, revision)
);
