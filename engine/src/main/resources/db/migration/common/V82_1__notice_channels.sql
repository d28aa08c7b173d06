-- A message leaves by the channels that its receiver chose: one row each.
alter table outbox_mail add column channel varchar(20) default 'MAIL' not null;
alter table outbox_mail drop constraint uq_outbox_mail_dedupe;
alter table outbox_mail add constraint uq_outbox_mail_dedupe unique (dedupe_key, channel);
create index ix_outbox_mail_channel on outbox_mail (channel, mail_state, next_try_at);

alter table mail_pace add column channel varchar(20) default 'MAIL' not null;
alter table mail_pace drop primary key;
alter table mail_pace add primary key (username, channel);

-- What somebody chose; who has no row gets mails at any hour. Times are HH:mm.
create table notice_setting (
  username varchar(100) not null,
  mail boolean not null,
  quiet_from varchar(5),
  quiet_to varchar(5),
  changed_at datetime(3) not null,
  primary key (username)
);

-- A robot in somebody's group of a work messenger; who may write to it is a secret.
create table notice_robot (
  username varchar(100) not null,
  channel varchar(20) not null,
  token varchar(200) not null,
  secret varchar(200),
  primary key (username, channel)
);
