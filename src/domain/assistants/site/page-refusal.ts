import type { Assistant } from "../assistant/types.ts";
import { allowsPage, isLoopbackPage } from "./allows-page.ts";
import type { PageRefusal } from "./install-check.ts";

type Site = Pick<Assistant, "websiteIntegration" | "siteTokenRevokedAt" | "allowedDomains">;

/** Why a page with this address may not show an assistant's widget; null: it may. `url` is an absolute http address. */
export function pageRefusal(site: Site, url: string, allowsLoopback: boolean): PageRefusal | null {
  if (site.siteTokenRevokedAt !== null) return "revoked";
  if (!site.websiteIntegration) return "switched_off";
  const page = new URL(url);
  if ((allowsLoopback && isLoopbackPage(page.origin)) || allowsPage(site.allowedDomains, page.origin)) return null;
  const atDefaultPort = `${page.protocol}//${page.hostname}`;
  return page.port !== "" && allowsPage(site.allowedDomains, atDefaultPort) ? "port" : "not_listed";
}
