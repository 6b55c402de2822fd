import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { sources } from "../../../src/db/knowledge.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import { deleteDocument } from "../../../src/domain/knowledge/catalogue/delete-document.ts";
import { readDocumentText } from "../../../src/domain/knowledge/catalogue/read-document-text.ts";
import { redriveStalledSources } from "../../../src/domain/knowledge/catalogue/redrive-stalled-sources.ts";
import { retryDocument } from "../../../src/domain/knowledge/catalogue/retry-document.ts";
import { LEASE_MS, takeLease } from "../../../src/ingest/pipeline/lease.ts";
import { deliver, ingestFixture } from "./ingest-fixture.ts";

/** About 300 chunks: more than one batch to stage. */
const BOOK = Array.from({ length: 300 }, (_, at) => `Rule ${at}. ${"It says what it says. ".repeat(36)}`).join("\n\n");
const MINUTE = 60_000;

/** Does something else just before the text of a source is kept: in the middle of the work. */
function interrupted(ctx: Deps, act: () => Promise<void>): Deps {
  let isDone = false;
  const put: Deps["files"]["put"] = async (...input) => {
    if (!isDone) {
      isDone = true;
      await act();
    }
    await ctx.files.put(...input);
  };
  return { ...ctx, files: { ...ctx.files, put } };
}

test("a job that comes twice does its work once", async () => {
  const { ctx, upload, takeJobs, row, found } = await ingestFixture();
  const source = await upload("a.txt", "Parcels arrive on Tuesday.");
  const [job] = takeJobs();
  await deliver(ctx, job, job);
  const after = await row(source.id);
  expect(await deliver(ctx, job)).toEqual({ acked: ["m0"], retried: [] });
  expect(await row(source.id)).toEqual(after);
  expect(await found("When do parcels arrive?")).toEqual(["Parcels arrive on Tuesday."]);
});

test("two workers at once: one works, the other lets go", async () => {
  const { ctx, upload, takeJobs, row } = await ingestFixture();
  const source = await upload("a.txt", BOOK);
  const [job] = takeJobs();
  const results = await Promise.all([deliver(ctx, job), deliver(ctx, job), deliver(ctx, job)]);
  expect(results).toEqual(Array(3).fill({ acked: ["m0"], retried: [] }));
  expect(await row(source.id)).toMatchObject({ status: "completed", generation: 1, chunksCount: 300 });
});

test("a worker that stops in the middle leaves no chunk twice", async () => {
  const { ctx, upload, takeJobs, row, found } = await ingestFixture();
  const source = await upload("a.txt", BOOK);
  const [job] = takeJobs();
  let calls = 0;
  const breaking: Deps = {
    ...ctx,
    indexes: {
      of: (id) => {
        const index = ctx.indexes.of(id);
        return {
          ...index,
          stage: (input) => (++calls === 3 ? Promise.reject(new Error("the index restarts")) : index.stage(input)),
        };
      },
    },
  };
  expect((await deliver(breaking, job)).retried).toHaveLength(1);
  expect(await row(source.id)).toMatchObject({ status: "queued", chunksCount: 100, generation: 0 });
  expect(await found("Rule 17")).toEqual([]);

  await deliver(ctx, job);
  expect(await row(source.id)).toMatchObject({ status: "completed", chunksCount: 300, attempts: 0 });
  const texts = await found("Rule 17");
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.filter((text) => text.startsWith("Rule 17."))).toHaveLength(1);
});

