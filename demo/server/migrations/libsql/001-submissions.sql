-- One row an answer. No address, no browser, no hour: days only, so that a visit can't be traced back from the table.
CREATE TABLE submissions (
  seq INTEGER PRIMARY KEY,
  submission_id TEXT NOT NULL UNIQUE,
  form TEXT NOT NULL,
  version INTEGER NOT NULL,
  received_on TEXT NOT NULL CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  illustrative INTEGER NOT NULL DEFAULT 0 CHECK (illustrative IN (0, 1)),
  content TEXT NOT NULL
) STRICT;

CREATE INDEX submissions_by_form ON submissions (form, seq);
