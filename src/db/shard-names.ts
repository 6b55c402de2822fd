import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** In the first database: which shard may write a name that only one account of all may have, until a time. */
export const nameLeases = sqliteTable("name_leases", {
  name: text("name").primaryKey(),
  shard: integer("shard").notNull(),
  until: integer("until").notNull(),
});

/** In the first database: where a name was found last. */
export const nameShards = sqliteTable("name_shards", {
  nameHash: text("name_hash").primaryKey(),
  shard: integer("shard").notNull(),
});
