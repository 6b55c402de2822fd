import { and, eq, isNull } from "drizzle-orm";
import { assistants } from "../../db/assistants.ts";
import type { Deps } from "../deps.ts";
import { DomainError } from "../errors.ts";
import type { SitePrincipal } from "./types.ts";

/** The assistant that a site token speaks for. Throws `unauthenticated` when the token is missing or revoked. */
export async function readSite(ctx: Deps, siteToken: string | null): Promise<SitePrincipal> {
  const site =
    siteToken === null || siteToken === ""
      ? undefined
      : await ctx.db
          .select({ accountId: assistants.accountId, assistantId: assistants.id })
          .from(assistants)
          .where(and(eq(assistants.siteToken, siteToken), isNull(assistants.deletedAt)))
          .get();
  if (site === undefined) throw new DomainError("unauthenticated", "The site token is not valid.");
  return { kind: "site", ...site };
}
