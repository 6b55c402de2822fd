import { readAssistant } from "../../../domain/assistants/assistant/read-assistant.ts";
import { frameAncestors } from "../../../domain/assistants/site/frame-ancestors.ts";
import { renewSiteToken } from "../../../domain/assistants/site/renew-site-token.ts";
import { revokeSiteToken } from "../../../domain/assistants/site/revoke-site-token.ts";
import { siteAssistant } from "../../../domain/assistants/site/site-assistant.ts";
import { DomainError } from "../../../domain/errors.ts";
import { type Route, route } from "../../kit/route.ts";
import { toEmbedCode } from "../assistants/convert.ts";
import { toSiteEmbedCode, toSiteToken } from "./convert.ts";
import { framePage } from "./frame-page.ts";
import * as wire from "./wire.ts";

const tag = "Site";
const which = "For the assistant with `assistant_id`, else for your oldest one with a website widget.";
const embedPaths: [string, string] = ["/api/embed-code", "/api/site/embed-code"];
const tokenPaths: [string, string] = ["/api/site-token", "/api/site/site-token"];

/** Document 002's embed code of an account, and the site tokens of its widgets. */
export const embedRoutes: Route[] = [
  route({
    id: "readSiteEmbedCode",
    method: "get",
    paths: embedPaths,
    tag,
    summary: "Get the snippet for your website",
    description: which,
    credential: "user",
    query: wire.EmbedQuery,
    success: {
      status: 200,
      schema: wire.SiteEmbedCode,
      description: "The snippet, the chat's address, and the site token.",
    },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, query }) => {
      const assistant = await siteAssistant(ctx, caller.accountId, query.assistant_id);
      return toSiteEmbedCode(assistant, ctx.publicUrl, query.theme);
    },
  }),
  route({
    id: "renewSiteToken",
    method: "post",
    paths: embedPaths,
    tag,
    summary: "Create a new site token",
    description: `${which} The previous token is no longer accepted; visitors keep their dialogs.`,
    credential: "owner",
    body: wire.SiteSelector,
    success: { status: 201, schema: wire.SiteEmbedCode, description: "The snippet with the new token." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, body }) => {
      const { id } = await siteAssistant(ctx, caller.accountId, body.assistant_id);
      return toSiteEmbedCode(await renewSiteToken(ctx, caller.accountId, id), ctx.publicUrl, undefined);
    },
  }),
  route({
    id: "readSiteToken",
    method: "get",
    paths: tokenPaths,
    tag,
    summary: "Read a site token",
    description: which,
    credential: "user",
    query: wire.SiteSelectorQuery,
    success: { status: 200, schema: wire.SiteToken, description: "The token; null while it is revoked." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, query }) =>
      toSiteToken(await siteAssistant(ctx, caller.accountId, query.assistant_id)),
  }),
  route({
    id: "revokeSiteToken",
    method: "delete",
    paths: tokenPaths,
    tag,
    summary: "Revoke a site token",
    description: `${which} The widget is refused until a new token is created.`,
    credential: "owner",
    query: wire.SiteSelectorQuery,
    success: { status: 200, schema: wire.SiteToken, description: "The token is revoked." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, query }) => {
      const { id } = await siteAssistant(ctx, caller.accountId, query.assistant_id);
      return toSiteToken(await revokeSiteToken(ctx, caller.accountId, id));
    },
  }),
  route({
    id: "readChatFrame",
    method: "get",
    paths: ["/api/chat-iframe", "/api/site/chat-iframe"],
    tag,
    summary: "Get an assistant's chat as a page for an iframe",
    description:
      "The site token identifies the assistant. Only pages of its `allowed_domains` may frame the chat. With " +
      "`Accept: application/json` the response is only the chat's address.",
    credential: "site",
    query: wire.FrameQuery,
    success: { status: 200, schema: wire.Frame, description: "The page, or the chat's address." },
    alsoAnswers: { "text/html": "The page." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, query, request }) => {
      const assistant = await readAssistant(ctx, caller.accountId, caller.assistantId);
      if (query.user_id !== undefined && query.user_id !== assistant.ownerUserId) {
        throw new DomainError("not_found", "The site token does not belong to this user.");
      }
      const { iframe_url } = toEmbedCode(assistant, ctx.publicUrl);
      if (request.headers.get("accept")?.includes("application/json")) return { iframe_url };
      const ancestors = frameAncestors(assistant.allowedDomains, ctx.allowsLoopbackPages);
      return framePage(assistant.name, iframe_url, ancestors);
    },
  }),
];
