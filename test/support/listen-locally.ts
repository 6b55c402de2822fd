import type { Server } from "node:http";

/**
 * Starts a server on 127.0.0.1, by default on a free port. It never ends an idle connection: its client would lose a request that
 * it sends at that moment, and Node's default is five seconds.
 */
export async function listenLocally(server: Server, port = 0): Promise<void> {
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
}