test("a crash between publishing and writing it down is made good by the next attempt", async () => {
  const { ctx, upload, takeJobs, row, found, accountId, keys, time } = await ingestFixture();
  const source = await upload("a.txt", "Parcels arrive on Tuesday.");
  const [job] = takeJobs();
  const dying: Deps = {
    ...ctx,
    indexes: {
      of: (id) => {
        const index = ctx.indexes.of(id);
        return {
          ...index,
          publish: async (...input) => {
            await index.publish(...input);
            // The worker dies here: neither the row nor the lease is written again.
            await ctx.db.update(sources).set({ leaseId: "of the dead" }).where(eq(sources.id, source.id));
            throw new Error("died");
          },
        };
      },
    },
  };
  await deliver(dying, job);
  expect((await row(source.id)).status).toBe("processing");
  time.now += LEASE_MS + 1;
  await redriveStalledSources(ctx);
  await deliver(ctx, ...takeJobs());
  expect(await row(source.id)).toMatchObject({ status: "completed", generation: 2, chunksCount: 1 });
  expect(await found("When do parcels arrive?")).toEqual(["Parcels arrive on Tuesday."]);
  expect((await readDocumentText(ctx, { accountId, sourceId: source.id })).text).toBe("Parcels arrive on Tuesday.");
  expect(await keys()).toHaveLength(2);
});

test("a worker that lost its lease writes no more", async () => {
  const { ctx, upload, takeJobs, row, time } = await ingestFixture();
  const source = await upload("a.txt", BOOK);
  const [job] = takeJobs();
  const slow = interrupted(ctx, async () => {
    time.now += LEASE_MS + 1;
    await redriveStalledSources(ctx);
    await deliver(ctx, ...takeJobs());
  });
  expect(await deliver(slow, job)).toEqual({ acked: ["m0"], retried: [] });
  expect(await row(source.id)).toMatchObject({ status: "completed", generation: 2, chunksCount: 300, leaseId: null });
});

test("deleting while it is read stops the worker, and cleaning waits for it", async () => {
  const { ctx, accountId, upload, takeJobs, row, found, keys } = await ingestFixture();
  const source = await upload("a.txt", BOOK);
  const [job] = takeJobs();
  const racing = interrupted(ctx, async () => {
    await deleteDocument(ctx, { accountId, sourceId: source.id });
    expect((await deliver(ctx, { type: "clean", sourceId: source.id })).retried).toEqual([["m0", LEASE_MS / 1000]]);
  });
  expect(await deliver(racing, job)).toEqual({ acked: ["m0"], retried: [] });
  expect(await row(source.id)).toMatchObject({ generation: 0, leaseId: null, leaseUntil: null, cleanedAt: null });

  expect(await deliver(ctx, ...takeJobs())).toEqual({ acked: ["m0"], retried: [] });
  expect((await row(source.id)).cleanedAt).not.toBeNull();
  expect(await keys()).toEqual([]);
  expect(await found("Rule 17")).toEqual([]);
});

test("a job that comes again by itself is not the third worker of a file that killed two", async () => {
  const { ctx, upload, takeJobs, row, time } = await ingestFixture();
  const source = await upload("a.txt", "Some text.");
  const [job] = takeJobs();
  for (let death = 0; death < 2; death++) {
    expect(await takeLease(ctx, source.id)).not.toBeNull();
    time.now += LEASE_MS + 1;
  }
  expect(await deliver(ctx, job)).toEqual({ acked: ["m0"], retried: [] });
  expect(await row(source.id)).toMatchObject({ status: "failed", errorCode: "too_complex", leaseId: null });
});

test("a file that takes too long fails at once and says what to do", async () => {
  const { ctx, upload, takeJobs, row, time } = await ingestFixture();
  const source = await upload("a.md", "# Part\n\nSome text.\n\n".repeat(10_000));
  const slow = { ...ctx, clock: () => (time.now += 10_000) };
  expect(await deliver(slow, ...takeJobs())).toEqual({ acked: ["m0"], retried: [] });
  expect(await row(source.id)).toMatchObject({
    ...{ status: "failed", errorCode: "too_complex", attempts: 1, leaseId: null },
    errorMessage: expect.stringMatching(/more time or memory/),
  });
});

