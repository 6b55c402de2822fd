-- Knowledge beside files: Q&A pairs, what was confirmed, how sources are used, and questions that found no answer.

-- A pair is a source of kind `qa`, and has its id.
CREATE TABLE qa_pairs (
  source_id    INTEGER PRIMARY KEY REFERENCES sources (id),
  account_id   INTEGER NOT NULL REFERENCES accounts (id),
  assistant_id INTEGER NOT NULL REFERENCES assistants (id),
  question     TEXT    NOT NULL,
  -- The question without case, punctuation and courtesies: what a customer's one is compared with.
  question_key TEXT    NOT NULL,
  answer       TEXT    NOT NULL,
  tags         TEXT    NOT NULL DEFAULT '[]',
  -- The stems of question, answer and tags.
  stems        TEXT    NOT NULL,
  created_at   INTEGER NOT NULL,
  updated_at   INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX qa_pairs_by_question ON qa_pairs (assistant_id, question_key);
CREATE INDEX qa_pairs_by_account ON qa_pairs (account_id, source_id);

-- The account is a word of its own column, as in message_search.
CREATE VIRTUAL TABLE qa_search USING fts5 (account, stems, content = '', contentless_delete = 1);
CREATE TRIGGER qa_pairs_are_searchable AFTER INSERT ON qa_pairs BEGIN
  INSERT INTO qa_search (rowid, account, stems) VALUES (new.source_id, 'a' || new.account_id, new.stems);
END;
CREATE TRIGGER qa_pairs_stay_searchable AFTER UPDATE OF stems ON qa_pairs BEGIN
  DELETE FROM qa_search WHERE rowid = old.source_id;
  INSERT INTO qa_search (rowid, account, stems) VALUES (new.source_id, 'a' || new.account_id, new.stems);
END;
CREATE TRIGGER qa_pairs_leave_the_search AFTER DELETE ON qa_pairs BEGIN
  DELETE FROM qa_search WHERE rowid = old.source_id;
END;

-- What a person confirmed of what was suggested: a fact is a source of kind `text`, a pair one of kind `qa`.
CREATE TABLE confirmed_knowledge (
  source_id    INTEGER PRIMARY KEY REFERENCES sources (id),
  account_id   INTEGER NOT NULL REFERENCES accounts (id),
  assistant_id INTEGER NOT NULL REFERENCES assistants (id),
  type         TEXT    NOT NULL CHECK (type IN ('fact', 'qa')),
  -- Of a fact only; a pair's words are in qa_pairs.
  fact         TEXT,
  fact_key     TEXT,
  -- The document it was found in, where it was.
  document_id  INTEGER,
  confirmed_by INTEGER NOT NULL,
  confirmed_at INTEGER NOT NULL,
  CHECK ((type = 'fact') = (fact IS NOT NULL)),
  CHECK ((type = 'fact') = (fact_key IS NOT NULL))
) STRICT;
CREATE INDEX confirmed_knowledge_by_account ON confirmed_knowledge (account_id, source_id);
CREATE UNIQUE INDEX confirmed_facts ON confirmed_knowledge (assistant_id, fact_key) WHERE fact_key IS NOT NULL;

-- The last analysis of a document, of one generation of its text.
CREATE TABLE document_analyses (
  source_id   INTEGER PRIMARY KEY REFERENCES sources (id),
  generation  INTEGER NOT NULL,
  analysis    TEXT    NOT NULL,
  analysed_at INTEGER NOT NULL
) STRICT;

-- Whoever deletes a source, by whatever route, takes its words from here too.
CREATE TRIGGER deleted_sources_leave_knowledge AFTER UPDATE OF deleted_at ON sources
WHEN new.deleted_at IS NOT NULL AND old.deleted_at IS NULL BEGIN
  DELETE FROM qa_pairs WHERE source_id = new.id;
  DELETE FROM confirmed_knowledge WHERE source_id = new.id;
  DELETE FROM document_analyses WHERE source_id = new.id;
END;

-- Which answers cited a source: a projection of the DialogRoom. One row an answer and source, so it may come twice.
CREATE TABLE source_citations (
  source_id  INTEGER NOT NULL,
  dialog_id  INTEGER NOT NULL,
  seq        INTEGER NOT NULL,
  account_id INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (source_id, dialog_id, seq)
) STRICT, WITHOUT ROWID;

-- Uses that clients report themselves.
CREATE TABLE tracked_usage (
  source_id    INTEGER PRIMARY KEY REFERENCES sources (id),
  account_id   INTEGER NOT NULL REFERENCES accounts (id),
  uses         INTEGER NOT NULL CHECK (uses >= 0),
  last_used_at INTEGER NOT NULL
) STRICT;

-- Questions whose right answer is known.
CREATE TABLE golden_questions (
  id                 INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id         INTEGER NOT NULL REFERENCES accounts (id),
  assistant_id       INTEGER NOT NULL REFERENCES assistants (id),
  question           TEXT    NOT NULL,
  expected_source_id INTEGER,
  expected_answer    TEXT,
  must_abstain       INTEGER NOT NULL DEFAULT 0 CHECK (must_abstain IN (0, 1)),
  created_at         INTEGER NOT NULL
) STRICT;
CREATE INDEX golden_questions_by_assistant ON golden_questions (assistant_id, id);

-- One rating an answer and rater; the last one stands.
CREATE TABLE answer_ratings (
  dialog_id    INTEGER NOT NULL REFERENCES dialogs (id),
  seq          INTEGER NOT NULL,
  rater        TEXT    NOT NULL,
  account_id   INTEGER NOT NULL,
  assistant_id INTEGER NOT NULL,
  rating       INTEGER NOT NULL CHECK (rating IN (-1, 1)),
  comment      TEXT,
  rated_at     INTEGER NOT NULL,
  PRIMARY KEY (dialog_id, seq, rater)
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_ratings_by_assistant ON answer_ratings (assistant_id, rated_at);

-- Questions that ask the same, by the words of the first of them.
CREATE TABLE question_clusters (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id   INTEGER NOT NULL REFERENCES accounts (id),
  assistant_id INTEGER NOT NULL REFERENCES assistants (id),
  question     TEXT    NOT NULL,
  question_key TEXT    NOT NULL,
  terms        TEXT    NOT NULL,
  state        TEXT    NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'dismissed')),
  -- The pair that answered it last, and when it was last closed: what failed later counts anew.
  qa_source_id INTEGER,
  closed_at    INTEGER NOT NULL DEFAULT 0,
  created_at   INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX question_clusters_by_question ON question_clusters (assistant_id, question_key);

CREATE TABLE cluster_terms (
  assistant_id INTEGER NOT NULL,
  term         TEXT    NOT NULL,
  cluster_id   INTEGER NOT NULL REFERENCES question_clusters (id),
  PRIMARY KEY (assistant_id, term, cluster_id)
) STRICT, WITHOUT ROWID;

-- A customer's question and a way in which it failed: one row each, so that an event may come twice.
CREATE TABLE unanswered_questions (
  dialog_id  INTEGER NOT NULL REFERENCES dialogs (id),
  seq        INTEGER NOT NULL,
  reason     TEXT    NOT NULL CHECK (reason IN ('abstained', 'badly_rated', 'handed_off')),
  cluster_id INTEGER NOT NULL REFERENCES question_clusters (id),
  question   TEXT    NOT NULL,
  failed_at  INTEGER NOT NULL,
  PRIMARY KEY (dialog_id, seq, reason)
) STRICT, WITHOUT ROWID;
CREATE INDEX unanswered_questions_by_cluster ON unanswered_questions (cluster_id, failed_at);
