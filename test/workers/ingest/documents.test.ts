import { describe, expect, test } from "vitest";
import { deleteDocument } from "../../../src/domain/knowledge/catalogue/delete-document.ts";
import { listDocuments } from "../../../src/domain/knowledge/catalogue/list-documents.ts";
import { MAX_UPLOAD_BYTES } from "../../../src/domain/knowledge/catalogue/max-upload-bytes.ts";
import { readDocument } from "../../../src/domain/knowledge/catalogue/read-document.ts";
import { readDocumentText } from "../../../src/domain/knowledge/catalogue/read-document-text.ts";
import { uploadDocument } from "../../../src/domain/knowledge/catalogue/upload-document.ts";
import { deliver, ingestFixture } from "./ingest-fixture.ts";

describe("upload", () => {
  test("answers before anything is read, with all that a list shows", async () => {
    const { ctx, accountId, assistantId, takeJobs } = await ingestFixture();
    const source = await uploadDocument(ctx, {
      accountId,
      assistantId,
      madeBy: "quickstart",
      title: "Refund policy",
      filename: "dir/refunds.md",
      contentType: "application/octet-stream",
      bytes: new TextEncoder().encode("# Refunds"),
    });
    expect(source).toMatchObject({
      status: "queued",
      madeBy: "quickstart",
      title: "Refund policy",
      filename: "refunds.md",
      contentType: "text/markdown",
      sizeBytes: 9,
      chunksCount: 0,
    });
    expect(takeJobs()).toEqual([{ type: "ingest", sourceId: source.id }]);
  });

  test("refuses what it cannot take, and keeps nothing of it", async () => {
    const { upload, keys, takeJobs } = await ingestFixture();
    await expect(upload("a.txt", "")).rejects.toMatchObject({ code: "validation_failed" });
    await expect(upload("a.pdf", "<html>")).rejects.toMatchObject({ code: "unsupported_format" });
    await expect(upload("a.txt", new Uint8Array(MAX_UPLOAD_BYTES + 1))).rejects.toMatchObject({
      code: "file_too_large",
      params: { limitBytes: MAX_UPLOAD_BYTES },
    });
    expect(await keys()).toEqual([]);
    expect(takeJobs()).toEqual([]);
  });

  test("another tenant's assistant is a missing one", async () => {
    const [mine, theirs] = [await ingestFixture(), await ingestFixture()];
    const upload = (assistantId: number) =>
      uploadDocument(mine.ctx, {
        accountId: mine.accountId,
        assistantId,
        madeBy: "v1",
        filename: "a.txt",
        contentType: "",
        bytes: new TextEncoder().encode("text"),
      });
    for (const id of [theirs.assistantId, 999_999_999]) {
      await expect(upload(id)).rejects.toMatchObject({ code: "not_found", message: "No such assistant." });
    }
  });

  test("ten first uploads at once share one knowledge base", async () => {
    const { upload } = await ingestFixture();
    const sources = await Promise.all(Array.from({ length: 10 }, (_, at) => upload(`${at}.txt`, "text")));
    expect(new Set(sources.map((source) => source.knowledgeBaseId)).size).toBe(1);
  });
});

test("lists newest first, by assistant, in pages, without what is deleted or another's", async () => {
  const [mine, theirs] = [await ingestFixture(), await ingestFixture()];
  const [first, second, third] = [
    await mine.upload("1.txt", "one"),
    await mine.upload("2.txt", "two"),
    await mine.upload("3.txt", "three"),
  ];
  await theirs.upload("4.txt", "four");
  await deleteDocument(mine.ctx, { accountId: mine.accountId, sourceId: second.id });
  const list = async (input: { assistantId?: number; limit: number; offset: number }) => {
    const { documents, total } = await listDocuments(mine.ctx, { accountId: mine.accountId, ...input });
    return [documents.map((document) => document.id), total];
  };
  expect(await list({ limit: 50, offset: 0 })).toEqual([[third.id, first.id], 2]);
  expect(await list({ limit: 1, offset: 1, assistantId: mine.assistantId })).toEqual([[first.id], 2]);
  expect(await list({ limit: 50, offset: 0, assistantId: theirs.assistantId })).toEqual([[], 0]);
});

test("another tenant's document is a missing one, for every verb", async () => {
  const [mine, theirs] = [await ingestFixture(), await ingestFixture()];
  const source = await theirs.upload("a.txt", "text");
  for (const verb of [readDocument, readDocumentText, deleteDocument]) {
    for (const sourceId of [source.id, 999_999_999]) {
      await expect(verb(mine.ctx, { accountId: mine.accountId, sourceId })).rejects.toMatchObject({
        code: "not_found",
        message: "No such document.",
      });
    }
  }
  expect((await theirs.row(source.id)).deletedAt).toBeNull();
});

test("a deleted document is gone at once for every reader, and its bytes and chunks soon after", async () => {
  const { ctx, accountId, upload, takeJobs, found, keys, row } = await ingestFixture();
  const source = await upload("a.txt", "Parcels arrive on Tuesday.");
  await deliver(ctx, ...takeJobs());
  expect(await found("When do parcels arrive?")).toHaveLength(1);
  expect(await keys()).toHaveLength(2);

  await deleteDocument(ctx, { accountId, sourceId: source.id });
  expect(await found("When do parcels arrive?")).toEqual([]);
  await expect(readDocument(ctx, { accountId, sourceId: source.id })).rejects.toMatchObject({ code: "not_found" });
  await expect(deleteDocument(ctx, { accountId, sourceId: source.id })).rejects.toMatchObject({ code: "not_found" });

  const jobs = takeJobs();
  expect(jobs).toEqual([{ type: "clean", sourceId: source.id }]);
  await deliver(ctx, ...jobs, ...jobs);
  expect(await keys()).toEqual([]);
  expect(await found("When do parcels arrive?")).toEqual([]);
  expect((await row(source.id)).cleanedAt).not.toBeNull();
});
