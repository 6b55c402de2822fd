-- Endpoints of accounts that are told what happens in dialogs. Deliveries are in the WebhookOutbox of each endpoint.
CREATE TABLE webhook_endpoints (
  id                      INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id              INTEGER NOT NULL REFERENCES accounts (id),
  url                     TEXT    NOT NULL,
  description             TEXT    NOT NULL DEFAULT '',
  -- JSON list of event types.
  events                  TEXT    NOT NULL,
  secret_sealed           TEXT    NOT NULL,
  -- The secret before the last rotation, which also signs until it ends.
  previous_secret_sealed  TEXT,
  previous_secret_ends_at INTEGER,
  -- Sent as a Bearer token where the owner wants one.
  token_sealed            TEXT,
  is_enabled              INTEGER NOT NULL DEFAULT 1,
  paused_at               INTEGER,
  pause_reason            TEXT    CHECK (pause_reason IN ('failing', 'gone')),
  -- The one endpoint that an account sets as a whole, where a dialect knows only one.
  is_account_webhook      INTEGER NOT NULL DEFAULT 0,
  created_at              INTEGER NOT NULL,
  updated_at              INTEGER NOT NULL
) STRICT;
CREATE INDEX webhook_endpoints_account ON webhook_endpoints (account_id);
CREATE UNIQUE INDEX webhook_endpoints_only ON webhook_endpoints (account_id) WHERE is_account_webhook = 1;
