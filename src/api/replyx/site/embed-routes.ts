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
const which = "Of the assistant that `assistant_id` names, else of your oldest one on websites.";
const embedPaths: [string, string] = ["/api/embed-code", "/api/site/embed-code"];
const tokenPaths: [string, string] = ["/api/site-token", "/api/site/site-token"];

/** Document 002's embed code of an account, and the tokens that widgets show. */
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
    success: { status: 200, schema: wire.SiteEmbedCode, description: "The snippet, where it leads, and its token." },
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
    summary: "Make a new site token",
    description: `${which} The token before is refused from then on; visitors keep their dialogs.`,
    credential: "owner",
    body: wire.WhichSite,
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
    summary: "See a site token",
    description: which,
    credential: "user",
    query: wire.WhichSiteQuery,
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
    description: `${which} The widget is refused until there is a new token.`,
    credential: "owner",
    query: wire.WhichSiteQuery,
    success: { status: 200, schema: wire.SiteToken, description: "It is revoked." },
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
    summary: "An assistant's chat as a page for an iframe",
    description:
      "The site token says whose. Only pages of the assistant's `allowed_domains` may frame it. With " +
      "`Accept: application/json` the address of the chat alone.",
    credential: "site",
    query: wire.FrameQuery,
    success: { status: 200, schema: wire.Frame, description: "The page, or where the chat is." },
    alsoAnswers: { "text/html": "The page." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, query, request }) => {
      const assistant = await readAssistant(ctx, caller.accountId, caller.assistantId);
      if (query.user_id !== undefined && query.user_id !== assistant.ownerUserId) {
        throw new DomainError("not_found", "This site token is not of that user.");
      }
      const { iframe_url } = toEmbedCode(assistant, ctx.publicUrl);
      if (request.headers.get("accept")?.includes("application/json")) return { iframe_url };
      const ancestors = frameAncestors(assistant.allowedDomains, ctx.allowsLoopbackPages);
      return framePage(assistant.name, iframe_url, ancestors);
    },
  }),
];
