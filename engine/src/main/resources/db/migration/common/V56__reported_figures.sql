-- Figures that others reported, kept as reported; what does not add up is flagged, never mended.
create table reported_figures (
  id varchar(20) not null,
  source varchar(200) not null,
  report_day date not null,
  label varchar(200) not null,
  total bigint not null,
  parts longtext not null,
  difference bigint not null,
  recorded_by varchar(100) not null,
  recorded_at datetime(3) not null,
  primary key (id)
);
create index ix_reported_figures_difference on reported_figures (difference, id);
