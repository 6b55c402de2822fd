import { WorkerEntrypoint } from "cloudflare:workers";
import { fakeVectorize } from "./fake-vectorize.ts";
import { fakeWorkersAi } from "./fake-workers-ai.ts";

const ai = fakeWorkersAi();
const vectors = fakeVectorize(1024);

/** One Worker that `AI` and `VECTORS` of the production configuration can be bound to: it answers for both. */
export default class CloudflareStub extends WorkerEntrypoint {
  /** What it was asked for: models by call, and the vectors that are visible by now. */
  override fetch(): Response {
    return Response.json({ models: ai.calls.map((call) => call.model), vectors: vectors.ids() });
  }
  run(model: string, inputs: Record<string, unknown>) {
    return ai.run(model, inputs);
  }
  async upsert(records: Parameters<typeof vectors.upsert>[0]) {
    const mutation = await vectors.upsert(records);
    this.#settleLater();
    return mutation;
  }
  async deleteByIds(ids: string[]) {
    const mutation = await vectors.deleteByIds(ids);
    this.#settleLater();
    return mutation;
  }
  query(values: number[], options: Parameters<typeof vectors.query>[1]) {
    return vectors.query(values, options);
  }
  describe() {
    return vectors.describe();
  }

  /** Late enough that who asks at once must live without the vectors. */
  #settleLater(): void {
    const settled = new Promise<void>((resolve) => setTimeout(resolve, 1_000)).then(() => vectors.settle());
    this.ctx.waitUntil(settled);
  }
}
