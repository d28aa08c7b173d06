-- Where people say they were, one row a stay; what was told last counts. Erased with the case's purpose.
create table case_stay (
  id varchar(20) not null,
  case_id varchar(20) not null,
  place varchar(200) not null,
  stayed_from datetime(3) not null,
  stayed_to datetime(3) not null,
  stay_source varchar(10) not null,
  told_at datetime(3) not null,
  primary key (id)
);
create index ix_case_stay_case on case_stay (case_id, told_at);
create index ix_case_stay_time on case_stay (stayed_from, case_id);

-- A risk area of which less follows: everybody who was there is looked at again, from due_at on.
create table area_review (
  area_id varchar(20) not null,
  due_at datetime(3) not null,
  done_at datetime(3),
  primary key (area_id)
);
create index ix_area_review_due on area_review (done_at, due_at);

-- Who was looked at because of it, each once.
create table area_review_case (
  area_id varchar(20) not null,
  case_id varchar(20) not null,
  finding varchar(20) not null,
  reviewed_at datetime(3) not null,
  primary key (area_id, case_id)
);
create index ix_area_review_case on area_review_case (case_id);
