import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { compose } from "../../../src/compose.ts";
import { accounts } from "../../../src/db/accounts.ts";
import { assistants } from "../../../src/db/assistants.ts";
import { sources } from "../../../src/db/knowledge.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import type { Source } from "../../../src/domain/knowledge/catalogue/source.ts";
import { uploadDocument } from "../../../src/domain/knowledge/catalogue/upload-document.ts";
import type { IngestJob } from "../../../src/domain/knowledge/ports.ts";
import { retrieve } from "../../../src/domain/knowledge/retrieval/retrieve.ts";
import { consumeIngest } from "../../../src/ingest/consume-ingest.ts";

/** An account with an assistant, the real D1, R2 and index, a clock to turn, and a queue that only takes notes. */
export async function ingestFixture() {
  const real = compose(env);
  const [account] = await real.db.insert(accounts).values({ createdAt: Date.now() }).returning();
  const accountId = account!.id;
  const [assistant] = await real.db
    .insert(assistants)
    .values({
      accountId,
      name: "Test",
      aiModel: "gpt-4o-mini",
      siteToken: crypto.randomUUID(),
      createdAt: Date.now(),
      updatedAt: Date.now(),
    })
    .returning();
  const assistantId = assistant!.id;
  const jobs: IngestJob[] = [];
  const time = { now: Date.now() };
  const ctx: Deps = {
    ...real,
    clock: () => time.now,
    ingestQueue: { send: async (job) => void jobs.push(job) },
  };

  return {
    ctx,
    real,
    accountId,
    assistantId,
    time,
    /** Jobs sent, oldest first. */
    jobs,
    /** Jobs sent since this was last called. */
    takeJobs: () => jobs.splice(0),
    upload: (filename: string, content: string | Uint8Array, contentType = "", deps: Deps = ctx): Promise<Source> =>
      uploadDocument(deps, {
        accountId,
        assistantId,
        madeBy: "v1",
        filename,
        contentType,
        bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
      }),
    row: async (sourceId: number): Promise<Source> => {
      const [row] = await real.db.select().from(sources).where(eq(sources.id, sourceId));
      return row!;
    },
    /** Texts of the passages that speak to a question. */
    found: async (question: string): Promise<string[]> => {
      const { passages } = await retrieve(ctx, { accountId, assistantId, question, k: 50 });
      return passages.map((passage) => passage.text);
    },
    keys: async (): Promise<string[]> => {
      const { objects } = await env.FILES.list({ prefix: `accounts/${accountId}/` });
      return objects.map((object) => object.key);
    },
  };
}

/** Delivers jobs as one batch of the queue; says which were acknowledged, and after how many seconds the others return. */
export async function deliver(ctx: Deps, ...jobs: unknown[]) {
  const acked: string[] = [];
  const retried: [string, number][] = [];
  const messages = jobs.map((body, at) => ({
    body: body as IngestJob,
    attempts: 1,
    ack: () => void acked.push(`m${at}`),
    retry: ({ delaySeconds }: { delaySeconds: number }) => void retried.push([`m${at}`, delaySeconds]),
  }));
  await consumeIngest(ctx, { messages });
  return { acked, retried };
}
