-- The hosted model of an account while it fails: one row, until it answers again.
CREATE TABLE model_failures (
  account_id INTEGER PRIMARY KEY,
  failure    TEXT    NOT NULL,
  model      TEXT    NOT NULL,
  failures   INTEGER NOT NULL,
  since      INTEGER NOT NULL,
  last_at    INTEGER NOT NULL,
  -- When the owner was told; null: not yet.
  told_at    INTEGER
);
CREATE INDEX model_failures_last ON model_failures (last_at);
