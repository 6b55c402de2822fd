import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { removeFromIndex } from "../../../src/domain/knowledge/index/remove-from-index.ts";
import { analyseText } from "../../../src/domain/language/text/analyse-text.ts";
import { characterGrams } from "../../../src/domain/language/text/character-grams.ts";
import { byteCache } from "../../../src/objects/knowledge-index/byte-cache.ts";
import type { GramIndex } from "../../../src/objects/knowledge-index/gram-index.ts";
import { gramMemory } from "../../../src/objects/knowledge-index/gram-memory.ts";
import { searchStore } from "../../../src/objects/knowledge-index/search-store.ts";
import { assistantWithKnowledge } from "./knowledge-fixture.ts";

type Knowledge = Awaited<ReturnType<typeof assistantWithKnowledge>>;

const words =
  "parcel courier refund warranty washing machine lamp certificate Tuesday Friday desk insurance account delivery price посылка курьер возврат гарантия стиральная машина лампа сертификат вторник пятница доставка цена";
const questions = ["Wasching mashine waranty?", "падарочный сертефикат и доставка", "courier price", "лампы", "zzz"];
const everything = { only: null, except: [] };

/** Passages of 3 to 20 words, always the same. */
function passages(count: number): string[] {
  const all = words.split(" ");
  let state = 7;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 3 + Math.floor(random() * 18) }, () => all[Math.floor(random() * all.length)]).join(" "),
  );
}

const gramsOf = (question: string) => [...new Set(analyseText(question).words.flatMap(characterGrams))];
const roomy = () => byteCache<GramIndex>(2 ** 24, 0, Date.now);

/** What the 4-gram leg finds by FTS5 (the first question) and in memory (the second), and whether it was in memory. */
async function bothLegs(knowledge: Knowledge, scope: { only: number[] | null; except: number[] } = everything) {
  return await runInDurableObject(knowledge.object(), (_, state) =>
    questions.map((question) => {
      const memory = gramMemory(state.storage.sql, "test", roomy());
      const store = searchStore(state.storage.sql, memory);
      const byTables = store.matchGrams(gramsOf(question), scope, 50);
      const inMemory = store.matchGrams(gramsOf(question), scope, 50);
      return { byTables, inMemory, isInMemory: memory.index() !== null };
    }),
  );
}

function expectEqual(legs: Awaited<ReturnType<typeof bothLegs>>) {
  for (const { byTables, inMemory, isInMemory } of legs) {
    expect(isInMemory).toBe(true);
    expect(inMemory.map(({ id }) => id)).toEqual(byTables.map(({ id }) => id));
    for (const [at, { score }] of inMemory.entries()) expect(score).toBeCloseTo(byTables[at]!.score, 10);
  }
}

test("memory and FTS5 find the same passages with the same scores, in every scope", async () => {
  const knowledge = await assistantWithKnowledge();
  const first = await knowledge.add(passages(150), "Delivery");
  const second = await knowledge.add(passages(60).reverse(), "Возврат");
  const legs = await bothLegs(knowledge);
  expectEqual(legs);
  expect(legs.map(({ byTables }) => byTables.length > 0)).toEqual([true, true, true, true, false]);
  expectEqual(await bothLegs(knowledge, { only: [first], except: [] }));
  expectEqual(await bothLegs(knowledge, { only: null, except: [first] }));
  expectEqual(await bothLegs(knowledge, { only: [second], except: [second] }));
});

test("a question that is asked again is answered the same from memory", async () => {
  const knowledge = await assistantWithKnowledge();
  await knowledge.add(passages(80));
  for (const question of questions) {
    const first = await knowledge.ask(question);
    for (let time = 0; time < 2; time += 1) {
      const { passages, evidence } = await knowledge.ask(question);
      expect(passages).toEqual(first.passages);
      expect(evidence).toBe(first.evidence);
    }
  }
});

