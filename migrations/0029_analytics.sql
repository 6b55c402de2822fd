-- Figures of assistants by hour of UTC, with one column for each quarter of the hour, so that the days of every time zone can be
-- summed. `docs/design/figures.md` defines the figures. A histogram has one row for a day: its hour is the day's first.
CREATE TABLE hourly_figures (
  assistant_id INTEGER NOT NULL,
  figure       TEXT    NOT NULL,
  label        TEXT    NOT NULL,
  -- Hours since the epoch.
  hour         INTEGER NOT NULL,
  q0           INTEGER NOT NULL DEFAULT 0,
  q1           INTEGER NOT NULL DEFAULT 0,
  q2           INTEGER NOT NULL DEFAULT 0,
  q3           INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (assistant_id, figure, label, hour)
) STRICT, WITHOUT ROWID;

-- Who wrote to an assistant in which quarter of an hour (quarters since the epoch). `visitor`: a contact, or a dialog without one,
-- negative. `level` is 0 for three quarters of all visitors, 1 for three quarters of the others and so on, up to 4: the levels from
-- L up are a sample of one in 4^L.
CREATE TABLE visitor_quarters (
  assistant_id INTEGER NOT NULL,
  level        INTEGER NOT NULL,
  quarter      INTEGER NOT NULL,
  visitor      INTEGER NOT NULL,
  PRIMARY KEY (assistant_id, level, quarter, visitor)
) STRICT, WITHOUT ROWID;

CREATE TABLE visitors (
  assistant_id  INTEGER NOT NULL,
  visitor       INTEGER NOT NULL,
  level         INTEGER NOT NULL,
  -- The first quarter of an hour in which they wrote.
  first_quarter INTEGER NOT NULL,
  PRIMARY KEY (assistant_id, visitor)
) STRICT, WITHOUT ROWID;
CREATE INDEX visitors_by_time ON visitors (assistant_id, level, first_quarter);

CREATE TRIGGER visitors_are_known AFTER INSERT ON visitor_quarters BEGIN
  INSERT INTO visitors (assistant_id, visitor, level, first_quarter)
    VALUES (new.assistant_id, new.visitor, new.level, new.quarter)
    ON CONFLICT (assistant_id, visitor) DO UPDATE SET first_quarter = excluded.first_quarter
      WHERE excluded.first_quarter < first_quarter;
  INSERT INTO hourly_figures (assistant_id, figure, label, hour, q0, q1, q2, q3)
    VALUES (new.assistant_id, 'active', '', new.quarter / 4,
            new.quarter % 4 = 0, new.quarter % 4 = 1, new.quarter % 4 = 2, new.quarter % 4 = 3)
    ON CONFLICT (assistant_id, figure, label, hour) DO UPDATE SET
      q0 = q0 + excluded.q0, q1 = q1 + excluded.q1, q2 = q2 + excluded.q2, q3 = q3 + excluded.q3;
END;

-- The ratings that stand, by the time at which they were given.
CREATE TRIGGER ratings_are_counted AFTER INSERT ON answer_ratings BEGIN
  INSERT INTO hourly_figures (assistant_id, figure, label, hour, q0, q1, q2, q3)
    VALUES (new.assistant_id, 'rating', iif(new.rating = 1, 'good', 'bad'), new.rated_at / 3600000,
            new.rated_at / 900000 % 4 = 0, new.rated_at / 900000 % 4 = 1,
            new.rated_at / 900000 % 4 = 2, new.rated_at / 900000 % 4 = 3)
    ON CONFLICT (assistant_id, figure, label, hour) DO UPDATE SET
      q0 = q0 + excluded.q0, q1 = q1 + excluded.q1, q2 = q2 + excluded.q2, q3 = q3 + excluded.q3;
END;
CREATE TRIGGER changed_ratings_are_counted AFTER UPDATE OF rating, rated_at ON answer_ratings BEGIN
  UPDATE hourly_figures SET
    q0 = q0 - (old.rated_at / 900000 % 4 = 0), q1 = q1 - (old.rated_at / 900000 % 4 = 1),
    q2 = q2 - (old.rated_at / 900000 % 4 = 2), q3 = q3 - (old.rated_at / 900000 % 4 = 3)
    WHERE assistant_id = old.assistant_id AND figure = 'rating' AND label = iif(old.rating = 1, 'good', 'bad')
      AND hour = old.rated_at / 3600000;
  INSERT INTO hourly_figures (assistant_id, figure, label, hour, q0, q1, q2, q3)
    VALUES (new.assistant_id, 'rating', iif(new.rating = 1, 'good', 'bad'), new.rated_at / 3600000,
            new.rated_at / 900000 % 4 = 0, new.rated_at / 900000 % 4 = 1,
            new.rated_at / 900000 % 4 = 2, new.rated_at / 900000 % 4 = 3)
    ON CONFLICT (assistant_id, figure, label, hour) DO UPDATE SET
      q0 = q0 + excluded.q0, q1 = q1 + excluded.q1, q2 = q2 + excluded.q2, q3 = q3 + excluded.q3;
END;

-- Visits are counted by a scheduled job when they are over. `visits_seq`: the last entry that belongs to a counted visit;
-- `visits_due_at`: when the job looks at the dialog (again); null: all its visits have been counted.
ALTER TABLE dialogs ADD COLUMN visits_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dialogs ADD COLUMN visits_due_at INTEGER;
CREATE INDEX dialogs_with_visit_due ON dialogs (visits_due_at) WHERE visits_due_at IS NOT NULL;
UPDATE dialogs SET visits_due_at = last_message_at WHERE last_message_at IS NOT NULL AND erased_at IS NULL;
-- What happened, and when: `handoff_requested`, `handoff_started`, `handoff_released`, `archived`, `reopened`; null: neither.
ALTER TABLE projected_entries ADD COLUMN change TEXT;
ALTER TABLE projected_entries ADD COLUMN created_at INTEGER;

