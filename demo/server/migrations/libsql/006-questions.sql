-- Questions as the team words them: nothing else of what people wrote is ever published.
CREATE TABLE questions (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL,
  theme TEXT NOT NULL,
  answer TEXT,
  answer_url TEXT,
  illustrative INTEGER NOT NULL DEFAULT 0 CHECK (illustrative IN (0, 1)),
  decided_at TEXT NOT NULL
) STRICT;

-- What was decided of the words of one answer: the question they ask, or none when they were refused. The month outlives the answer, the day it came
-- does not; with a published question the answer's random id stays too, so that a decision can be taken back while the answer is there.
CREATE TABLE question_decisions (
  submission_id TEXT PRIMARY KEY,
  question INTEGER REFERENCES questions (id),
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  decided_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX question_decisions_by_question ON question_decisions (question, month);

-- Of an answer that is deleted nothing is kept but its id, its month and the day of the decision, when its question is published.
CREATE TRIGGER refusal_of_answer AFTER DELETE ON submissions BEGIN
  DELETE FROM question_decisions WHERE submission_id = OLD.submission_id AND question IS NULL;
END;
