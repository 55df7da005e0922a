-- What was told about a period that is over, as it was told the first time: settings that change later must not tell it a second way.
CREATE TABLE releases (
  form TEXT NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (form, first_day)
) STRICT, WITHOUT ROWID;
