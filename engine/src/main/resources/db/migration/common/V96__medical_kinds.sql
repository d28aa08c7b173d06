-- Hospitals stand among the facilities and ambulances among the vehicles; neither is planned for a
-- transfer into isolation.
alter table facility add column facility_kind varchar(20) not null default 'ISOLATION';
alter table vehicle add column vehicle_kind varchar(20) not null default 'TRANSFER';
