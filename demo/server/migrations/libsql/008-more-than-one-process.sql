-- What statements must know of an answer stands in columns: to the database its content is text, in libsql as in PostgreSQL.
ALTER TABLE submissions ADD COLUMN sealed TEXT;
ALTER TABLE submissions ADD COLUMN asks INTEGER NOT NULL DEFAULT 0 CHECK (asks IN (0, 1));
ALTER TABLE submissions ADD COLUMN event_day TEXT;
UPDATE submissions SET sealed = json_extract(content, '$.followUp'), asks = coalesce(trim(json_extract(content, '$.answers.question')), '') <> '';
UPDATE submissions SET event_day = (SELECT max(json_extract(value, '$.date')) FROM json_each(content, '$.answers.timings')) WHERE form = 'proposer-evenement';
DROP TRIGGER follow_up_of_answer;
DROP TABLE follow_ups;
CREATE INDEX submissions_by_code ON submissions (sealed, seq) WHERE sealed IS NOT NULL;
CREATE INDEX submissions_that_ask ON submissions (form, seq) WHERE asks = 1;

ALTER TABLE moderation ADD COLUMN event_id TEXT;
UPDATE moderation SET event_id = json_extract(event, '$.id');
CREATE INDEX moderation_by_event ON moderation (event_id);

-- Decisions in the order they were taken. `since`: the last answer that was in by then. A release takes those that are older than its own last answer,
-- so that whichever process makes it makes the same.
ALTER TABLE dream_names RENAME TO earlier_dream_names;
CREATE TABLE dream_names (
  words TEXT NOT NULL,
  since INTEGER NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('job', 'none', 'own', 'undo')),
  job TEXT,
  decided_at TEXT NOT NULL,
  PRIMARY KEY (words, since),
  CHECK ((decision = 'job') = (job IS NOT NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO dream_names SELECT words, 0, decision, job, decided_at FROM earlier_dream_names;
DROP TABLE earlier_dream_names;

-- How often each of the things that processes keep in memory was changed: who finds another number reads it again.
CREATE TABLE changes (topic TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- Follow-up codes that were tried and are not there, a row a second of the last minute: never which, nor by whom.
CREATE TABLE tries (at INTEGER PRIMARY KEY, n INTEGER NOT NULL) STRICT;

-- What is to be the same in all processes, the key of follow-up codes for one, by a mark that says nothing of it.
CREATE TABLE marks (name TEXT PRIMARY KEY, mark TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Who read or decided what that is not public, by the name of their token.
CREATE TABLE accesses (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  what TEXT NOT NULL
) STRICT;
CREATE INDEX accesses_by_time ON accesses (at);
