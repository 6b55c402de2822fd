import { sha256 } from "../../kit/sha256.ts";
import { yieldToEventLoop } from "../../kit/yield-to-event-loop.ts";
import { describe } from "../kit/describe.ts";
import type { Dialect } from "../kit/dialect.ts";

interface Written {
  zipped: ArrayBuffer;
  tag: string;
}

/**
 * Serves the OpenAPI document of a dialect, written once in an isolate. The first requests write it together, step by step with
 * other requests in between. None waits for another's promise, which would never settle if that other client went away.
 */
export function serveDocument(dialect: Dialect, publicUrl: string): (request: Request) => Promise<Response> {
  let steps: Generator<void, object> | undefined;
  let text: string | undefined;
  let written: Written | undefined;
  return async (request) => {
    if (steps === undefined) {
      // Only readers of a document need these words and examples.
      const { toldOf } = await import("./told-of.ts");
      steps ??= describe(dialect, publicUrl, toldOf(dialect.name));
    }
    while (text === undefined) {
      const step = steps.next();
      if (step.done) text = JSON.stringify(step.value);
      else await yieldToEventLoop();
    }
    written ??= await compress(text);
    // A client that has stored it asks again with its tag: a deployment changes the document.
    const headers = new Headers({ "content-type": "application/json", "cache-control": "public, no-cache" });
    headers.set("etag", written.tag);
    headers.set("vary", "Accept-Encoding");
    if (!/\bgzip\b/i.test(encodingsOf(request))) return new Response(text, { headers });
    headers.set("content-encoding", "gzip");
    return new Response(written.zipped, { headers, encodeBody: "manual" });
  };
}

/** What the client accepts. Cloudflare puts its own `Accept-Encoding` in the place of the client's. */
function encodingsOf(request: Request): string {
  const { clientAcceptEncoding } = (request.cf ?? {}) as { clientAcceptEncoding?: string };
  return clientAcceptEncoding ?? request.headers.get("accept-encoding") ?? "";
}

async function compress(text: string): Promise<Written> {
  const stream = new Response(text).body?.pipeThrough(new CompressionStream("gzip")) ?? null;
  const zipped = await new Response(stream).arrayBuffer();
  return { zipped, tag: `W/"${(await sha256(text)).slice(0, 32)}"` };
}
