import { describe, expect, test, vi } from "vitest";
import type { Deps } from "../../../src/domain/deps.ts";
import { readDocumentText } from "../../../src/domain/knowledge/catalogue/read-document-text.ts";
import { retrieve } from "../../../src/domain/knowledge/retrieval/retrieve.ts";
import { buildDocx, paragraphXml } from "../../support/documents/build-docx.ts";
import { buildPdf } from "../../support/documents/build-pdf.ts";
import { deliver, ingestFixture } from "./ingest-fixture.ts";

const paragraph = (text: string, y: number) => [{ text, y }];

test("a PDF goes through the real queue and answers with its page", async () => {
  const { real, row, upload, accountId, assistantId } = await ingestFixture();
  const pdf = buildPdf({
    pages: [
      [{ text: "Delivery", y: 760, size: 18 }, ...paragraph("Orders leave our house within two working days.", 730)],
      [{ text: "Refunds", y: 760, size: 18 }, ...paragraph("Money comes back within ten days of the return.", 730)],
    ],
  });
  const source = await upload("guide.pdf", pdf, "application/pdf", real);
  expect(source).toMatchObject({ status: "queued", title: "guide.pdf", contentType: "application/pdf" });
  await vi.waitFor(async () => expect((await row(source.id)).status).toBe("completed"), {
    timeout: 15_000,
    interval: 50,
  });

  expect(await row(source.id)).toMatchObject({
    pagesDone: 2,
    pagesTotal: 2,
    chunksCount: 2,
    generation: 1,
    leaseId: null,
  });
  const { text, pages } = await readDocumentText(real, { accountId, sourceId: source.id });
  const { passages } = await retrieve(real, {
    accountId,
    assistantId,
    question: "When does my money come back?",
    k: 3,
  });
  expect(passages[0]).toMatchObject({ page: 2, headingPath: ["Refunds"], sourceId: source.id });
  expect(text.slice(passages[0]!.start, passages[0]!.end)).toBe(passages[0]!.text);
  expect(pages.map(({ page }) => page)).toEqual([1, 2]);
});

describe("each format", () => {
  test.each([
    ["a.docx", buildDocx(paragraphXml("Refunds", "Heading1") + paragraphXml("Money comes back within ten days."))],
    ["a.html", "<title>x</title><nav>Home</nav><main><h1>Refunds</h1><p>Money comes back within ten days.</main>"],
    ["a.md", "# Refunds\n\nMoney comes back **within ten days**."],
    ["a.txt", "Refunds\n\nMoney comes back within ten days."],
  ])("%s", async (filename, content) => {
    const { ctx, upload, takeJobs, row, found } = await ingestFixture();
    const source = await upload(filename, content);
    expect(await deliver(ctx, ...takeJobs())).toEqual({ acked: ["m0"], retried: [] });
    expect(await row(source.id)).toMatchObject({ status: "completed", chunksCount: 1, errorCode: null });
    expect(await found("How long until money comes back?")).toEqual(["Refunds\n\nMoney comes back within ten days."]);
  });
});

test("progress is there to see while it works", async () => {
  const { ctx, upload, takeJobs, row } = await ingestFixture();
  const pages = Array.from({ length: 40 }, (_, page) =>
    Array.from({ length: 45 }, (_, at) => ({
      text: `Line ${at} of sheet ${page} says something else again.`,
      y: 800 - at * 16,
    })),
  );
  const source = await upload("long.pdf", buildPdf({ pages }));
  const seen: [number, number | null, number][] = [];
  const note = async () => {
    const { pagesDone, pagesTotal, chunksCount } = await row(source.id);
    seen.push([pagesDone, pagesTotal, chunksCount]);
  };
  const watched: Deps = {
    ...ctx,
    files: {
      ...ctx.files,
      async read(key) {
        await note();
        return await ctx.files.read(key);
      },
    },
    indexes: {
      of(id) {
        const index = ctx.indexes.of(id);
        const stage: typeof index.stage = async (input) => {
          await note();
          return await index.stage(input);
        };
        return { ...index, stage };
      },
    },
  };
  await deliver(watched, ...takeJobs());
  const chunks = (await row(source.id)).chunksCount;
  expect(seen[0]).toEqual([0, null, 0]);
  expect(seen[1]).toEqual([40, 40, 0]);
  expect(chunks).toBeGreaterThan(20);
  expect(await row(source.id)).toMatchObject({ status: "completed", pagesDone: 40 });
});
