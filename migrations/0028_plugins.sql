-- The registry of plugins: tools that assistants may call, written by administrators of the platform.
CREATE TABLE plugins (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  name           TEXT    NOT NULL COLLATE NOCASE UNIQUE,
  version        TEXT    NOT NULL,
  description    TEXT    NOT NULL,
  -- JSON Schema of an installation's configuration.
  config_schema  TEXT    NOT NULL,
  -- Where the tools are, and for an HTTP endpoint the tools themselves; without headers.
  source         TEXT    NOT NULL,
  headers_sealed TEXT    NOT NULL,
  -- Rises with each change: a configuration was checked for one revision.
  revision       INTEGER NOT NULL DEFAULT 1,
  created_at     INTEGER NOT NULL,
  updated_at     INTEGER NOT NULL
) STRICT;

-- Plugins installed for assistants.
CREATE TABLE plugin_installs (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id      INTEGER NOT NULL REFERENCES accounts (id),
  assistant_id    INTEGER NOT NULL REFERENCES assistants (id),
  plugin_id       INTEGER NOT NULL REFERENCES plugins (id),
  -- Without secrets.
  config          TEXT    NOT NULL,
  -- A list of pairs of path and value; null: no secrets.
  secrets_sealed  TEXT,
  -- The revision of the plugin for which the configuration was checked.
  plugin_revision INTEGER NOT NULL,
  -- What an MCP server lists for this configuration; null: nothing yet.
  tool_list       TEXT,
  tools_listed_at INTEGER,
  last_call_at    INTEGER,
  last_call_tool  TEXT,
  last_success_at INTEGER,
  last_error_at   INTEGER,
  last_error      TEXT,
  created_at      INTEGER NOT NULL,
  updated_at      INTEGER NOT NULL,
  UNIQUE (assistant_id, plugin_id)
) STRICT;
CREATE INDEX plugin_installs_plugin ON plugin_installs (plugin_id);

-- Calls of an installation, summed by hour. Only the hours of the window are kept.
CREATE TABLE plugin_call_hours (
  install_id INTEGER NOT NULL REFERENCES plugin_installs (id) ON DELETE CASCADE,
  -- Hours since the epoch.
  hour       INTEGER NOT NULL,
  calls      INTEGER NOT NULL,
  failures   INTEGER NOT NULL,
  total_ms   INTEGER NOT NULL,
  longest_ms INTEGER NOT NULL,
  PRIMARY KEY (install_id, hour)
) STRICT, WITHOUT ROWID;
