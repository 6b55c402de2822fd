import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { listenLocally } from "./listen-locally.ts";

export interface JsonServer {
  url: string;
  stop(): Promise<void>;
}

/** Serves JSON on 127.0.0.1: `answer` gives status and body. */
export async function serveJson(answer: (request: IncomingMessage) => Promise<[number, object]>): Promise<JsonServer> {
  const server = createServer(async (request, response) => {
    const [status, body] = await answer(request);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await listenLocally(server);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