describe("the watchdog", () => {
  test("sends a job again that the queue refused", async () => {
    const { ctx, upload, takeJobs, row, time } = await ingestFixture();
    const refusing = { ...ctx, ingestQueue: { send: () => Promise.reject(new Error("queue is down")) } };
    const source = await upload("a.txt", "Some text.", "", refusing);
    expect((await row(source.id)).status).toBe("queued");
    await redriveStalledSources(ctx);
    expect(takeJobs()).toEqual([]);
    time.now += 6 * MINUTE;
    await redriveStalledSources(ctx);
    await redriveStalledSources(ctx);
    const jobs = takeJobs();
    expect(jobs.filter((job) => job.type === "ingest" && job.sourceId === source.id)).toEqual([
      { type: "ingest", sourceId: source.id },
    ]);
    await deliver(ctx, ...jobs);
    expect((await row(source.id)).status).toBe("completed");
  });

  test("takes up what a dead worker left, not before its lease is over", async () => {
    const { ctx, upload, takeJobs, row, time } = await ingestFixture();
    const source = await upload("a.txt", "Some text.");
    const [job] = takeJobs();
    expect(await takeLease(ctx, source.id)).not.toBeNull();
    await redriveStalledSources(ctx);
    expect(await deliver(ctx, job)).toEqual({ acked: ["m0"], retried: [] });
    expect((await row(source.id)).status).toBe("processing");
    time.now += LEASE_MS + 1;
    await redriveStalledSources(ctx);
    expect((await row(source.id)).status).toBe("queued");
    await deliver(ctx, ...takeJobs());
    expect((await row(source.id)).status).toBe("completed");
  });

  test("gives up what killed two workers, and says so; a manual retry has two again", async () => {
    const { ctx, accountId, upload, row, time } = await ingestFixture();
    const source = await upload("a.txt", "Some text.");
    for (const round of ["upload", "retry"]) {
      if (round === "retry") await retryDocument(ctx, { accountId, sourceId: source.id });
      for (const status of ["queued", "failed"]) {
        expect(await takeLease(ctx, source.id)).not.toBeNull();
        time.now += LEASE_MS + 1;
        await redriveStalledSources(ctx);
        expect((await row(source.id)).status).toBe(status);
      }
      expect(await row(source.id)).toMatchObject({
        errorCode: "too_complex",
        errorMessage: expect.stringMatching(/more time or memory .* Split it/),
        leaseId: null,
      });
      expect(await takeLease(ctx, source.id)).toBeNull();
    }
  });

  test("a death is forgotten after a result", async () => {
    const { ctx, upload, takeJobs, row, time } = await ingestFixture();
    const source = await upload("a.txt", "Some text.");
    const [job] = takeJobs();
    const broken = { ...ctx, files: { ...ctx.files, read: () => Promise.reject(new Error("R2 does not answer")) } };
    await takeLease(ctx, source.id);
    time.now += LEASE_MS + 1;
    expect((await deliver(broken, job)).retried).toHaveLength(1);
    expect(await row(source.id)).toMatchObject({ status: "queued", deaths: 0 });
    await takeLease(ctx, source.id);
    time.now += LEASE_MS + 1;
    await deliver(ctx, job);
    expect((await row(source.id)).status).toBe("completed");
  });

  test("repeats a clean job that was lost", async () => {
    const { ctx, accountId, upload, takeJobs, row, time } = await ingestFixture();
    const source = await upload("a.txt", "Some text.");
    const refusing = { ...ctx, ingestQueue: { send: () => Promise.reject(new Error("queue is down")) } };
    await deleteDocument(refusing, { accountId, sourceId: source.id });
    takeJobs();
    time.now += 6 * MINUTE;
    await redriveStalledSources(ctx);
    const jobs = takeJobs();
    expect(jobs).toContainEqual({ type: "clean", sourceId: source.id });
    await deliver(ctx, ...jobs);
    expect((await row(source.id)).cleanedAt).not.toBeNull();
  });
});
