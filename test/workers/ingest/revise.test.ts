import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { sources } from "../../../src/db/knowledge.ts";
import { readDocumentText } from "../../../src/domain/knowledge/catalogue/read-document-text.ts";
import { createText } from "../../../src/domain/knowledge/written/create-text.ts";
import { updateText } from "../../../src/domain/knowledge/written/update-text.ts";
import { LeaseLost, takeLease } from "../../../src/ingest/pipeline/lease.ts";
import { deliver, ingestFixture } from "./ingest-fixture.ts";

async function writtenFixture() {
  const fixture = await ingestFixture();
  const { ctx, accountId, assistantId } = fixture;
  const source = await createText(ctx, { accountId, assistantId, title: "Ferry", text: "The ferry sails at noon." });
  const revise = (text: string) => updateText(ctx, { accountId, sourceId: source.id, text });
  return { ...fixture, id: source.id, revise };
}

test("a worker that reads the old text when a new one comes writes nothing more, and the new one is read", async () => {
  const { ctx, id, revise, takeJobs, found, row } = await writtenFixture();
  takeJobs();
  const old = await takeLease(ctx, id);
  await revise("The ferry sails at nine.");
  await expect(old?.release({ status: "completed", generation: 1, attempts: 0 })).rejects.toThrow(LeaseLost);
  await deliver(ctx, ...takeJobs());
  expect(await row(id)).toMatchObject({ status: "completed", generation: 2, attempts: 0, chunksCount: 1 });
  expect(await found("When does the ferry sail?")).toEqual(["The ferry sails at nine."]);
});

test("the old text answers until the new one is read; of two changes at once one is told to look again", async () => {
  const { ctx, revise, takeJobs, found, keys } = await writtenFixture();
  await deliver(ctx, ...takeJobs());
  const changes = await Promise.allSettled([revise("The ferry sails at nine."), revise("The ferry sails at ten.")]);
  const refused = changes.filter((change) => change.status === "rejected");
  expect(refused.every(({ reason }) => reason.code === "conflict")).toBe(true);
  expect(refused.length).toBeLessThan(2);
  expect(await found("When does the ferry sail?")).toEqual(["The ferry sails at noon."]);
  await deliver(ctx, ...takeJobs());
  expect((await found("When does the ferry sail?"))[0]).toMatch(/at (nine|ten)/);
  expect((await keys()).filter((key) => key.includes("/files/"))).toHaveLength(1);
});

test("a text that was given up is read when it is written anew, above every generation that was tried", async () => {
  const { ctx, accountId, id, revise, takeJobs, found, row } = await writtenFixture();
  await deliver(ctx, ...takeJobs());
  await ctx.db.update(sources).set({ status: "failed", attempts: 5 }).where(eq(sources.id, id));
  await revise("The ferry sails at nine.");
  await expect(readDocumentText(ctx, { accountId, sourceId: id })).rejects.toMatchObject({ code: "conflict" });
  await deliver(ctx, ...takeJobs());
  expect(await row(id)).toMatchObject({ status: "completed", generation: 7, attempts: 0 });
  expect(await found("When does the ferry sail?")).toEqual(["The ferry sails at nine."]);
});

test("a text that is changed again and again while it is read is no text that stopped its readers", async () => {
  const { ctx, id, revise, takeJobs, found, row } = await writtenFixture();
  for (const hour of ["one", "two", "three", "four", "five", "six", "seven"]) {
    expect(await takeLease(ctx, id)).not.toBeNull();
    await revise(`The ferry sails at ${hour}.`);
  }
  await deliver(ctx, ...takeJobs());
  expect(await row(id)).toMatchObject({ status: "completed", attempts: 0, attemptsForgiven: 0 });
  expect(await found("When does the ferry sail?")).toEqual(["The ferry sails at seven."]);
});
