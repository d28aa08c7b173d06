-- Mails written with the change that causes them, sent afterwards, at least once.
create table outbox_mail (
  id varchar(20) not null,
  dedupe_key varchar(200) not null,
  username varchar(100) not null,
  template varchar(64) not null,
  content longtext not null,
  mail_state varchar(20) not null,
  attempts int not null,
  queued_at datetime(3) not null,
  next_try_at datetime(3) not null,
  sent_at datetime(3),
  failure varchar(300),
  primary key (id),
  constraint uq_outbox_mail_dedupe unique (dedupe_key)
);
create index ix_outbox_mail_due on outbox_mail (mail_state, next_try_at);
