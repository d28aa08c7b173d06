-- Plain H2 knows no datetime(3), which our migrations share with MySQL; only DDL runs in this mode.
set mode MySQL;
