import { desc, isNull } from "drizzle-orm";
import { apiTokens } from "../../../db/api-tokens.ts";
import type { Deps } from "../../deps.ts";
import { toApiToken } from "./rules.ts";
import type { ApiToken } from "./types.ts";

/** All tokens that are not revoked, including expired ones, newest first. */
export async function listApiTokens(ctx: Pick<Deps, "db">): Promise<ApiToken[]> {
  const rows = await ctx.db.select().from(apiTokens).where(isNull(apiTokens.revokedAt)).orderBy(desc(apiTokens.id));
  return rows.map(toApiToken);
}
