import { once } from "node:events";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { MutatedFile } from "./mutated-file.ts";

/** The mutated files of a seed with these numbers, made one by one as they are asked for. */
export async function* streamFiles(seed: number, numbers: Iterable<number>): AsyncGenerator<MutatedFile> {
  const thread = new Worker(path.join(import.meta.dirname, "file-thread.ts"), { workerData: { seed } });
  try {
    for (const at of numbers) {
      const made = once(thread, "message");
      thread.postMessage(at);
      const [file] = (await made) as [MutatedFile];
      yield file;
    }
  } finally {
    await thread.terminate();
  }
}
