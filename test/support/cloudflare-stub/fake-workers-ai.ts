/** Models the fake knows, with what the real ones allow. */
const models: Record<string, { kind: "embed" | "rerank"; dimensions: number; most: number }> = {
  "@cf/baai/bge-m3": { kind: "embed", dimensions: 1024, most: 100 },
  "@cf/qwen/qwen3-embedding-0.6b": { kind: "embed", dimensions: 1024, most: 32 },
  "@cf/baai/bge-reranker-base": { kind: "rerank", dimensions: 0, most: 100 },
};

/** Words that the fake model takes to mean the same, so that a test can ask for what no letter matches. */
const sameMeaning = [
  ["refund", "reimbursement", "moneyback"],
  ["car", "automobile", "vehicle"],
];

/**
 * Stands in for Workers AI: refuses what it refuses (unknown model, too many texts, empty text, wrong fields) and, on
 * demand, with its own words for "too many requests" and "out of capacity". Texts that share words have near vectors.
 */
export function fakeWorkersAi() {
  const refusals: ("429" | "3040")[] = [];
  const calls: { model: string; inputs: Record<string, unknown> }[] = [];
  return {
    calls,
    /** The next calls are refused so, in this order. */
    refuse(...next: ("429" | "3040")[]) {
      refusals.push(...next);
    },
    async run(model: string, inputs: Record<string, unknown>): Promise<unknown> {
      calls.push({ model, inputs });
      const refusal = refusals.shift();
      if (refusal === "429") throw new Error("InferenceUpstreamError: 429 Too Many Requests");
      if (refusal === "3040") throw new Error("3040: Capacity temporarily exceeded, please try again.");
      if (model === "@cf/zai-org/glm-4.7-flash") return chat(inputs);
      const known = models[model];
      if (known === undefined) throw new Error(`5007: No such model ${model} or task`);
      if (known.kind === "rerank") return { response: rerank(inputs) };
      const field = model.includes("qwen3") ? ("queries" in inputs ? "queries" : "documents") : "text";
      const texts = inputs[field];
      if (!Array.isArray(texts) || texts.length === 0) throw new Error(`5006: required property '${field}'`);
      if (texts.length > known.most) throw new Error(`5006: '${field}' has more than ${known.most} items`);
      if (texts.some((text) => typeof text !== "string" || text === "")) throw new Error(`5006: empty '${field}'`);
      return {
        shape: [texts.length, known.dimensions],
        data: texts.map((text) => vectorOf(text, known.dimensions)),
      };
    },
  };
}

function rerank(inputs: Record<string, unknown>): { id: number; score: number }[] {
  const { query, contexts } = inputs as { query?: unknown; contexts?: { text: string }[] };
  if (typeof query !== "string" || query === "" || !Array.isArray(contexts)) throw new Error("5006: bad rerank input");
  const asked = vectorOf(query, 64);
  return contexts
    .map(({ text }, id) => ({ id, score: vectorOf(text, 64).reduce((sum, v, at) => sum + v * (asked[at] ?? 0), 0) }))
    .sort((left, right) => right.score - left.score);
}

function vectorOf(text: string, dimensions: number): number[] {
  const vector = new Array<number>(dimensions).fill(0);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const meaning = sameMeaning.find((group) => group.includes(word))?.[0] ?? word;
    let hash = 2_166_136_261;
    for (const character of meaning) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
    const place = hash % dimensions;
    vector[place] = (vector[place] ?? 0) + 1;
  }
  const norm = Math.hypot(...vector) || 1;
  return vector.map((value) => value / norm);
}

/** Quotes the first sentence of passage 1, streamed as the older models stream: `data: {"response"}` lines. */
function chat({ messages, stream }: Record<string, unknown>): ReadableStream<Uint8Array> {
  if (!Array.isArray(messages) || messages.length === 0 || stream !== true) throw new Error("5006: bad chat input");
  const asked = messages.map((turn: { content: string }) => turn.content).join("\n");
  const passage = /^--\S+ passage 1\nFrom: .*\n\n([\s\S]*?)\n--/m.exec(asked)?.[1] ?? "";
  const body = passage.split("\n").at(-1) ?? "";
  const sentence = /[\s\S]*?[.!?](?=\s|$)/.exec(body)?.[0] ?? body;
  const pieces = `${sentence} [1]`.match(/[\s\S]{1,6}/g) ?? [];
  const lines = [...pieces.map((response) => JSON.stringify({ response })), "[DONE]"];
  return new Response(lines.map((line) => `data: ${line}\n\n`).join("")).body as ReadableStream<Uint8Array>;
}
