import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { listenLocally } from "../support/listen-locally.ts";

export interface WebhookReceiver {
  url: string;
  /** Texts of the messages that have come, with the time of the first arrival of each (`performance.now`). */
  arrivals: Map<string, number>;
  /** Times of all requests. */
  times: number[];
  stop(): Promise<void>;
}

/** A receiver on 127.0.0.1 that accepts every event at once. */
export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const arrivals = new Map<string, number>();
  const times: number[] = [];
  const server = createServer((request, response) => {
    const now = performance.now();
    let body = "";
    request.setEncoding("utf8").on("data", (piece: string) => {
      body += piece;
    });
    request.on("end", () => {
      response.end();
      times.push(now);
      const { text } = (JSON.parse(body) as { data: { message: { text: string } } }).data.message;
      if (!arrivals.has(text)) arrivals.set(text, now);
    });
  });
  await listenLocally(server);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    ...{ arrivals, times },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
