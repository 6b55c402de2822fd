-- How an account hands dialogs over to its people. An account without a row has the defaults of the code.
CREATE TABLE handoff_settings (
  account_id               INTEGER PRIMARY KEY REFERENCES accounts (id),
  assignment_mode          TEXT    NOT NULL CHECK (assignment_mode IN ('manual', 'round_robin', 'least_busy')),
  -- NULL: no limit.
  max_dialogs_per_operator INTEGER CHECK (max_dialogs_per_operator > 0),
  request_expiry_minutes   INTEGER NOT NULL CHECK (request_expiry_minutes > 0),
  -- NULL: always open.
  business_hours           TEXT,
  -- NULL: a phrase of the platform, in the visitor's language.
  away_message             TEXT,
  updated_at               INTEGER NOT NULL
) STRICT;
