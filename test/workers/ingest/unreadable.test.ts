import { expect, test } from "vitest";
import { MAX_INGEST_ATTEMPTS } from "../../../src/domain/knowledge/catalogue/ingest-limits.ts";
import { readDocumentText } from "../../../src/domain/knowledge/catalogue/read-document-text.ts";
import { buildDocx, paragraphXml } from "../../support/documents/build-docx.ts";
import { buildPdf } from "../../support/documents/build-pdf.ts";
import { buildZip } from "../../support/documents/build-zip.ts";
import { deliver, ingestFixture } from "./ingest-fixture.ts";

const page = [{ text: "secret", y: 700 }];
const docx = buildDocx(paragraphXml(crypto.randomUUID().repeat(20)));
const damaged = docx.slice().fill(0xff, docx.length / 2 - 40, docx.length / 2);

test.each([
  ["encrypted", "a.pdf", buildPdf({ pages: [page], isEncrypted: true }), /password/],
  ["no_text", "a.pdf", buildPdf({ pages: [[], []] }), /OCR is not supported/],
  ["corrupt_file", "a.pdf", "%PDF-1.7 and no more", /damaged/],
  ["corrupt_file", "a.docx", damaged, /damaged/],
  ["too_many_pages", "a.pdf", buildPdf({ pages: Array.from({ length: 2001 }, () => []) }), /2001 pages/],
  ["decompression_bomb", "a.docx", buildZip({ "word/document.xml": new Uint8Array(50 << 20) }), /unpacks/],
  ["no_text", "a.html", "<html><script>only()</script></html>", /no text/],
  ["no_text", "a.txt", " \n ", /no text/],
  ["too_much_text", "a.txt", "words and ".repeat(600_000), /characters/],
  [
    "too_much_text",
    "a.html",
    `<table><tr>${"<td rowspan=999>x".repeat(3000)}${"<tr><td>y".repeat(998)}</table>`,
    /characters/,
  ],
  ["wrong_encoding", "a.txt", `${"fine ".repeat(20_000)}\0`, /UTF-8/],
])("%s: %s fails at once and says what to do", async (code, filename, content, message) => {
  const { ctx, upload, takeJobs, row, accountId } = await ingestFixture();
  const source = await upload(filename, content);
  expect(await deliver(ctx, ...takeJobs())).toEqual({ acked: ["m0"], retried: [] });
  const failed = await row(source.id);
  expect(failed).toMatchObject({ status: "failed", errorCode: code, attempts: 1, leaseId: null, generation: 0 });
  expect(failed.errorMessage).toMatch(message);
  await expect(readDocumentText(ctx, { accountId, sourceId: source.id })).rejects.toMatchObject({
    code: "conflict",
    message: failed.errorMessage,
  });
});

test.each([
  ["100,000 nested elements", "<div>".repeat(100_000)],
  ["100,000 attributes", `<div ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(" ")}>`],
  ["a picture of 8 MB in it", `<img src="data:image/png;base64,${"A".repeat(8 << 20)}">`],
])("a page with %s is read", async (_, markup) => {
  const { ctx, upload, takeJobs, row, accountId } = await ingestFixture();
  const source = await upload("a.html", `<p>Open from nine.</p>${markup}<p>Closed on Sunday.</p>`);
  expect(await deliver(ctx, ...takeJobs())).toEqual({ acked: ["m0"], retried: [] });
  expect(await row(source.id)).toMatchObject({ status: "completed", errorCode: null });
  const { text } = await readDocumentText(ctx, { accountId, sourceId: source.id });
  expect(text).toBe("Open from nine.\n\nClosed on Sunday.");
});

test("what fails for a passing reason comes again, later each time, and at last fails for good", async () => {
  const { ctx, upload, takeJobs, row } = await ingestFixture();
  const source = await upload("a.txt", "Some text.");
  const broken = {
    ...ctx,
    files: { ...ctx.files, read: () => Promise.reject(new Error("R2 does not answer")) },
  };
  const [job] = takeJobs();
  const delays: number[] = [];
  for (let attempt = 1; attempt < MAX_INGEST_ATTEMPTS; attempt++) {
    const { retried } = await deliver(broken, job);
    delays.push(Number(retried[0]?.[1]));
    expect(await row(source.id)).toMatchObject({ status: "queued", attempts: attempt, leaseId: null });
  }
  expect(delays.every((delay, at) => at === 0 || delay > delays[at - 1]!)).toBe(true);
  expect(await deliver(broken, job)).toEqual({ acked: ["m0"], retried: [] });
  expect(await row(source.id)).toMatchObject({ status: "failed", errorCode: "processing_failed" });
});

test("a poison message holds up no other", async () => {
  const { ctx, upload, takeJobs, row } = await ingestFixture();
  const [bad, good] = [await upload("a.pdf", "%PDF-1.7 no"), await upload("a.txt", "Some text.")];
  const broken = {
    ...ctx,
    files: {
      ...ctx.files,
      read: (key: string) => (key === bad.fileKey ? Promise.reject(new Error("no")) : ctx.files.read(key)),
    },
  };
  const result = await deliver(broken, { type: "unheard-of" }, ...takeJobs(), {
    type: "ingest",
    sourceId: 999_999_999,
  });
  expect(result).toEqual({ acked: ["m0", "m2", "m3"], retried: [["m1", expect.any(Number)]] });
  expect((await row(good.id)).status).toBe("completed");
});

test("a job that cannot even be begun comes again, and the next one is done", async () => {
  const { ctx, upload, takeJobs, row } = await ingestFixture();
  const source = await upload("a.txt", "Some text.");
  expect(await deliver(ctx, null, ...takeJobs())).toEqual({ acked: ["m1"], retried: [["m0", expect.any(Number)]] });
  expect((await row(source.id)).status).toBe("completed");
});
