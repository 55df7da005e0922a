-- What the team decided of words that no job was found for: the job they mean, that they are no answer, or a dream of their own.
CREATE TABLE dream_names (
  words TEXT PRIMARY KEY,
  decision TEXT NOT NULL CHECK (decision IN ('job', 'none', 'own')),
  job TEXT,
  decided_at TEXT NOT NULL,
  CHECK ((decision = 'job') = (job IS NOT NULL))
) STRICT, WITHOUT ROWID;
