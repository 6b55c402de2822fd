import { runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { byteCache } from "../../../src/objects/knowledge-index/byte-cache.ts";
import type { GramIndex } from "../../../src/objects/knowledge-index/gram-index.ts";
import { gramMemory } from "../../../src/objects/knowledge-index/gram-memory.ts";
import { searchStore } from "../../../src/objects/knowledge-index/search-store.ts";
import { assistantWithKnowledge } from "./knowledge-fixture.ts";

const everything = { only: null, except: [] };

/** Titles and stems of the first passages of a large base; nearly all others have "ticket" and "cost". */
const first = [
  ["", "ticket cost zebra zebra"],
  ["zebra", "ticket"],
  ["", "zebra word word word word word word word word"],
  ["", "ferry"],
  ["cost", "ticket"],
];

/** The ordinals that the word leg finds for each of the questions, in a base of 5,500 passages. */
async function matches(questions: string[][], limit: number): Promise<number[][]> {
  const knowledge = await assistantWithKnowledge();
  await knowledge.add(["A passage."]);
  return await runInDurableObject(knowledge.object(), (_, { storage: { sql } }) => {
    const { slot } = sql.exec<{ slot: number }>("SELECT slot FROM slots").one();
    const rows = Array.from({ length: 5_500 }, (_, at) => first[at] ?? ["", "ticket cost"]);
    for (const [at, [title, text]] of rows.entries()) {
      sql.exec("INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)", slot * 2 ** 20 + 100 + at, title, text);
    }
    sql.exec("UPDATE totals SET passages = passages + ?", rows.length);
    const store = searchStore(sql, gramMemory(sql, "test", byteCache<GramIndex>(2 ** 24, 0, Date.now)));
    return questions.map((stems) => store.matchWords(stems, everything, limit).map((id) => (id % 2 ** 20) - 100));
  });
}

test("in a large base, passages with the rare words of a question come first, best first", async () => {
  const [both, rare] = await matches([["ticket", "cost", "zebra"], ["zebra"]], 3);
  expect(both).toEqual(rare);
  expect(both).toEqual([1, 0, 2]);
});

test("when the rare words find too few passages, others with all common words follow", async () => {
  const [found] = await matches([["ticket", "cost", "ferry"]], 5);
  expect(found).toEqual([3, 0, 4, 5, 6]);
});

test("a question without a rare word that occurs is ranked by its common words", async () => {
  const found = await matches(
    [
      ["ticket", "cost"],
      ["ticket", "cost", "nowhere"],
    ],
    1,
  );
  expect(found).toEqual([[4], [4]]);
});
