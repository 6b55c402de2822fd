import { expect, test } from "vitest";
import { workersAiEmbedder } from "../../../src/adapters/ai/workers-ai-embedder.ts";
import { workersAiReranker } from "../../../src/adapters/ai/workers-ai-reranker.ts";
import { vectorizeStore } from "../../../src/adapters/vectors/vectorize-store.ts";
import { removeFromIndex } from "../../../src/domain/knowledge/index/remove-from-index.ts";
import type { Reranker } from "../../../src/domain/knowledge/ports.ts";
import { fakeVectorize } from "../../support/cloudflare-stub/fake-vectorize.ts";
import { fakeWorkersAi } from "../../support/cloudflare-stub/fake-workers-ai.ts";
import { assistantWithKnowledge } from "./knowledge-fixture.ts";

async function withVectors({ isReranked = false } = {}) {
  const ai = fakeWorkersAi();
  const vectorize = fakeVectorize(1024);
  const retries = { calls: 3, pauseMs: 1 };
  const knowledge = await assistantWithKnowledge({
    embedder: workersAiEmbedder({ ai, model: "@cf/baai/bge-m3", dimensions: 1024, retries }),
    vectors: vectorizeStore(vectorize),
    ...(isReranked ? { reranker: workersAiReranker({ ai, model: "@cf/baai/bge-reranker-base" }) } : {}),
  });
  return { ai, vectorize, knowledge };
}

test("the lexical legs answer until vectors are visible, then a passage without a common word is found", async () => {
  const { vectorize, knowledge } = await withVectors();
  await knowledge.add(["Moneyback", "Opening times"]);
  expect(await knowledge.found("opening")).toEqual(["Opening times"]);
  expect(await knowledge.found("refund")).toEqual([]);
  vectorize.settle();
  const { passages, trace } = await knowledge.ask("refund");
  expect(passages[0]?.text).toBe("Moneyback");
  expect(trace.legs.map((leg) => leg.leg)).toEqual(["words", "grams", "pairs", "dense", "fused"]);
});

test("a superseded or removed generation is not found through its vectors, which go too", async () => {
  const { vectorize, knowledge } = await withVectors();
  const source = await knowledge.add(["Moneyback", "Moneyback twice"]);
  vectorize.settle();
  await knowledge.stage(source, 2, ["Opening times"]);
  vectorize.settle();
  await knowledge.publish(source, 2);
  expect(await knowledge.found("refund")).toEqual(["Opening times"]);
  vectorize.settle();
  expect(vectorize.ids()).toEqual([`${source}:2:0`]);
  await removeFromIndex(knowledge.ctx, { knowledgeBaseId: knowledge.knowledgeBaseId, sourceId: source });
  expect(await knowledge.found("opening refund")).toEqual([]);
  vectorize.settle();
  expect(vectorize.ids()).toEqual([]);
});

test("vectors that could not be removed at a publication are removed with the source", async () => {
  const { vectorize, knowledge } = await withVectors();
  const source = await knowledge.add(["Moneyback"]);
  await knowledge.stage(source, 2, ["Opening times"]);
  vectorize.settle();
  vectorize.fail(true);
  expect(await knowledge.publish(source, 2)).toEqual({ chunks: 1, state: "live" });
  const where = { knowledgeBaseId: knowledge.knowledgeBaseId, sourceId: source };
  await expect(removeFromIndex(knowledge.ctx, where)).rejects.toMatchObject({ code: "dependency_failed" });
  vectorize.fail(false);
  await removeFromIndex(knowledge.ctx, where);
  vectorize.settle();
  expect(vectorize.ids()).toEqual([]);
});

test("when the vector index or the model fails, the words answer and the trace says why", async () => {
  const { ai, vectorize, knowledge } = await withVectors({ isReranked: true });
  await knowledge.add(["Shops open at nine.", "Shops close at six."]);
  vectorize.settle();
  vectorize.fail(true);
  ai.refuse();
  const down = await knowledge.ask("When do shops open?");
  expect(down.passages[0]?.text).toBe("Shops open at nine.");
  expect(down.trace.legs.find((leg) => leg.leg === "dense")?.error).toMatch(/vector index/);
  vectorize.fail(false);
  ai.refuse("3040", "429", "3040", "429");
  const busy = await knowledge.ask("When do shops open?");
  expect(busy.passages[0]?.text).toBe("Shops open at nine.");
  expect(busy.trace.legs.find((leg) => leg.leg === "rerank")?.error).toMatch(/AI model/);
});

test("the reranker's opinion counts half, beside the ranking that it was given", async () => {
  const rerank = async (_: string, texts: string[]) => texts.map((text) => (text.includes("closed") ? 3 : -3));
  const texts = [
    "Shops open early.",
    "Shops, when closed, stay so all Sunday.",
    "Banks open at ten or later, most days.",
  ];
  const order = async (reranker?: Reranker) => {
    const knowledge = await assistantWithKnowledge(reranker ? { reranker } : {});
    await knowledge.add(texts);
    const { passages } = await knowledge.ask("Do shops open early?");
    return passages.map((passage) => texts.indexOf(passage.text));
  };
  const plain = await order();
  expect(plain).toEqual([0, 1, 2]);
  expect(await order({ model: "fixed", rerank })).toEqual([1, 0, 2]);
  const known = await withVectors({ isReranked: true });
  await known.knowledge.add(texts);
  const { trace } = await known.knowledge.ask("When do shops open?");
  expect(trace.legs.at(-1)).toMatchObject({ leg: "rerank", hits: [{}, {}, {}] });
});

test("another knowledge base's vectors are out of reach", async () => {
  const { ai, vectorize, knowledge } = await withVectors();
  const other = await assistantWithKnowledge({
    embedder: workersAiEmbedder({ ai, model: "@cf/baai/bge-m3", dimensions: 1024 }),
    vectors: vectorizeStore(vectorize),
  });
  await knowledge.add(["Moneyback"]);
  await other.add(["Opening times"]);
  vectorize.settle();
  expect(await other.found("refund")).toEqual(["Opening times"]);
});