test("what was staged, replaced or removed after the grams were loaded is seen at once", async () => {
  const knowledge = await assistantWithKnowledge();
  const found = async () => {
    // Misspelt, so that only the 4-grams find it; the second and third time from memory.
    await knowledge.found("waranty");
    const texts = await knowledge.found("waranty");
    expect(await knowledge.found("waranty")).toEqual(texts);
    return texts.sort();
  };
  const source = await knowledge.add(["The warranty lasts two years.", "Parcels arrive on Tuesday."]);
  expect(await found()).toEqual(["The warranty lasts two years."]);
  const other = await knowledge.add(["No warranty for lamps."]);
  expect(await found()).toEqual(["No warranty for lamps.", "The warranty lasts two years."]);
  await knowledge.stage(source, 2, ["A warranty of three years."]);
  expect(await found()).toEqual(["No warranty for lamps.", "The warranty lasts two years."]);
  await knowledge.publish(source, 2);
  expect(await found()).toEqual(["A warranty of three years.", "No warranty for lamps."]);
  await removeFromIndex(knowledge.ctx, { knowledgeBaseId: knowledge.knowledgeBaseId, sourceId: other });
  expect(await found()).toEqual(["A warranty of three years."]);
  await evictDurableObject(knowledge.object());
  expect(await found()).toEqual(["A warranty of three years."]);
});

test("where there is no room in memory, or the base is large, the tables answer", async () => {
  const knowledge = await assistantWithKnowledge();
  await knowledge.add(passages(40));
  await runInDurableObject(knowledge.object(), (_, { storage: { sql } }) => {
    const asked = (cache = roomy()) => {
      const memory = gramMemory(sql, "test", cache);
      const store = searchStore(sql, memory);
      const found = [1, 2, 3].map(() => store.matchGrams(gramsOf("waranty"), everything, 50));
      expect(found[1]!.map(({ id }) => id)).toEqual(found[0]!.map(({ id }) => id));
      expect(found[2]!.length).toBeGreaterThan(0);
      return memory.index() !== null;
    };
    expect(asked()).toBe(true);
    expect(asked(byteCache<GramIndex>(40_000, 0, Date.now))).toBe(false);
    const busy = byteCache<GramIndex>(2 ** 24, 60_000, Date.now);
    busy.set("another base", {} as GramIndex, 2 ** 24 - 40_000);
    expect(asked(busy)).toBe(false);
    sql.exec("UPDATE totals SET passages = passages + 8000, counted = counted + 8000");
    expect(asked()).toBe(false);
    sql.exec("UPDATE totals SET passages = passages - 8000, counted = counted - 8000");
  });
});

test("a base is loaded by the second question after a write, not by the first", async () => {
  const knowledge = await assistantWithKnowledge();
  await knowledge.add(passages(10));
  await runInDurableObject(knowledge.object(), (_, { storage: { sql } }) => {
    const memory = gramMemory(sql, "test", roomy());
    const isThere = () => memory.index() !== null;
    expect([isThere(), isThere(), isThere()]).toEqual([false, true, true]);
    memory.invalidate();
    expect([isThere(), isThere(), isThere()]).toEqual([false, true, true]);
  });
});

test("passages of before there were counts are counted in the background, and found meanwhile", async () => {
  const knowledge = await assistantWithKnowledge();
  await knowledge.add(passages(250), "Delivery");
  const before = await bothLegs(knowledge);
  await runInDurableObject(knowledge.object(), (_, { storage: { sql } }) => {
    sql.exec("DELETE FROM gram_counts");
    sql.exec("UPDATE totals SET counted = 0");
  });
  await evictDurableObject(knowledge.object());
  const meanwhile = await knowledge.found("waranty");
  expect(meanwhile.length).toBeGreaterThan(0);
  const counted = () =>
    runInDurableObject(knowledge.object(), (_, { storage: { sql } }) => {
      const rows = sql.exec("SELECT count(*) AS n FROM gram_counts").one().n;
      expect(sql.exec("SELECT counted FROM totals").one().counted).toBe(rows);
      return rows;
    });
  while ((await counted()) !== 250) await runDurableObjectAlarm(knowledge.object());
  expect(await bothLegs(knowledge)).toEqual(before);
  expect(await knowledge.found("waranty")).toEqual(meanwhile);
});
