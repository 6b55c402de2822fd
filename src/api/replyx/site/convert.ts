import type { z } from "zod";
import type { Assistant } from "../../../domain/assistants/assistant/types.ts";
import { DomainError } from "../../../domain/errors.ts";
import { toEmbedCode } from "../assistants/convert.ts";
import type * as wire from "./wire.ts";

export function toSiteToken(assistant: Assistant): z.input<typeof wire.SiteToken> {
  return {
    assistant_id: assistant.id,
    site_token: assistant.siteTokenRevokedAt === null ? assistant.siteToken : null,
    website_integration: assistant.websiteIntegration,
    allowed_domains: assistant.allowedDomains,
  };
}

/** Throws `conflict` while the token is revoked, because the snippet would be refused. */
export function toSiteEmbedCode(
  assistant: Assistant,
  publicUrl: string,
  theme: string | undefined,
): z.input<typeof wire.SiteEmbedCode> {
  if (assistant.siteTokenRevokedAt !== null) {
    throw new DomainError("conflict", "The site token is revoked. Create a new one with POST /api/embed-code.");
  }
  const { embed_code, iframe_url, ...rest } = toEmbedCode(assistant, publicUrl);
  return {
    embed_code: theme === undefined ? embed_code : embed_code.replace("></script>", ` data-theme="${theme}"></script>`),
    iframe_url: theme === undefined ? iframe_url : `${iframe_url}&theme=${theme}`,
    ...rest,
    ...toSiteToken(assistant),
  };
}
