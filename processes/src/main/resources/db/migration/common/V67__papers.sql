-- Papers as issued: the text is kept as it was made, its hash stands in the audit and on the sheet.
-- Rows are only added; erased with the case's purpose.
create table case_paper (
  id varchar(20) not null,
  case_id varchar(20) not null,
  kind varchar(30) not null,
  document_no varchar(120),
  issued_at datetime(3) not null,
  issued_by varchar(100) not null,
  content longtext not null,
  content_hash char(64) not null,
  primary key (id)
);
create index ix_case_paper_case on case_paper (case_id, id);
