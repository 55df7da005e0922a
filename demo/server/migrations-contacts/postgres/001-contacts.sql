-- As 001 of libsql tells.
CREATE TABLE contacts (
  submission_id TEXT COLLATE "C" PRIMARY KEY,
  form TEXT COLLATE "C" NOT NULL,
  version INTEGER NOT NULL,
  received_on TEXT COLLATE "C" NOT NULL CHECK (received_on ~ '^\d{4}-\d\d-\d\d$'),
  delete_on TEXT COLLATE "C" NOT NULL CHECK (delete_on ~ '^\d{4}-\d\d-\d\d$'),
  content TEXT NOT NULL
);
CREATE INDEX contacts_by_end ON contacts (delete_on);