-- What was said before: the same figures, from the messages.
INSERT INTO hourly_figures (assistant_id, figure, label, hour, q0, q1, q2, q3)
  SELECT dialogs.assistant_id, 'message', sender, messages.created_at / 3600000,
         sum(messages.created_at / 900000 % 4 = 0), sum(messages.created_at / 900000 % 4 = 1),
         sum(messages.created_at / 900000 % 4 = 2), sum(messages.created_at / 900000 % 4 = 3)
  FROM messages JOIN dialogs ON dialogs.id = messages.dialog_id GROUP BY 1, 2, 3, 4;
INSERT INTO hourly_figures (assistant_id, figure, label, hour, q0, q1, q2, q3)
  SELECT dialogs.assistant_id, 'answer', answer ->> '$.outcome', messages.created_at / 3600000,
         sum(messages.created_at / 900000 % 4 = 0), sum(messages.created_at / 900000 % 4 = 1),
         sum(messages.created_at / 900000 % 4 = 2), sum(messages.created_at / 900000 % 4 = 3)
  FROM messages JOIN dialogs ON dialogs.id = messages.dialog_id
  WHERE sender = 'assistant' AND answer ->> '$.outcome' IS NOT NULL GROUP BY 1, 2, 3, 4;
INSERT INTO hourly_figures (assistant_id, figure, label, hour, q0, q1, q2, q3)
  SELECT assistant_id, 'rating', iif(rating = 1, 'good', 'bad'), rated_at / 3600000,
         sum(rated_at / 900000 % 4 = 0), sum(rated_at / 900000 % 4 = 1),
         sum(rated_at / 900000 % 4 = 2), sum(rated_at / 900000 % 4 = 3)
  FROM answer_ratings GROUP BY 1, 2, 3, 4;
INSERT INTO visitor_quarters (assistant_id, level, quarter, visitor)
  SELECT assistant_id,
         CASE WHEN hash < 16777216 THEN 4 WHEN hash < 67108864 THEN 3 WHEN hash < 268435456 THEN 2
              WHEN hash < 1073741824 THEN 1 ELSE 0 END,
         quarter, visitor
  FROM (SELECT DISTINCT dialogs.assistant_id, messages.created_at / 900000 AS quarter,
               coalesce(contact_id, -dialogs.id) AS visitor,
               coalesce(contact_id, -dialogs.id) * 2654435761 & 4294967295 AS hash
        FROM messages JOIN dialogs ON dialogs.id = messages.dialog_id WHERE sender = 'user');

-- What an assistant may learn. `origin_*` say where an item comes from; its question is there once.
CREATE TABLE learning_items (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id      INTEGER NOT NULL REFERENCES accounts (id),
  assistant_id    INTEGER NOT NULL REFERENCES assistants (id),
  origin          TEXT    NOT NULL CHECK (origin IN ('abstention', 'low_rating', 'handoff', 'operator_answer', 'manual')),
  question        TEXT    NOT NULL,
  question_key    TEXT    NOT NULL,
  -- Null: nobody has answered it yet.
  answer          TEXT,
  -- Which personal data the text seems to have: a JSON list.
  flags           TEXT    NOT NULL DEFAULT '[]',
  status          TEXT    NOT NULL DEFAULT 'pending'
                  CHECK (status IN ('pending', 'approved', 'rejected', 'applied', 'undone')),
  dialog_id       INTEGER,
  question_seq    INTEGER,
  answer_seq      INTEGER,
  cluster_id      INTEGER,
  author          TEXT,
  -- The user who decided last.
  decided_by      INTEGER,
  -- The Q&A pair, and what it answered before; null: the pair is new. Written before the pair, with `applying_at`.
  qa_source_id    INTEGER,
  replaced_answer TEXT,
  applying_at     INTEGER,
  applied_at      INTEGER,
  created_at      INTEGER NOT NULL,
  updated_at      INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX learning_items_by_question ON learning_items (assistant_id, question_key);
CREATE INDEX learning_items_by_status ON learning_items (assistant_id, status, id);
CREATE INDEX learning_items_by_dialog ON learning_items (dialog_id) WHERE dialog_id IS NOT NULL;
CREATE INDEX learning_items_by_cluster ON learning_items (cluster_id) WHERE cluster_id IS NOT NULL;
CREATE INDEX messages_of_operators ON messages (account_id, created_at) WHERE sender = 'operator';

-- What metrics read: how many answers there are, by outcome, and documents by status.
CREATE TABLE answer_totals (
  outcome TEXT    PRIMARY KEY,
  count   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO answer_totals (outcome, count)
  SELECT column1, (SELECT coalesce(sum(q0 + q1 + q2 + q3), 0) FROM hourly_figures
                   WHERE figure = 'answer' AND label = column1)
  FROM (VALUES ('answer'), ('clarify'), ('abstain'), ('handoff'));
CREATE TRIGGER answers_are_counted AFTER INSERT ON messages WHEN new.answer IS NOT NULL BEGIN
  UPDATE answer_totals SET count = count + 1 WHERE outcome = new.answer ->> '$.outcome';
END;
CREATE INDEX sources_by_status ON sources (status) WHERE deleted_at IS NULL;
