import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { removeFromIndex } from "../../../src/domain/knowledge/index/remove-from-index.ts";
import { until } from "../../support/until.ts";
import { assistantWithKnowledge, chunk } from "./knowledge-fixture.ts";

type Knowledge = Awaited<ReturnType<typeof assistantWithKnowledge>>;

/** Rows of every table that grows with passages. */
async function rows(knowledge: Knowledge) {
  return await runInDurableObject(knowledge.object(), (_, state) => {
    const count = (table: string) => state.storage.sql.exec(`SELECT count(*) AS n FROM ${table}`).one().n;
    const totals = state.storage.sql.exec("SELECT * FROM totals").one();
    return {
      passages: count("passages"),
      words: count("words"),
      grams: count("grams"),
      ...totals,
      total: totals.passages,
    };
  });
}

/** The alarm may be under way by itself just now: then there is none to run, and it sets the next one. */
async function cleanAll(knowledge: Knowledge) {
  await until(async () => {
    while (await runDurableObjectAlarm(knowledge.object()));
    const dead = "SELECT count(*) AS n FROM slots WHERE state = 'dead' AND is_cleaned = 0";
    const left = await runInDurableObject(knowledge.object(), (_, state) => state.storage.sql.exec(dead).one()["n"]);
    expect(left).toBe(0);
  });
}

/** No alarm of the object comes by itself until it is evicted: only the test runs one. */
async function holdAlarms(knowledge: Knowledge) {
  await runInDurableObject(knowledge.object(), (_, { storage }) => {
    const setAlarm = storage.setAlarm.bind(storage);
    storage.setAlarm = (due) => setAlarm(Number(due) + 3_600_000);
  });
}

test("what is staged is found by nobody before it is published", async () => {
  const knowledge = await assistantWithKnowledge();
  const source = await knowledge.addSource("Delivery");
  expect(await knowledge.stage(source, 1, ["Parcels arrive on Tuesday."])).toEqual({ staged: 1 });
  expect(await knowledge.found("When do parcels arrive?")).toEqual([]);
  expect(await knowledge.publish(source, 1)).toEqual({ chunks: 1, state: "live" });
  expect(await knowledge.found("When do parcels arrive?")).toEqual(["Parcels arrive on Tuesday."]);
});

test("a new generation replaces the old one in one step, and the old rows go afterwards", async () => {
  const knowledge = await assistantWithKnowledge();
  const source = await knowledge.add(["Parcels arrive on Tuesday.", "Parcels weigh ten kilograms."]);
  await knowledge.stage(source, 2, ["Parcels arrive on Friday."]);
  expect((await knowledge.found("parcels")).sort()).toEqual([
    "Parcels arrive on Tuesday.",
    "Parcels weigh ten kilograms.",
  ]);
  expect(await knowledge.publish(source, 2)).toEqual({ chunks: 1, state: "live" });
  expect(await knowledge.found("parcels")).toEqual(["Parcels arrive on Friday."]);
  expect(await knowledge.found("weigh ten kilograms")).toEqual([]);
  await cleanAll(knowledge);
  expect(await rows(knowledge)).toMatchObject({ passages: 1, words: 1, grams: 1, total: 1, stems: 3 });
  expect(await knowledge.found("parcels")).toEqual(["Parcels arrive on Friday."]);
});

test("searches during many flips see one whole generation each", async () => {
  const knowledge = await assistantWithKnowledge();
  const source = await knowledge.add(["parcel g1 a", "parcel g1 b", "parcel g1 c"]);
  const flips = (async () => {
    for (let generation = 2; generation < 12; generation += 1) {
      const text = (letter: string) => `parcel g${generation} ${letter}`;
      await knowledge.stage(source, generation, [text("a"), text("b"), text("c")]);
      await knowledge.publish(source, generation);
    }
  })();
  const seen = new Set<string>();
  for (let round = 0; round < 40; round += 1) {
    const texts = await knowledge.found("parcel");
    expect(texts).toHaveLength(3);
    const generations = new Set(texts.map((text) => text.split(" ")[1]));
    expect(generations.size).toBe(1);
    seen.add([...generations].join());
  }
  await flips;
  expect(seen.size).toBeGreaterThan(1);
});

