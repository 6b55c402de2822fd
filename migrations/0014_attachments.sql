-- Files of every channel: who sent each under which id, what its bytes are, and which message shows it.

ALTER TABLE channel_files ADD COLUMN sender_key TEXT;
-- The sender's own id of the message: a resend finds the file that is there.
ALTER TABLE channel_files ADD COLUMN client_message_id TEXT;
ALTER TABLE channel_files ADD COLUMN sha256 TEXT;
-- Of the message in its dialog, projected.
ALTER TABLE channel_files ADD COLUMN seq INTEGER;
CREATE UNIQUE INDEX channel_files_sent ON channel_files (dialog_id, sender_key, client_message_id)
  WHERE sender_key IS NOT NULL;
CREATE INDEX channel_files_shown ON channel_files (dialog_id, seq) WHERE seq IS NOT NULL;

-- IETF tag of the visitor's app, where it tells.
ALTER TABLE dialogs ADD COLUMN language TEXT;
