-- While a name that only one account of all shards may have is written: an address, a user name, a bot. In the first database.
CREATE TABLE name_leases (
  name  TEXT    PRIMARY KEY,
  shard INTEGER NOT NULL,
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Where a name was found last, so that not every shard is asked for it: a hint, which the shard itself confirms. In the first database.
CREATE TABLE name_shards (
  -- SHA-256 of the kind and the name.
  name_hash TEXT    PRIMARY KEY,
  shard     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