test("staging the same chunks twice stores them once, and changed text replaces", async () => {
  const knowledge = await assistantWithKnowledge();
  const source = await knowledge.addSource("");
  await knowledge.stage(source, 1, ["Shops open at nine.", "Shops close at six."]);
  await knowledge.stage(source, 1, ["Shops open at nine.", "Shops close at seven."]);
  await knowledge.publish(source, 1);
  expect((await knowledge.found("shops")).sort()).toEqual(["Shops close at seven.", "Shops open at nine."]);
  expect(await knowledge.found("six")).toEqual([]);
  expect(await rows(knowledge)).toMatchObject({ passages: 2, words: 2, grams: 2, total: 2, stems: 6 });
});

test("a generation older than the live one changes nothing", async () => {
  const knowledge = await assistantWithKnowledge();
  const source = await knowledge.addSource("");
  await knowledge.stage(source, 1, ["Old shops."]);
  await knowledge.stage(source, 2, ["New shops."]);
  await knowledge.publish(source, 2);
  expect(await knowledge.publish(source, 1)).toEqual({ chunks: 1, state: "superseded" });
  expect(await knowledge.stage(source, 1, ["Late shops."])).toEqual({ staged: 0 });
  expect(await knowledge.stage(source, 2, ["Doubled shops."])).toEqual({ staged: 0 });
  expect(await knowledge.publish(source, 2)).toEqual({ chunks: 1, state: "live" });
  expect(await knowledge.found("shops")).toEqual(["New shops."]);
});

test("a removed source is hidden at once and stays away, whatever comes late", async () => {
  const knowledge = await assistantWithKnowledge();
  const source = await knowledge.add(["Shops open at nine."]);
  const other = await knowledge.add(["Shops close at six."]);
  await knowledge.stage(source, 2, ["Shops never open."]);
  const where = { knowledgeBaseId: knowledge.knowledgeBaseId, sourceId: source };
  await removeFromIndex(knowledge.ctx, where);
  await removeFromIndex(knowledge.ctx, where);
  expect(await knowledge.found("shops")).toEqual(["Shops close at six."]);
  expect(await knowledge.stage(source, 3, ["Shops open again."])).toEqual({ staged: 0 });
  expect(await knowledge.publish(source, 3)).toEqual({ chunks: 0, state: "removed" });
  expect(await knowledge.publish(source, 2)).toEqual({ chunks: 0, state: "removed" });
  expect(await knowledge.found("shops")).toEqual(["Shops close at six."]);
  await cleanAll(knowledge);
  expect(await rows(knowledge)).toMatchObject({ passages: 1, words: 1, grams: 1, total: 1 });
  expect(await knowledge.found("shops", [])).toEqual(["Shops close at six."]);
  expect(other).not.toBe(source);
});

test("a source deleted in the catalogue is not found although the index still has it", async () => {
  const knowledge = await assistantWithKnowledge();
  const source = await knowledge.add(["Shops open at nine."]);
  await knowledge.add(["Shops close at six."]);
  await env.DB.prepare("UPDATE sources SET deleted_at = 1 WHERE id = ?").bind(source).run();
  expect(await knowledge.found("shops")).toEqual(["Shops close at six."]);
});

test("publishing fewer chunks than an earlier attempt staged drops the rest", async () => {
  const knowledge = await assistantWithKnowledge();
  const source = await knowledge.addSource("");
  await knowledge.stage(source, 1, ["Shops open.", "Shops close.", "Shops rest."]);
  const index = knowledge.ctx.indexes.of(knowledge.knowledgeBaseId);
  expect(await index.publish(source, 1, 2)).toMatchObject({ state: "live", chunks: 2 });
  expect((await knowledge.found("shops")).sort()).toEqual(["Shops close.", "Shops open."]);
});

test("an evicted object finds the same, and goes on cleaning", async () => {
  const knowledge = await assistantWithKnowledge();
  const source = await knowledge.add(Array.from({ length: 1_200 }, (_, n) => chunk(n, `Shop number ${n} opens.`)));
  await holdAlarms(knowledge);
  await knowledge.stage(source, 2, ["Shops moved."]);
  await knowledge.publish(source, 2);
  expect(await runDurableObjectAlarm(knowledge.object())).toBe(true);
  expect(await rows(knowledge)).toMatchObject({ passages: 701 });
  await evictDurableObject(knowledge.object());
  expect(await knowledge.found("shop")).toEqual(["Shops moved."]);
  await cleanAll(knowledge);
  expect(await rows(knowledge)).toMatchObject({ passages: 1, words: 1, grams: 1, total: 1 });
});
