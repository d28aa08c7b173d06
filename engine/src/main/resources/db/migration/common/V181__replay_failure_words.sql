-- What the text of a replay's failure names: file, row, column and cell, as JSON.
alter table model_replay add column failure_words varchar(2000);
