import { expect, test } from "vitest";
import type { Deps } from "../../../src/domain/deps.ts";
import { MAX_INGEST_ATTEMPTS } from "../../../src/domain/knowledge/catalogue/ingest-limits.ts";
import { retryDocument } from "../../../src/domain/knowledge/catalogue/retry-document.ts";
import type { ScanVerdict } from "../../../src/domain/knowledge/ports.ts";
import { buildDocx, paragraphXml } from "../../support/documents/build-docx.ts";
import { EICAR } from "../../support/eicar.ts";
import { deliver, ingestFixture } from "./ingest-fixture.ts";

const TEXT = "Parcels arrive on Tuesday.";
const QUESTION = "When do parcels arrive?";

/** An account whose files are scanned, by a scanner that answers what `answers` holds: null is no answer. */
async function scannedFixture() {
  const fixture = await ingestFixture();
  const state = { answer: { clean: true } as ScanVerdict | null, asked: 0 };
  const ctx: Deps = {
    ...fixture.ctx,
    scanner: {
      async scan() {
        state.asked++;
        if (state.answer === null) throw new Error("the scanner does not answer");
        return state.answer;
      },
    },
  };
  return { ...fixture, ctx, state, upload: (name: string, text: string) => fixture.upload(name, text, "", ctx) };
}

test("a file that is clean at the door is not asked about again", async () => {
  const { ctx, upload, takeJobs, row, state, found } = await scannedFixture();
  const source = await upload("a.txt", TEXT);
  expect(source.scannedAt).not.toBeNull();
  await deliver(ctx, ...takeJobs());
  expect(state.asked).toBe(1);
  expect((await row(source.id)).status).toBe("completed");
  expect(await found(QUESTION)).toEqual([TEXT]);
});

test("a file with a virus is refused at the door, and nothing of it is kept", async () => {
  const { upload, keys, takeJobs, state } = await scannedFixture();
  state.answer = { clean: false, signature: "Worm.A" };
  await expect(upload("a.txt", TEXT)).rejects.toMatchObject({
    code: "virus_detected",
    message: expect.stringContaining("Worm.A"),
  });
  expect(await keys()).toEqual([]);
  expect(takeJobs()).toEqual([]);
});

test("while the scanner is silent nothing is read; when it speaks again the document completes", async () => {
  const { ctx, upload, takeJobs, row, state, found, keys } = await scannedFixture();
  state.answer = null;
  const source = await upload("a.txt", TEXT);
  expect(source).toMatchObject({ status: "queued", scannedAt: null });
  const [job] = takeJobs();
  const { retried } = await deliver(ctx, job);
  expect(retried).toEqual([["m0", expect.any(Number)]]);
  expect(await row(source.id)).toMatchObject({ status: "queued", errorCode: "scanner_unavailable", chunksCount: 0 });
  expect(await found(QUESTION)).toEqual([]);
  expect(await keys()).toHaveLength(1);
  state.answer = { clean: true };
  await deliver(ctx, job);
  expect(await row(source.id)).toMatchObject({ status: "completed", errorCode: null, errorMessage: null });
  expect(await found(QUESTION)).toEqual([TEXT]);
});

test("a scanner that stays silent fails the document in words to act on, and another try may be asked for", async () => {
  const { ctx, accountId, upload, takeJobs, row, state, found } = await scannedFixture();
  state.answer = null;
  const source = await upload("a.txt", TEXT);
  const [job] = takeJobs();
  for (let attempt = 1; attempt < MAX_INGEST_ATTEMPTS; attempt++) {
    expect((await deliver(ctx, job)).retried).toHaveLength(1);
  }
  expect((await deliver(ctx, job)).acked).toEqual(["m0"]);
  expect(await row(source.id)).toMatchObject({
    status: "failed",
    errorCode: "scanner_unavailable",
    errorMessage: expect.stringMatching(/Try again later/),
  });
  expect(await found(QUESTION)).toEqual([]);
  state.answer = { clean: true };
  await retryDocument(ctx, { accountId, sourceId: source.id });
  await deliver(ctx, ...takeJobs());
  expect(await row(source.id)).toMatchObject({ status: "completed", attempts: 0, attemptsForgiven: 0 });
  expect(await found(QUESTION)).toEqual([TEXT]);
});

test("a virus found after the door fails the document and takes its bytes away; no other try is given", async () => {
  const { ctx, accountId, upload, takeJobs, row, state, found, keys } = await scannedFixture();
  state.answer = null;
  const source = await upload("a.txt", TEXT);
  state.answer = { clean: false, signature: "Worm.A" };
  expect((await deliver(ctx, ...takeJobs())).acked).toEqual(["m0"]);
  expect(await row(source.id)).toMatchObject({
    status: "failed",
    errorCode: "virus_detected",
    errorMessage: expect.stringContaining("Worm.A"),
  });
  expect(await keys()).toEqual([]);
  expect(await found(QUESTION)).toEqual([]);
  await expect(retryDocument(ctx, { accountId, sourceId: source.id })).rejects.toMatchObject({ code: "conflict" });
});

test("the test virus is found without a scanner, in a file and in a packed part of one", async () => {
  const { upload, keys } = await ingestFixture();
  const packed = buildDocx(paragraphXml("clean"), { "word/embeddings/x.bin": EICAR });
  for (const [name, content] of [
    ["eicar.com", EICAR],
    ["eicar.txt", EICAR],
    ["a.docx", packed],
  ] as const) {
    await expect(upload(name, content)).rejects.toMatchObject({ code: "virus_detected" });
  }
  expect(await keys()).toEqual([]);
});
