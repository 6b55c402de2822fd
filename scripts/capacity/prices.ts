/** What Cloudflare charges for: the meters of a bill. */
export type Meter =
  | "requests"
  | "cpuMs"
  | "d1RowsRead"
  | "d1RowsWritten"
  | "d1GB"
  | "objectRequests"
  | "objectGBs"
  | "objectRowsRead"
  | "objectRowsWritten"
  | "objectGB"
  | "queueOperations"
  | "r2ClassA"
  | "r2ClassB"
  | "r2GB"
  | "queriedDimensions"
  | "storedDimensions"
  | "chatInputTokens"
  | "chatOutputTokens"
  | "embeddingTokens"
  | "rerankTokens";

export interface Price {
  name: string;
  /** US dollars for `per` units over those that are included in a month. */
  dollars: number;
  per: number;
  included: number;
}

const million = 1_000_000;

/** The month's fee of the Workers Paid plan, US dollars. */
export const planFee = 5;

/**
 * Cloudflare's list prices, US dollars, Workers Paid. Pages under developers.cloudflare.com, as of November 2026:
 * workers/platform/pricing (read by others on 2026-10-02), d1/platform/pricing, durable-objects/platform/pricing,
 * queues/platform/pricing, r2/pricing, vectorize/platform/pricing, and the cards of the models under workers-ai/models.
 * Workers AI's 10,000 free neurons a day (three dollars a month) are left out.
 */
export const prices: Record<Meter, Price> = {
  requests: { name: "Worker requests", dollars: 0.3, per: million, included: 10 * million },
  cpuMs: { name: "Worker CPU, ms", dollars: 0.02, per: million, included: 30 * million },
  d1RowsRead: { name: "D1 rows read", dollars: 0.001, per: million, included: 25_000 * million },
  d1RowsWritten: { name: "D1 rows written", dollars: 1, per: million, included: 50 * million },
  d1GB: { name: "D1 storage, GB", dollars: 0.75, per: 1, included: 5 },
  objectRequests: { name: "Durable Object requests", dollars: 0.15, per: million, included: million },
  objectGBs: { name: "Durable Object duration, GB-s", dollars: 12.5, per: million, included: 400_000 },
  objectRowsRead: { name: "Durable Object rows read", dollars: 0.001, per: million, included: 25_000 * million },
  objectRowsWritten: { name: "Durable Object rows written", dollars: 1, per: million, included: 50 * million },
  objectGB: { name: "Durable Object storage, GB", dollars: 0.2, per: 1, included: 5 },
  queueOperations: { name: "Queue operations", dollars: 0.4, per: million, included: million },
  r2ClassA: { name: "R2 class A operations", dollars: 4.5, per: million, included: million },
  r2ClassB: { name: "R2 class B operations", dollars: 0.36, per: million, included: 10 * million },
  r2GB: { name: "R2 storage, GB", dollars: 0.015, per: 1, included: 10 },
  queriedDimensions: { name: "Vector dimensions queried", dollars: 0.01, per: million, included: 50 * million },
  storedDimensions: { name: "Vector dimensions stored", dollars: 0.05, per: 100 * million, included: 10 * million },
  chatInputTokens: { name: "Model input, tokens (glm-4.7-flash)", dollars: 0.06, per: million, included: 0 },
  chatOutputTokens: { name: "Model output, tokens", dollars: 0.4, per: million, included: 0 },
  embeddingTokens: { name: "Embedding tokens (bge-m3)", dollars: 0.0118, per: million, included: 0 },
  rerankTokens: { name: "Reranker tokens (bge-reranker-base)", dollars: 0.003, per: million, included: 0 },
};

/** What others charge for a resolved dialog, US dollars, with where and when it was read. */
export const others = [
  { name: "Intercom Fin", dollars: 0.99, source: "intercom.com/help/en/articles/8205718, stored copy of 2026" },
  {
    name: "Zendesk AI agents, committed",
    dollars: 1.5,
    source: "fin.ai/learn/per-resolution-vs-per-conversation-ai-pricing, 2026",
  },
  { name: "Zendesk AI agents, pay as you go", dollars: 2, source: "the same page" },
  { name: "Salesforce Agentforce Help Agent", dollars: 2, source: "salesforcedictionary.com, 2026-06-26" },
];
