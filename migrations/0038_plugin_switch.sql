-- Whether an assistant may call the plugin's tools; what was installed may.
ALTER TABLE plugin_installs ADD COLUMN is_enabled INTEGER NOT NULL DEFAULT 1 CHECK (is_enabled IN (0, 1));
