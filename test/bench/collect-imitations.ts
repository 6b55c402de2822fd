/** The Workers with which the local platform imitates D1, queues, R2 and e-mail, as the runtime's inspector names them. */
const imitation = /^(d1|queues|r2|email|cache):/;

const intervalMs = 10_000;

/**
 * Collects the garbage of the local platform's imitations of D1, queues and R2 every ten seconds. They do not exist in production, and keep
 * up to 200 MB for minutes (decision 25). The product's isolate is left alone. `inspector` is the address of the runtime's inspector. Returns a function
 * that stops it. Throws when the runtime has no imitation of D1, because the figure would then be another one.
 */
export async function collectImitations(inspector: string): Promise<() => void> {
  const sockets = new Map<string, WebSocket>();
  let sent = 0;
  const connect = async () => {
    const targets = (await (await fetch(new URL("/json", inspector))).json()) as Target[];
    for (const { id, webSocketDebuggerUrl } of targets) {
      if (imitation.test(id) && !sockets.has(id)) sockets.set(id, await open(webSocketDebuggerUrl));
    }
  };
  const collect = async () => {
    // Some of them start when they are first used.
    await connect();
    for (const socket of sockets.values()) {
      sent += 1;
      socket.send(JSON.stringify({ id: sent, method: "HeapProfiler.collectGarbage" }));
    }
  };
  await connect();
  if (![...sockets.keys()].some((id) => id.startsWith("d1:"))) throw new Error("The runtime has no imitation of D1.");
  const timer = setInterval(() => void collect(), intervalMs);
  return () => {
    clearInterval(timer);
    for (const socket of sockets.values()) socket.close();
  };
}

interface Target {
  id: string;
  webSocketDebuggerUrl: string;
}

function open(address: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address);
    socket.addEventListener("open", () => resolve(socket));
    socket.addEventListener("error", () => reject(new Error(`No connection to ${address}.`)));
  });
}
