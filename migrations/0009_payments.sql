-- What an account owes since money that it had spent already was taken back; whatever comes in pays it first.
ALTER TABLE balances ADD COLUMN debt_micro INTEGER NOT NULL DEFAULT 0 CHECK (debt_micro >= 0);
-- Sum of what was charged for services, so that nobody adds up the ledger.
ALTER TABLE balances ADD COLUMN spent_micro INTEGER NOT NULL DEFAULT 0;
-- NULL: the account wants no warning.
ALTER TABLE balances ADD COLUMN warn_below_micro INTEGER DEFAULT 50000000;
ALTER TABLE balances ADD COLUMN warned_at INTEGER;
UPDATE balances SET spent_micro = coalesce(
  (SELECT -sum(amount_micro) FROM ledger WHERE ledger.account_id = balances.account_id AND service_type = 'ai_message'), 0);
CREATE INDEX balances_low ON balances (account_id) WHERE warned_at IS NULL AND balance_micro < warn_below_micro;

CREATE INDEX ledger_by_type ON ledger (account_id, type, id);
CREATE INDEX reservations_by_account ON reservations (account_id, created_at);
CREATE INDEX reservations_held ON reservations (created_at) WHERE state = 'held';

-- NULL: no limit.
CREATE TABLE spending_limits (
  account_id    INTEGER PRIMARY KEY REFERENCES accounts (id),
  daily_micro   INTEGER CHECK (daily_micro >= 0),
  monthly_micro INTEGER CHECK (monthly_micro >= 0),
  updated_at    INTEGER NOT NULL
) STRICT;

-- What was held or charged in a day or a month (UTC), kept only for accounts with limits. The limit is copied in by each
-- hold, so that the hold fails by itself.
CREATE TABLE spending (
  account_id  INTEGER NOT NULL REFERENCES accounts (id),
  period      TEXT    NOT NULL,
  spent_micro INTEGER NOT NULL CHECK (spent_micro >= 0),
  limit_micro INTEGER,
  PRIMARY KEY (account_id, period),
  CONSTRAINT within_limit CHECK (limit_micro IS NULL OR spent_micro <= limit_micro)
) STRICT, WITHOUT ROWID;

-- A top-up from the wish to the money. Its provider knows the truth; a row is moved only by what the provider says.
CREATE TABLE payments (
  id                  INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id          INTEGER NOT NULL REFERENCES accounts (id),
  user_id             INTEGER NOT NULL,
  provider            TEXT    NOT NULL CHECK (provider IN ('stripe', 'yookassa', 'sandbox')),
  provider_payment_id TEXT,
  amount_micro        INTEGER NOT NULL CHECK (amount_micro > 0),
  currency            TEXT    NOT NULL,
  status              TEXT    NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'succeeded', 'failed')),
  failure             TEXT,
  payment_url         TEXT,
  -- Of the amount, what was refunded or disputed, and how often that changed.
  returned_micro      INTEGER NOT NULL DEFAULT 0 CHECK (returned_micro >= 0),
  returns             INTEGER NOT NULL DEFAULT 0,
  checks              INTEGER NOT NULL DEFAULT 0,
  next_check_at       INTEGER NOT NULL,
  created_at          INTEGER NOT NULL,
  updated_at          INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX payments_by_provider ON payments (provider, provider_payment_id) WHERE provider_payment_id IS NOT NULL;
CREATE INDEX payments_by_account ON payments (account_id, id);
CREATE INDEX payments_pending ON payments (next_check_at) WHERE status = 'pending';

-- Each change of what was taken back, numbered: the same change cannot be written twice.
CREATE TABLE payment_returns (
  payment_id     INTEGER NOT NULL REFERENCES payments (id),
  number         INTEGER NOT NULL,
  returned_micro INTEGER NOT NULL,
  created_at     INTEGER NOT NULL,
  PRIMARY KEY (payment_id, number)
) STRICT, WITHOUT ROWID;

-- What the sandbox knows of its payments, as Stripe knows of its own. Local development only.
CREATE TABLE sandbox_payments (
  id           TEXT    PRIMARY KEY,
  amount_micro INTEGER NOT NULL,
  currency     TEXT    NOT NULL,
  status       TEXT    NOT NULL CHECK (status IN ('pending', 'succeeded', 'failed')),
  return_url   TEXT    NOT NULL,
  created_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Answers to requests with an Idempotency-Key. NULL status: under way until lease_until.
CREATE TABLE idempotent_requests (
  caller      TEXT    NOT NULL,
  route       TEXT    NOT NULL,
  key         TEXT    NOT NULL,
  fingerprint TEXT    NOT NULL,
  status      INTEGER,
  body        TEXT,
  lease_id    TEXT    NOT NULL,
  lease_until INTEGER NOT NULL,
  created_at  INTEGER NOT NULL,
  PRIMARY KEY (caller, route, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX idempotent_requests_by_age ON idempotent_requests (created_at);
