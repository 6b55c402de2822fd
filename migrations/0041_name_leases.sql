-- While a name that only one account of all shards may have is written: an address, a user name, a bot. In the first database.
CREATE TABLE name_leases (
  name  TEXT    PRIMARY KEY,
  shard INTEGER NOT NULL,
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
