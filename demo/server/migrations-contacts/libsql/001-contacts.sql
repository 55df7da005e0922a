-- How to reach a person. Nothing says which answers are theirs: no common id, and no order of arrival, since rows stand in the order of a random id.
CREATE TABLE contacts (
  submission_id TEXT PRIMARY KEY,
  form TEXT NOT NULL,
  version INTEGER NOT NULL,
  received_on TEXT NOT NULL CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  delete_on TEXT NOT NULL CHECK (delete_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX contacts_by_end ON contacts (delete_on);
