/**
 * How many ids each shard has: shard `n` counts every table from n × 2^26. 2^26 dialogs do not fit into the 10 GB of a database, and
 * the ids of 128 shards are below 2^33, so `dialog id × 2^20 + seq` is a safe integer (docs/decisions/0023).
 */
export const idsPerShard = 2 ** 26;

/** Between a token and the number of its shard; no token of the first shard contains it. */
const separator = ".";

/** The number of the shard that has the record with an id, whatever its kind; 0 for what no record can have as id. */
export function shardOf(id: number): number {
  return id >= idsPerShard ? Math.floor(id / idsPerShard) : 0;
}

/** A new token that names the shard of its account: `st_…` in the first, `st_….1` in the next. */
export function tokenOfAccount(token: string, accountId: number): string {
  const shard = shardOf(accountId);
  return shard === 0 ? token : `${token}${separator}${shard}`;
}

/** The number of the shard that a token names; 0 where it names none. */
export function shardOfToken(token: string): number {
  const at = token.lastIndexOf(separator);
  return at !== -1 && /^[1-9]\d{0,3}$/.test(token.slice(at + 1)) ? Number(token.slice(at + 1)) : 0;
}
