import type { Scanner, ScanVerdict } from "../../domain/knowledge/ports.ts";

const MAX_ATTEMPTS = 3;
const FIRST_PAUSE_MS = 250;

/**
 * A virus scanner behind one address. The bytes are sent by POST as `application/octet-stream`; 200 with `{"clean":
 * true}` or `{"clean": false, "signature": "name"}` is a verdict. Any other response is not: the call is repeated until
 * the time is up, and then throws.
 */
export function httpScanner(url: string): Scanner {
  return {
    async scan(bytes, timeoutMs) {
      const deadline = AbortSignal.timeout(timeoutMs);
      for (let attempt = 1; ; attempt++) {
        try {
          return await ask(url, bytes, deadline);
        } catch (error) {
          if (deadline.aborted || attempt === MAX_ATTEMPTS) {
            throw new Error(`the scanner gave no verdict in ${attempt} tries`, { cause: error });
          }
        }
        await new Promise((resolve) => setTimeout(resolve, FIRST_PAUSE_MS * attempt));
      }
    },
  };
}

async function ask(url: string, bytes: Uint8Array, signal: AbortSignal): Promise<ScanVerdict> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/octet-stream", accept: "application/json" },
    body: bytes as Uint8Array<ArrayBuffer>,
    redirect: "manual",
    signal,
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`the scanner answers ${response.status}`);
  }
  return readVerdict(await response.json());
}

function readVerdict(answer: unknown): ScanVerdict {
  const { clean, signature } = (answer ?? {}) as { clean?: unknown; signature?: unknown };
  if (clean === true) return { clean };
  if (clean === false) return { clean, signature: typeof signature === "string" ? signature.slice(0, 200) : "unnamed" };
  throw new Error("the scanner's response is not a verdict");
}
