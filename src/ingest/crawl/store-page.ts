import { and, eq, isNull, sql } from "drizzle-orm";
import { sources } from "../../db/knowledge.ts";
import type { Deps } from "../../domain/deps.ts";
import { uploadNames } from "../../domain/knowledge/catalogue/upload-names.ts";
import { MAX_DEPTH } from "../../domain/knowledge/website/crawl-limits.ts";
import { pageAddress, pageKey } from "../../domain/knowledge/website/page-address.ts";
import { pageFileKey } from "../../domain/knowledge/website/page-file-key.ts";
import { pageName } from "../../domain/knowledge/website/page-name.ts";
import { addToFrontier } from "./add-to-frontier.ts";
import { CrawlFailure } from "./crawl-failure.ts";
import type { CrawlLease } from "./crawl-lease.ts";
import type { PageToCrawl } from "./page-to-crawl.ts";
import type { PageContent } from "./read-page.ts";
import { recordPageOutcome } from "./record-page-outcome.ts";
import { selectAddresses } from "./select-addresses.ts";

/**
 * Stores a page: adds its links to the frontier, and queues its document for indexing when its text has changed; until
 * then the old text stays searchable. Throws `LeaseLost`, `CrawlFailure`.
 */
export async function storePage(ctx: Deps, lease: CrawlLease, page: PageToCrawl, content: PageContent): Promise<void> {
  const { website, isMine } = lease;
  const { crawl, mode } = website;
  const now = ctx.clock();
  const isFollowed = mode === "crawl" && page.depth < MAX_DEPTH;
  const links = isFollowed ? selectAddresses(website, content.links) : [];
  const keys = JSON.stringify(links.map(pageKey));
  const isSame = content.isIndexed && content.hash === page.contentHash && (page.document?.sizeBytes ?? 0) > 0;
  const linkStatements = [
    addToFrontier(ctx, lease, { kind: "page", depth: page.depth + 1, urls: links }),
    sql`UPDATE website_pages SET links = (SELECT json_group_array(id) FROM website_pages AS other
        WHERE other.website_id = ${website.id} AND other.url_key IN (SELECT value FROM json_each(${keys}))),
      url = ${pageAddress(content.url)}, state = ${isSame ? "unchanged" : "fetched"}, reason = NULL, message = NULL, language = ${content.language},
      content_hash = ${content.hash}, etag = ${content.headers.get("etag")}, done_in = ${crawl},
      last_modified = ${content.headers.get("last-modified")}, same_as = NULL, updated_at = ${now}
      WHERE id = ${page.id} AND ${isMine}`,
  ];
  if (!content.isIndexed) {
    await lease.commit(linkStatements[0]!);
    return recordPageOutcome(ctx, lease, page, new CrawlFailure("noindex"));
  }
  if (isSame) return lease.commit(...linkStatements);
  const fileKey = pageFileKey(website, page.id, crawl);
  await ctx.files.put(fileKey, content.bytes, content.contentType);
  await lease.commit(...linkStatements, upsertDocument(ctx, lease, page, content, fileKey));
  const { document } = page;
  if (document !== null && document.sizeBytes > 0 && document.fileKey !== fileKey) {
    await ctx.files.remove([document.fileKey]);
  }
  await sendIngest(ctx, page.id);
}

async function sendIngest(ctx: Deps, pageId: number): Promise<void> {
  const [document] = await ctx.db
    .select({ id: sources.id })
    .from(sources)
    .where(and(eq(sources.pageId, pageId), isNull(sources.deletedAt)));
  if (document === undefined) return;
  await ctx.ingestQueue.send({ type: "ingest", sourceId: document.id }).catch((error) => {
    console.error("ingest queue refused a job; the watchdog will send it", { sourceId: document.id, error });
  });
}

function upsertDocument(
  ctx: Deps,
  { website, isMine }: CrawlLease,
  page: PageToCrawl,
  content: PageContent,
  fileKey: string,
) {
  const { accountId, assistantId } = website;
  const now = ctx.clock();
  const url = content.url;
  const { filename, title } = uploadNames(pageName(url), content.title);
  return sql`
    INSERT INTO sources (account_id, assistant_id, knowledge_base_id, kind, title, filename, content_type, size_bytes,
      file_key, url, page_id, created_at, updated_at)
    SELECT ${accountId}, ${assistantId}, ${page.knowledgeBaseId}, 'page', ${title}, ${filename}, ${content.contentType},
      ${content.bytes.byteLength}, ${fileKey}, ${pageAddress(url)}, ${page.id}, ${now}, ${now} WHERE ${isMine}
    ON CONFLICT (page_id) WHERE page_id IS NOT NULL AND deleted_at IS NULL DO UPDATE SET
      title = excluded.title, filename = excluded.filename, content_type = excluded.content_type,
      size_bytes = excluded.size_bytes, file_key = excluded.file_key, url = excluded.url, status = 'queued',
      error_code = NULL, error_message = NULL, lease_id = NULL, lease_until = NULL,
      attempts_forgiven = attempts, deaths = 0, scanned_at = NULL, updated_at = excluded.updated_at`;
}
