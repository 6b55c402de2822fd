-- Whom an assistant talks to on Telegram. An assistant has one dialog with a chat.
ALTER TABLE dialogs ADD COLUMN telegram_chat_id TEXT;
ALTER TABLE dialogs ADD COLUMN telegram_username TEXT;
ALTER TABLE dialogs ADD COLUMN first_name TEXT;
ALTER TABLE dialogs ADD COLUMN last_name TEXT;
CREATE UNIQUE INDEX dialogs_by_telegram_chat ON dialogs (assistant_id, telegram_chat_id)
  WHERE telegram_chat_id IS NOT NULL;
CREATE INDEX dialogs_of_telegram_chat ON dialogs (account_id, telegram_chat_id) WHERE telegram_chat_id IS NOT NULL;
