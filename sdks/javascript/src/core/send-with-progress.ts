type Progress = (sent: number, total: number) => void;
const pieceBytes = 64 * 1024;

type Init = { method: string; headers: Headers; signal: AbortSignal; body: Blob };

/** The part of a browser's XMLHttpRequest that an upload uses: not every runtime that this is compiled for declares it. */
interface UploadRequest {
  responseType: string;
  response: Blob;
  status: number;
  upload: { onprogress: ((event: { loaded: number; total: number }) => void) | null };
  onload: (() => void) | null;
  onerror: (() => void) | null;
  onabort: (() => void) | null;
  open(method: string, url: string): void;
  setRequestHeader(name: string, value: string): void;
  getAllResponseHeaders(): string;
  send(body: Blob): void;
  abort(): void;
}

/** Sends a body and tells how much of it is sent: with XMLHttpRequest in a browser, elsewhere as a stream. */
export function sendWithProgress(send: typeof fetch, url: string, init: Init, onProgress: Progress): Promise<Response> {
  const { XMLHttpRequest: Browsers } = globalThis as { XMLHttpRequest?: new () => UploadRequest };
  if (Browsers !== undefined) return sendXhr(new Browsers(), url, init, onProgress);
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
    request.responseType = "blob";
    headers.forEach((value, name) => {
      request.setRequestHeader(name, value);
    });
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total);
    request.onload = () => {
      const lines = request.getAllResponseHeaders().trim().split(/\r?\n/);
      const received = lines
        .filter((line) => line.includes(": "))
        .map((line) => line.split(": ", 2) as [string, string]);
      resolve(new Response(request.response, { status: request.status, headers: received }));
    };
    request.onerror = () => reject(new TypeError("The request failed."));
    request.onabort = () => reject(signal.reason);
    signal.addEventListener("abort", () => request.abort(), { once: true });
    if (signal.aborted) return reject(signal.reason);
    request.send(body);
  });
}
