import { openGuardedRequest, type UploadRequest } from "./open-guarded-request.ts";

type Progress = (sent: number, total: number) => void;
const pieceBytes = 64 * 1024;

type Init = { method: string; headers: Headers; signal: AbortSignal; body: Blob };

/**
 * Sends a body and tells how much of it is sent: with XMLHttpRequest in a browser, elsewhere as a stream. A web worker has no
 * safe way to know: it is told the beginning and the end.
 */
export async function sendWithProgress(
  send: typeof fetch,
  url: string,
  init: Init,
  onProgress: Progress,
): Promise<Response> {
  if (!("XMLHttpRequest" in globalThis)) return sendCounted(send, url, init, onProgress);
  const guarded = await openGuardedRequest(url);
  if (guarded === null) {
    onProgress(0, init.body.size);
    const response = await send(url, init);
    onProgress(init.body.size, init.body.size);
    return response;
  }
  try {
    const response = await sendXhr(guarded.request, url, init, onProgress).catch((error) => {
      if (guarded.isLedAway()) return ledTo("");
      throw error;
    });
    const { responseURL } = guarded.request;
    return responseURL === "" || responseURL === url ? response : ledTo(responseURL);
  } finally {
    guarded.end();
  }
}

/** What `fetch` would answer with when it does not follow a redirect. */
function ledTo(location: string): Response {
  return new Response(null, { status: 307, headers: { location } });
}

function sendCounted(send: typeof fetch, url: string, init: Init, onProgress: Progress): Promise<Response> {
  const total = init.body.size;
  let at = 0;
  // A piece is asked for when the one before it is on its way.
  const counted = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        onProgress(at, total);
        if (at === total) return controller.close();
        const piece = await init.body.slice(at, at + pieceBytes).arrayBuffer();
        at += piece.byteLength;
        controller.enqueue(new Uint8Array(piece));
      },
    },
    { highWaterMark: 0 },
  );
  return send(url, { ...init, body: counted, duplex: "half" } as RequestInit);
}

function sendXhr(
  request: UploadRequest,
  url: string,
  { method, headers, signal, body }: Init,
  onProgress: Progress,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    request.open(method, url);
    request.responseType = "arraybuffer";
    headers.forEach((value, name) => {
      request.setRequestHeader(name, value);
    });
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total);
    request.onload = () => {
      const lines = request.getAllResponseHeaders().trim().split(/\r?\n/);
      const received = lines
        .filter((line) => line.includes(": "))
        .map((line) => line.split(": ", 2) as [string, string]);
      const content = request.response.byteLength === 0 ? null : request.response;
      resolve(new Response(content, { status: request.status, headers: received }));
    };
    // A stopped redirect is told after the error.
    request.onerror = () => setTimeout(() => reject(new TypeError("The request failed.")));
    request.onabort = () => reject(signal.reason);
    signal.addEventListener("abort", () => request.abort(), { once: true });
    if (signal.aborted) return reject(signal.reason);
    request.send(body);
  });
}
