import { and, count, desc, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { accounts, users } from "../../../db/accounts.ts";
import { balances } from "../../../db/billing.ts";
import type { Deps } from "../../deps.ts";
import { foldForSearch } from "../../language/text/fold-for-search.ts";
import { newestFirst, pageOverShards } from "../../platform/shards/page-over-shards.ts";
import type { ListedUser, UserStatus } from "./types.ts";
import { userColumns } from "./user-columns.ts";

/** Words of a search that are used; more would only cost time. */
const maxWords = 16;

export interface UserFilter {
  /** Words or a part of an address or a name; case, accents and ё are ignored. */
  search?: string | undefined;
  status?: UserStatus | undefined;
  limit: number;
  offset: number;
}

/** A page of the platform's users, newest first, and the number that match the filter. */
export async function listUsers(
  ctx: Pick<Deps, "db" | "shards">,
  filter: UserFilter,
): Promise<{ users: ListedUser[]; total: number }> {
  const list = (shard: Pick<Deps, "db">, page: { limit: number; offset: number }) =>
    listInShard(shard, { ...filter, ...page });
  const { rows: users, total } = await pageOverShards(ctx, filter, list, newestFirst);
  return { users, total };
}

async function listInShard(ctx: Pick<Deps, "db">, filter: UserFilter): Promise<{ rows: ListedUser[]; total: number }> {
  const condition = and(
    isNull(users.deletedAt),
    matches(filter.search),
    filter.status === undefined ? undefined : hasStatus[filter.status],
  );
  const [page, [counted]] = await ctx.db.batch([
    ctx.db
      .select(userColumns)
      .from(users)
      .innerJoin(accounts, eq(accounts.id, users.accountId))
      .innerJoin(balances, eq(balances.accountId, users.accountId))
      .where(condition)
      .orderBy(desc(users.id))
      .limit(filter.limit)
      .offset(filter.offset),
    ctx.db.select({ count: count() }).from(users).where(condition),
  ]);
  return { rows: page, total: counted?.count ?? 0 };
}

const hasStatus: Record<UserStatus, SQL | undefined> = {
  active: isNull(users.blockedAt),
  blocked: isNotNull(users.blockedAt),
  confirmed: eq(users.isEmailConfirmed, true),
  unconfirmed: eq(users.isEmailConfirmed, false),
  admin: eq(users.role, "admin"),
  operator: eq(users.role, "operator"),
};

/**
 * Words of the name and the address, the last one possibly begun, in any case and with or without accents; or any part of
 * them in plain letters. `instr` has no wildcards, so the search term is always plain text.
 */
function matches(search: string | undefined): SQL | undefined {
  if (search === undefined || search.trim() === "") return undefined;
  const wanted = search.trim().toLowerCase();
  const name = sql`lower(${users.firstName} || ' ' || ${users.lastName})`;
  const part = sql`instr(${users.email}, ${wanted}) > 0 OR instr(${name}, ${wanted}) > 0`;
  // Any other sign is searched for as it is.
  const isPlain = /^[\p{L}\p{M}\p{N}\s'’.@_+-]+$/u.test(search);
  const phrases = search.trim().split(/\s+/).slice(0, maxWords).map(foldForSearch);
  const written = phrases.filter((words) => words.length > 0).map((words) => `"${words.join(" ")}"`);
  if (!isPlain || written.length === 0) return sql`(${part})`;
  const match = `${written.join(" AND ")}*`;
  return sql`(${part} OR ${users.id} IN (SELECT rowid FROM user_search WHERE user_search MATCH ${match}))`;
}
