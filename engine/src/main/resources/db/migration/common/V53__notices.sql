-- A message's twin in the product: ids and codes only, for whoever has no mail at hand.
create table notice (
  id varchar(20) not null,
  username varchar(100) not null,
  template varchar(64) not null,
  content longtext not null,
  at_once boolean not null,
  noted_at datetime(3) not null,
  read_at datetime(3),
  primary key (id)
);
create index ix_notice_username on notice (username, id);
create index ix_notice_unread on notice (username, read_at, id);

-- Mails that leave as one message carry the id of the first of them; null while they are held.
alter table outbox_mail add column at_once boolean default false not null;
alter table outbox_mail add column bundle_id varchar(20);
update outbox_mail set bundle_id = id;
create index ix_outbox_mail_bundle on outbox_mail (bundle_id, mail_state);
create index ix_outbox_mail_held on outbox_mail (mail_state, username, next_try_at);

-- From when somebody may be sent another message; the row is also what two nodes lock.
create table mail_pace (
  username varchar(100) not null,
  next_at datetime(3) not null,
  primary key (username)
);
