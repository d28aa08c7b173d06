-- About which case a mail is; null for mails that nothing holds back.
alter table outbox_mail add column case_id varchar(20);
create index ix_outbox_mail_case on outbox_mail (case_id, mail_state);

-- Cases about which no mail leaves for now.
create table mail_hold (
  case_id varchar(20) not null,
  held_since datetime(3) not null,
  primary key (case_id)
);
