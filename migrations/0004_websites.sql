-- A website an assistant learns from: one address, read as one page, by its sitemap, or by following its links.
CREATE TABLE websites (
  id                  INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id          INTEGER NOT NULL REFERENCES accounts (id),
  assistant_id        INTEGER NOT NULL REFERENCES assistants (id),
  url                 TEXT    NOT NULL,
  -- The same for addresses that are one page.
  url_key             TEXT    NOT NULL,
  site                TEXT    NOT NULL,
  mode                TEXT    NOT NULL CHECK (mode IN ('page', 'sitemap', 'crawl')),
  max_pages           INTEGER NOT NULL,
  include             TEXT    NOT NULL DEFAULT '[]',
  exclude             TEXT    NOT NULL DEFAULT '[]',
  recrawl_every_hours INTEGER,
  status              TEXT    NOT NULL DEFAULT 'queued'
                      CHECK (status IN ('queued', 'processing', 'completed', 'failed')),
  error_code          TEXT,
  error_message       TEXT,
  -- Which crawl this is, from 1, and which step of it comes next: a job for another step does nothing.
  crawl               INTEGER NOT NULL DEFAULT 1,
  step                INTEGER NOT NULL DEFAULT 0,
  -- What robots.txt said to this crawl; null until it was asked.
  robots              TEXT,
  lease_id            TEXT,
  lease_until         INTEGER,
  attempts            INTEGER NOT NULL DEFAULT 0,
  next_step_at        INTEGER,
  next_crawl_at       INTEGER,
  created_at          INTEGER NOT NULL,
  updated_at          INTEGER NOT NULL,
  finished_at         INTEGER,
  deleted_at          INTEGER
) STRICT;
CREATE UNIQUE INDEX websites_by_assistant ON websites (assistant_id, url_key, mode) WHERE deleted_at IS NULL;
CREATE INDEX websites_by_account ON websites (account_id, id);
CREATE INDEX websites_at_work ON websites (site) WHERE lease_id IS NOT NULL;
CREATE INDEX websites_unfinished ON websites (status, updated_at) WHERE status IN ('queued', 'processing');
CREATE INDEX websites_due ON websites (next_crawl_at) WHERE next_crawl_at IS NOT NULL;

-- Every address that a crawl met. seen_in and done_in are numbers of crawls: what is seen and not done is the frontier.
CREATE TABLE website_pages (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  website_id    INTEGER NOT NULL REFERENCES websites (id),
  url           TEXT    NOT NULL,
  url_key       TEXT    NOT NULL,
  kind          TEXT    NOT NULL CHECK (kind IN ('page', 'sitemap')),
  depth         INTEGER NOT NULL,
  state         TEXT    NOT NULL DEFAULT 'found'
                CHECK (state IN ('found', 'fetched', 'unchanged', 'failed', 'skipped', 'removed')),
  reason        TEXT,
  message       TEXT,
  language      TEXT,
  -- Of an address that leads to a page with another: that page.
  same_as       INTEGER,
  -- Of the text as it was last indexed; null while there is none.
  content_hash  TEXT,
  etag          TEXT,
  last_modified TEXT,
  -- Ids of the pages it leads to, for the crawls that find it unchanged.
  links         TEXT    NOT NULL DEFAULT '[]',
  seen_in       INTEGER NOT NULL,
  done_in       INTEGER NOT NULL DEFAULT 0,
  missed        INTEGER NOT NULL DEFAULT 0,
  attempts      INTEGER NOT NULL DEFAULT 0,
  retry_at      INTEGER,
  updated_at    INTEGER NOT NULL,
  UNIQUE (website_id, url_key)
) STRICT;
CREATE INDEX website_pages_frontier ON website_pages (website_id, seen_in, done_in);

-- A source of kind `page` is one page of a website.
ALTER TABLE sources ADD COLUMN url TEXT;
ALTER TABLE sources ADD COLUMN page_id INTEGER REFERENCES website_pages (id);
CREATE UNIQUE INDEX sources_by_page ON sources (page_id) WHERE page_id IS NOT NULL AND deleted_at IS NULL;
