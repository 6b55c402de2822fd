import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { EICAR } from "./eicar.ts";
import { listenLocally } from "./listen-locally.ts";

export interface FakeScanner {
  url: string;
  /** Sizes of the files it was asked about. */
  asked: number[];
  /** What it does from now on: judge by the words `virus:NAME` in a file, or fail in one of the ways a scanner fails. */
  behave(as: "judge" | "error" | "garbage" | "hang" | "drop"): void;
  stop(): Promise<void>;
}

/** A virus scanner on 127.0.0.1 that refuses whatever is no POST of bytes. */
export async function startFakeScanner(): Promise<FakeScanner> {
  let behaviour: Parameters<FakeScanner["behave"]>[0] = "judge";
  const asked: number[] = [];
  const server = createServer(async (incoming, response) => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part);
    const bytes = Buffer.concat(parts);
    if (incoming.method !== "POST" || incoming.headers["content-type"] !== "application/octet-stream") {
      return response.writeHead(400).end("POST the bytes of one file");
    }
    asked.push(bytes.length);
    if (behaviour === "hang") return;
    if (behaviour === "drop") return response.destroy();
    if (behaviour === "error") return response.writeHead(503).end("loading signatures");
    response.writeHead(200, { "content-type": "application/json" });
    if (behaviour === "garbage") return response.end('{"clean": "maybe"}');
    const text = bytes.toString("latin1");
    const signature = text.includes(EICAR) ? "EICAR" : /virus:(\w+)/.exec(text)?.[1];
    response.end(JSON.stringify(signature === undefined ? { clean: true } : { clean: false, signature }));
  });
  await listenLocally(server);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/scan`,
    asked,
    behave: (as) => {
      behaviour = as;
    },
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
