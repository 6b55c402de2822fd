import { parentPort, workerData } from "node:worker_threads";

/** Asks `/healthz` every so many milliseconds, and reports when each answer came: in a thread, which the load does not delay. */
const { url, everyMs } = workerData as { url: string; everyMs: number };

for (;;) {
  const startedAt = Date.now();
  const status = await fetch(`${url}/healthz`).then(
    async (response) => {
      await response.arrayBuffer();
      return response.status;
    },
    () => 0,
  );
  parentPort?.postMessage({ status, startedAt, endedAt: Date.now() });
  await new Promise((resolve) => setTimeout(resolve, everyMs));
}
