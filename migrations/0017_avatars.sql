-- The picture of a user, which visitors see when the user takes a dialog.
ALTER TABLE users ADD COLUMN avatar_url TEXT;
