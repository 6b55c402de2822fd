import { expect, test } from "vitest";
import { workersAiEmbedder } from "../../../src/adapters/ai/workers-ai-embedder.ts";
import { workersAiReranker } from "../../../src/adapters/ai/workers-ai-reranker.ts";
import { vectorizeStore } from "../../../src/adapters/vectors/vectorize-store.ts";
import { fakeVectorize } from "../../support/cloudflare-stub/fake-vectorize.ts";
import { fakeWorkersAi } from "../../support/cloudflare-stub/fake-workers-ai.ts";

const retries = { calls: 3, pauseMs: 1 };

test.each([
  ["@cf/baai/bge-m3", [100, 100, 50]],
  ["@cf/qwen/qwen3-embedding-0.6b", [32, 32, 32, 32, 32, 32, 32, 26]],
])("%s is given no more texts than it takes, and keeps their order", async (model, sizes) => {
  const ai = fakeWorkersAi();
  const embedder = workersAiEmbedder({ ai, model, dimensions: 1024, retries });
  const texts = Array.from({ length: 250 }, (_, n) => `text ${n}`);
  const vectors = await embedder.embed(texts, "document");
  expect(ai.calls.map(({ inputs }) => Object.values(inputs).flat().length)).toEqual(sizes);
  expect(vectors).toHaveLength(250);
  expect(vectors[170]).toEqual((await embedder.embed(["text 170"], "query"))[0]);
});

test("what passes is tried again, what does not is not", async () => {
  const ai = fakeWorkersAi();
  const embedder = workersAiEmbedder({ ai, model: "@cf/baai/bge-m3", dimensions: 1024, retries });
  ai.refuse("429", "3040");
  expect(await embedder.embed(["a"], "document")).toHaveLength(1);
  expect(ai.calls).toHaveLength(3);
  ai.refuse("429", "3040", "429");
  await expect(embedder.embed(["a"], "document")).rejects.toMatchObject({ code: "dependency_failed" });
  const unknown = workersAiEmbedder({ ai, model: "@cf/none", dimensions: 1024, retries });
  const before = ai.calls.length;
  await expect(unknown.embed(["a"], "document")).rejects.toMatchObject({ code: "dependency_failed" });
  expect(ai.calls).toHaveLength(before + 1);
});

test("a question is not kept waiting by retries", async () => {
  const ai = fakeWorkersAi();
  ai.refuse("3040");
  const embedder = workersAiEmbedder({ ai, model: "@cf/baai/bge-m3", dimensions: 1024 });
  await expect(embedder.embed(["a"], "query")).rejects.toMatchObject({ code: "dependency_failed" });
  expect(ai.calls).toHaveLength(1);
});

test("vectors of another length than configured are refused", async () => {
  const embedder = workersAiEmbedder({ ai: fakeWorkersAi(), model: "@cf/baai/bge-m3", dimensions: 768 });
  await expect(embedder.embed(["a"], "query")).rejects.toMatchObject({ code: "dependency_failed" });
});

test("the reranker's scores come back in the order of the texts", async () => {
  const reranker = workersAiReranker({ ai: fakeWorkersAi(), model: "@cf/baai/bge-reranker-base" });
  const scores = await reranker.rerank("red car", ["green tree", "red automobile", "red tree"]);
  expect(scores[1]).toBeGreaterThan(scores[2] ?? 0);
  expect(scores[2]).toBeGreaterThan(scores[0] ?? 0);
  expect(await reranker.rerank("red car", [])).toEqual([]);
});

test("a vector store keeps to the limits of the service", async () => {
  const index = fakeVectorize(2);
  const store = vectorizeStore(index);
  const records = Array.from({ length: 2_100 }, (_, n) => ({
    id: `9:1:${n}`,
    values: [1, 0],
    sourceId: 9,
    generation: 1,
  }));
  await store.upsert(7, records);
  expect(await store.query(7, [1, 0], 50, null)).toEqual([]);
  index.settle();
  expect(await store.query(7, [1, 0], 500, null)).toHaveLength(100);
  expect(await store.query(8, [1, 0], 50, null)).toEqual([]);
  await store.upsert(7, [{ id: "3:1:0", values: [0, 1], sourceId: 3, generation: 1 }]);
  index.settle();
  expect(await store.query(7, [1, 0], 50, [3])).toEqual([{ id: "3:1:0", score: 0 }]);
  const tooMany = Array.from({ length: 1_000 }, (_, n) => n);
  expect(await store.query(7, [1, 0], 50, tooMany)).toHaveLength(50);
  await store.remove(["3:1:0"]);
  await store.remove(records.slice(0, 2_099).map(({ id }) => id));
  index.settle();
  expect(index.ids()).toEqual(["9:1:2099"]);
  await expect(store.query(7, [1, 0, 0], 5, null)).rejects.toMatchObject({ code: "dependency_failed" });
});
