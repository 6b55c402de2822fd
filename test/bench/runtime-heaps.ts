/** The Workers with which the local platform simulates D1, queues, R2, e-mail and the cache, as the runtime's inspector names them. */
const simulator = /^(d1|queues|r2|email|cache):/;

const productName = "core:user:switchboard";

const intervalMs = 10_000;

/** The heaps of a runtime's isolates, through its inspector. */
export interface RuntimeHeaps {
  /**
   * Bytes that the product's isolate uses after its garbage has been collected, with the native memory of its objects as far
   * as V8 knows of it.
   */
  usedByProduct(): Promise<number>;
  stop(): void;
}

/**
 * Collects the garbage of the local platform's simulators of D1, queues and R2 every ten seconds. They do not exist in production,
 * and keep up to 200 MB for minutes (decision 25). The product's isolate collects its own. `inspector` is the address of the
 * runtime's inspector. Throws when the runtime has no simulator of D1: the figure would be another one.
 */
export async function watchHeaps(inspector: string): Promise<RuntimeHeaps> {
  const isolates = new Map<string, Isolate>();
  const connect = async () => {
    const targets = (await (await fetch(new URL("/json", inspector))).json()) as Target[];
    for (const { id, webSocketDebuggerUrl } of targets) {
      const isWanted = id === productName || simulator.test(id);
      if (isWanted && !isolates.has(id)) isolates.set(id, await open(webSocketDebuggerUrl));
    }
  };
  const collect = async () => {
    // Some of them start when they are first used.
    await connect();
    // Not awaited: one that sleeps does not answer.
    for (const [id, isolate] of isolates) if (simulator.test(id)) void isolate.send("HeapProfiler.collectGarbage");
  };
  await connect();
  const product = isolates.get(productName);
  const hasDatabase = [...isolates.keys()].some((id) => id.startsWith("d1:"));
  if (product === undefined || !hasDatabase) throw new Error("The runtime has no simulator of D1, or no product.");
  const timer = setInterval(() => void collect(), intervalMs);
  return {
    async usedByProduct() {
      await product.send("HeapProfiler.collectGarbage");
      const {
        usedSize = 0,
        embedderHeapUsedSize = 0,
        backingStorageSize = 0,
      } = await product.send("Runtime.getHeapUsage");
      return usedSize + embedderHeapUsedSize + backingStorageSize;
    },
    stop() {
      clearInterval(timer);
      for (const isolate of isolates.values()) isolate.close();
    },
  };
}

interface Target {
  id: string;
  webSocketDebuggerUrl: string;
}

interface Isolate {
  send(method: string): Promise<Record<string, number>>;
  close(): void;
}

async function open(address: string): Promise<Isolate> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (result: Record<string, number>) => void>();
  let sent = 0;
  socket.addEventListener("message", ({ data }) => {
    const { id, result } = JSON.parse(String(data));
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", () => reject(new Error(`No connection to ${address}.`)));
  });
  return {
    send: (method) =>
      new Promise((resolve) => {
        sent += 1;
        waiting.set(sent, resolve);
        socket.send(JSON.stringify({ id: sent, method }));
      }),
    close: () => socket.close(),
  };
}
