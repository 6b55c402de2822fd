import { and, eq, isNull } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { SitePrincipal } from "../../people/account/types.ts";
import { allowsPage, isLoopbackPage } from "./allows-page.ts";

/**
 * The assistant that a site token speaks for, on the page of the origin `page`; null is no page of a browser: an app, or a
 * server. Throws `unauthenticated` when the token is missing or revoked, `site_disabled` when the assistant is switched
 * off for websites, `page_refused` when the page is not on one of its domains.
 */
export async function readSite(
  ctx: Pick<Deps, "db" | "publicUrl" | "allowsLoopbackPages">,
  siteToken: string | null,
  page: string | null,
): Promise<SitePrincipal> {
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
  if (!isAllowed(ctx, site.allowedDomains, page)) {
    throw new DomainError(
      "page_refused",
      `Insufficient permissions. ${page} is not among the allowed domains of this assistant.`,
    );
  }
  return { kind: "site", accountId: site.accountId, assistantId: site.assistantId };
}

/** Our own pages carry every widget: who may frame them is said by their `frame-ancestors`. */
function isAllowed(
  ctx: Pick<Deps, "publicUrl" | "allowsLoopbackPages">,
  allowedDomains: string[],
  page: string | null,
): boolean {
  if (page === null || page === new URL(ctx.publicUrl).origin) return true;
  return (ctx.allowsLoopbackPages && isLoopbackPage(page)) || allowsPage(allowedDomains, page);
}
