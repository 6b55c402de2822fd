import path from "node:path";
import { createTestHarness } from "wrangler";

/** Starts the bench Worker in workerd and gives `ask`, which sends it one command. */
export async function startBenchWorker() {
  process.env.CLOUDFLARE_CF_FETCH_ENABLED ??= "false";
  const server = createTestHarness({
    workers: [{ configPath: path.join(import.meta.dirname, "wrangler.toml") }],
  });
  const { url } = await server.listen();
  return {
    async ask<T>(command: unknown): Promise<T> {
      const response = await fetch(url, { method: "POST", body: JSON.stringify(command) });
      if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
      return (await response.json()) as T;
    },
    stop: () => server.close(),
  };
}

export type BenchWorker = Awaited<ReturnType<typeof startBenchWorker>>;

/** Fills a base of its own with passages; gives milliseconds of staging, analysis included. */
export async function fill(
  worker: BenchWorker,
  base: number,
  passages: { title: string; text: string }[],
  alsoBare = false,
): Promise<number> {
  await worker.ask({ do: "open", base });
  let milliseconds = 0;
  for (let at = 0; at < passages.length; at += 1_000) {
    const chunks = passages.slice(at, at + 1_000).map(({ title, text }, index) => ({
      ordinal: at + index,
      text,
      start: 0,
      end: text.length,
      page: null,
      headingPath: title === "" ? [] : [title],
    }));
    milliseconds += (await worker.ask<{ milliseconds: number }>({ do: "stage", base, chunks, alsoBare })).milliseconds;
  }
  await worker.ask({ do: "publish", base });
  return milliseconds;
}

export interface Found {
  ordinals: number[];
  evidence: number;
  milliseconds: number;
}
