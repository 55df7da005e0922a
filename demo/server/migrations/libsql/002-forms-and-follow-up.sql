-- Every definition ever asked, as it was written and with what it extends: answers stay readable when the file is gone.
CREATE TABLE forms (
  form TEXT NOT NULL,
  version INTEGER NOT NULL,
  written TEXT NOT NULL,
  resolved TEXT NOT NULL,
  PRIMARY KEY (form, version)
) STRICT, WITHOUT ROWID;

-- Which answers were given under which follow-up code. `sealed` is a keyed hash: the table alone tells nothing about the codes.
CREATE TABLE follow_ups (
  sealed TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES submissions (seq),
  PRIMARY KEY (sealed, seq)
) STRICT, WITHOUT ROWID;

-- In one step with the answer: a stop between the two would lose the code.
CREATE TRIGGER follow_up_of_answer AFTER INSERT ON submissions WHEN json_extract(NEW.content, '$.followUp') IS NOT NULL BEGIN
  INSERT INTO follow_ups (sealed, seq) VALUES (json_extract(NEW.content, '$.followUp'), NEW.seq);
END;

CREATE INDEX submissions_by_day ON submissions (form, received_on, seq);
