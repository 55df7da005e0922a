-- What the team decided of a proposed event. An accepted one is kept whole: it stays in the agenda when the proposal's time is over.
CREATE TABLE moderation (
  submission_id TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('accepted', 'refused')),
  reason TEXT,
  decided_at TEXT NOT NULL,
  last_day TEXT,
  event TEXT,
  image TEXT,
  CHECK ((state = 'accepted') = (event IS NOT NULL))
) STRICT;

-- Requests by the commune people live in, of a period that is over, as they were told the first time.
CREATE TABLE territory_releases (
  form TEXT NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (form, first_day)
) STRICT, WITHOUT ROWID;
