-- Set when the owner takes the site token back; a new token clears it.
ALTER TABLE assistants ADD COLUMN site_token_revoked_at INTEGER;

-- The switch decided nothing before: every widget answered. Those that are out there go on.
UPDATE assistants SET website_integration = 1;

-- How an assistant's widget looks and what it asks. An assistant without a row has the defaults of the code; so has what
-- a row does not name.
CREATE TABLE widget_settings (
  assistant_id INTEGER PRIMARY KEY REFERENCES assistants (id),
  settings     TEXT    NOT NULL,
  updated_at   INTEGER NOT NULL
) STRICT;
