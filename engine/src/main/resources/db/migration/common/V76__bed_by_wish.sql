-- Who is free and stays the night by own wish lies in a bed without any isolation that would hold it.
alter table bed_booking add column by_wish_since datetime(3);
