-- Experiences that people share: the newest version of each. One that was taken back has no row here. `accepted_at` is missing until the team has read
-- this version of it, and `refused` says that it has and won't show it.
CREATE TABLE experiences (
  id TEXT PRIMARY KEY,
  submission_id TEXT NOT NULL UNIQUE,
  visibility TEXT NOT NULL,
  content TEXT NOT NULL,
  received_on TEXT NOT NULL,
  decision TEXT CHECK (decision IN ('accepted', 'refused')),
  decided_at TEXT
) STRICT, WITHOUT ROWID;

-- What was acknowledged, so that it is once. The digest of what was said goes when the experience does.
CREATE TABLE experience_sendings (
  submission_id TEXT PRIMARY KEY,
  id TEXT NOT NULL,
  digest TEXT,
  received_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX experience_sendings_of ON experience_sendings (id);
