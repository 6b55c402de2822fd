import { and, eq, isNull } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { SitePrincipal } from "../../people/account/types.ts";
import { atShardOfToken } from "../../platform/shards/at-shard.ts";
import { allowsPage, isLoopbackPage } from "./allows-page.ts";
import { notePage } from "./note-page.ts";

/**
 * The assistant of a site token, on a page with the origin `page`; null: not a browser page but an app or a server.
 * Throws `unauthenticated` when the token is missing or revoked, `site_disabled` when website integration is off,
 * `page_refused` when the page is not on an allowed domain. The site of a page is kept for the owner, refused or not.
 */
export async function readSite(
  anywhere: Pick<Deps, "db" | "shards" | "clock" | "background" | "publicUrl" | "allowsLoopbackPages">,
  siteToken: string | null,
  page: string | null,
): Promise<SitePrincipal> {
  const ctx = atShardOfToken(anywhere, siteToken ?? "");
  const site =
    siteToken === null || siteToken === ""
      ? undefined
      : await ctx.db
          .select({
            accountId: assistants.accountId,
            assistantId: assistants.id,
            isOnWebsites: assistants.websiteIntegration,
            allowedDomains: assistants.allowedDomains,
            revokedAt: assistants.siteTokenRevokedAt,
          })
          .from(assistants)
          .where(and(eq(assistants.siteToken, siteToken), isNull(assistants.deletedAt)))
          .get();
  if (site === undefined) throw new DomainError("unauthenticated", "The site token is not valid.");
  if (site.revokedAt !== null) throw new DomainError("unauthenticated", "The site token has been revoked.");
  if (!site.isOnWebsites) {
    throw new DomainError("site_disabled", "Insufficient permissions. This assistant is switched off for websites.");
  }
  const isOwn = page === null || page === new URL(ctx.publicUrl).origin;
  if (!isOwn && !isLoopbackPage(page)) {
    const isListed = site.allowedDomains.length > 0 && allowsPage(site.allowedDomains, page);
    notePage(ctx, { assistantId: site.assistantId, page, isListed });
  }
  // Our own pages embed every widget: their `frame-ancestors` restricts who may frame them.
  if (!isOwn && !isAllowed(ctx, site.allowedDomains, page)) {
    throw new DomainError(
      "page_refused",
      `Insufficient permissions. ${page} is not on an allowed domain of this assistant.`,
    );
  }
  return { kind: "site", accountId: site.accountId, assistantId: site.assistantId };
}

function isAllowed(ctx: Pick<Deps, "allowsLoopbackPages">, allowedDomains: string[], page: string): boolean {
  return (ctx.allowsLoopbackPages && isLoopbackPage(page)) || allowsPage(allowedDomains, page);
}
