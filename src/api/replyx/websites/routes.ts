import * as z from "zod";
import { addWebsite } from "../../../domain/knowledge/website/add-website.ts";
import { deleteWebsite } from "../../../domain/knowledge/website/delete-website.ts";
import { listWebsites } from "../../../domain/knowledge/website/list-websites.ts";
import { previewWebsite } from "../../../domain/knowledge/website/preview-website.ts";
import { readWebsite } from "../../../domain/knowledge/website/read-website.ts";
import { recrawlWebsite } from "../../../domain/knowledge/website/recrawl-website.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done } from "../account/wire.ts";
import { AssistantPath } from "../assistants/wire.ts";
import { toDocument } from "../documents/convert.ts";
import { SourceDocument } from "../documents/wire.ts";
import { fromWebsite, toWebsite, toWebsitePreview, toWebsiteReport } from "./convert.ts";
import { Website, WebsitePath, WebsitePreview, WebsiteReport, WebsiteToImport, WebsiteToIngest } from "./wire.ts";

const tag = "Websites";

const modes =
  "`page` reads one page, `sitemap` the pages in the site's sitemap, `crawl` the pages linked on the same host. " +
  "robots.txt is respected. Adding the same address again changes its settings and reads it again.";

export const websiteRoutes: Route[] = [
  route({
    id: "ingestWebsite",
    method: "post",
    paths: ["/api/assistants/{assistant_id}/ingest-website"],
    tag,
    summary: "Add a website to an assistant",
    description: `${modes} Each page becomes a document. Read the website for its progress.`,
    credential: "owner",
    params: AssistantPath,
    body: WebsiteToIngest,
    success: { status: 201, schema: WebsiteReport, description: "The website, queued." },
    refusals: ["not_found", "conflict", "rate_limited"],
    handle: async ({ ctx, caller: { accountId }, params, body }) => {
      const input = { accountId, assistantId: params.assistant_id, ...fromWebsite(body) };
      const { website } = await addWebsite(ctx, input);
      return toWebsiteReport(await readWebsite(ctx, { accountId, websiteId: website.id }));
    },
  }),
  route({
    id: "previewWebsite",
    method: "post",
    paths: ["/api/assistants/{assistant_id}/website-preview"],
    tag,
    summary: "See what would be read of a website",
    description:
      "Asks the site as the crawl would begin: robots.txt, the start page and its links, the sitemaps. Nothing is stored. At most 30 in " +
      "ten minutes.",
    credential: "owner",
    audited: false,
    params: AssistantPath,
    body: WebsiteToIngest,
    success: { status: 200, schema: WebsitePreview, description: "What is known before the crawl." },
    refusals: ["not_found", "rate_limited"],
    handle: async ({ ctx, caller: { accountId }, params, body }) => {
      const input = { accountId, assistantId: params.assistant_id, ...fromWebsite(body) };
      return toWebsitePreview(await previewWebsite(ctx, input));
    },
  }),
  route({
    id: "importWebsite",
    method: "post",
    paths: ["/api/documents/import-website"],
    tag,
    summary: "Import a page of a website as a document",
    description: `${modes} Returns the document of the start page.`,
    credential: "owner",
    body: WebsiteToImport,
    asks: ["X-API-Dialect"],
    success: { status: 201, schema: SourceDocument, description: "The document, queued." },
    refusals: ["not_found", "conflict", "rate_limited"],
    handle: async ({ ctx, caller: { accountId }, body, request }) => {
      const { document } = await addWebsite(ctx, { accountId, assistantId: body.assistant_id, ...fromWebsite(body) });
      return toDocument(document, request);
    },
  }),
  route({
    id: "listWebsites",
    method: "get",
    paths: ["/api/assistants/{assistant_id}/websites"],
    tag,
    summary: "List an assistant's websites",
    credential: "user",
    params: AssistantPath,
    success: { status: 200, schema: z.array(Website), description: "Newest first." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller: { accountId }, params }) =>
      (await listWebsites(ctx, { accountId, assistantId: params.assistant_id })).map(toWebsite),
  }),
  route({
    id: "readWebsite",
    method: "get",
    paths: ["/api/websites/{website_id}"],
    tag,
    summary: "Read the progress and problems of a website",
    credential: "user",
    params: WebsitePath,
    success: { status: 200, schema: WebsiteReport, description: "The website and its first hundred problems." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller: { accountId }, params }) =>
      toWebsiteReport(await readWebsite(ctx, { accountId, websiteId: params.website_id })),
  }),
  route({
    id: "recrawlWebsite",
    method: "post",
    paths: ["/api/websites/{website_id}/recrawl"],
    tag,
    summary: "Recrawl a website",
    description: "Only changed pages are reindexed. A running crawl continues.",
    credential: "owner",
    params: WebsitePath,
    success: { status: 200, schema: WebsiteReport, description: "The website, queued." },
    refusals: ["not_found", "rate_limited"],
    handle: async ({ ctx, caller: { accountId }, params }) =>
      toWebsiteReport(await recrawlWebsite(ctx, { accountId, websiteId: params.website_id })),
  }),
  route({
    id: "deleteWebsite",
    method: "delete",
    paths: ["/api/websites/{website_id}"],
    tag,
    summary: "Delete a website and all its pages",
    description: "Answers no longer use them.",
    credential: "owner",
    params: WebsitePath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller: { accountId }, params }) => {
      await deleteWebsite(ctx, { accountId, websiteId: params.website_id });
      return { message: "Website deleted." };
    },
  }),
];
