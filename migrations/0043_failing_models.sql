-- The hosted models of an account while they fail: a row for each, until it answers again. model_failures, with one row for an account, is
-- for versions before; nothing reads it any more.
CREATE TABLE failing_models (
  account_id INTEGER NOT NULL,
  -- As assistants name it.
  model      TEXT    NOT NULL,
  failure    TEXT    NOT NULL,
  failures   INTEGER NOT NULL,
  since      INTEGER NOT NULL,
  last_at    INTEGER NOT NULL,
  -- When the owner was told; null: not yet.
  told_at    INTEGER,
  PRIMARY KEY (account_id, model)
);
CREATE INDEX failing_models_last ON failing_models (last_at);

-- Names with spaces around them matched no token.
UPDATE assistants SET ai_model = trim(ai_model) WHERE ai_model <> trim(ai_model) AND trim(ai_model) <> '';
