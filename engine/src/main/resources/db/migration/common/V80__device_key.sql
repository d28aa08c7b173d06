-- What a user's devices derive the key from under which they keep tasks without a connection. It
-- opens nothing by itself; whoever loses a device gets another one.
create table device_key (
  username varchar(64) not null,
  secret varchar(64) not null,
  created_at datetime(3) not null,
  primary key (username)
);
