import { expect, test } from "vitest";
import { addExamples } from "../../../src/domain/quality/training/add-examples.ts";
import { createDataset } from "../../../src/domain/quality/training/create-dataset.ts";
import { readDatasetRow } from "../../../src/domain/quality/training/read-dataset-row.ts";
import type { NewExample } from "../../../src/domain/quality/training/types.ts";
import { ingestFixture } from "../ingest/ingest-fixture.ts";

async function emptyDataset() {
  const { ctx, accountId, assistantId } = await ingestFixture();
  const dataset = await createDataset(ctx, { accountId, assistantId, name: "Everyday", description: "", actions: {} });
  return { ctx, accountId, dataset };
}

test("12,000 examples fit into a dataset, and not one more", async () => {
  const { ctx, accountId, dataset } = await emptyDataset();
  const many = Array.from(
    { length: 12_000 },
    (_, at): NewExample => ({ text: `message ${at}`, intent: "a", action: null }),
  );
  const add = (more: NewExample[]) => addExamples(ctx, { accountId, datasetId: dataset.id, examples: more });
  expect(await add(many)).toMatchObject({ added: 12_000, duplicates: 0 });
  await expect(add([{ text: "one more", intent: "a", action: null }])).rejects.toMatchObject({
    code: "validation_failed",
  });
  expect(await add(many.slice(0, 3))).toMatchObject({ added: 0, duplicates: 3 });
});

test("imports at the same time add no more than fits, and say of each text what became of it", async () => {
  const { ctx, accountId, dataset } = await emptyDataset();
  const add = (more: NewExample[]) => addExamples(ctx, { accountId, datasetId: dataset.id, examples: more });
  const intents = Array.from({ length: 8 }, (_, at) => `intent ${at}`);
  const same = await Promise.all(
    intents.map((intent) => add([{ text: "One text", intent, action: { type: "answer", text: intent } }])),
  );
  expect(same.map(({ added }) => added).sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
  expect(same.reduce((sum, { contradictions }) => sum + contradictions.total, 0)).toBe(7);
  const { actions } = await readDatasetRow(ctx, accountId, dataset.id);
  expect(Object.keys(actions).sort()).toEqual(intents);
  const many = (name: string) =>
    Array.from({ length: 5_000 }, (_, at): NewExample => ({ text: `${name} ${at}`, intent: "a", action: null }));
  const results = await Promise.allSettled(["x", "y", "z"].map((name) => add(many(name))));
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "fulfilled", "rejected"]);
  const refused = results.find((result) => result.status === "rejected");
  expect(refused?.reason).toMatchObject({ code: "validation_failed", message: expect.stringContaining("15001") });
  expect(await readDatasetRow(ctx, accountId, dataset.id)).toMatchObject({ examplesCount: 10_001 });
});
