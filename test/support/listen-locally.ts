import type { Server } from "node:http";
import { freePort } from "./free-port.ts";

/**
 * Starts a server on 127.0.0.1, by default on a free port, which it can have again after it has ended. It never ends an idle
 * connection: its client would lose a request that it sends at that moment, and Node's default is five seconds.
 */
export async function listenLocally(server: Server, port?: number): Promise<void> {
  const own = port || (await freePort());
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(own, "127.0.0.1", resolve);
  });
}
