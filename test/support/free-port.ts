import { createServer } from "node:net";

/**
 * Below 32,768, from where on Linux gives ports to whoever asks for any: a server that is killed gets its port back. Each process
 * of a test run takes its ports from a range of its own.
 */
const firstPort = 12_000;
const portsPerProcess = 4_000;
const rangeOf = Number(process.env["VITEST_POOL_ID"] ?? 0) % 5;
let next = Math.floor(Math.random() * portsPerProcess);

/** A port of 127.0.0.1 that nobody listens on, and that nobody is given by chance before its server starts. */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < portsPerProcess; tried++) {
    next = (next + 1) % portsPerProcess;
    const port = firstPort + rangeOf * portsPerProcess + next;
    if (await isFree(port)) return port;
  }
  throw new Error("no port is free");
}

/** Whether nobody listens on a port of 127.0.0.1. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
