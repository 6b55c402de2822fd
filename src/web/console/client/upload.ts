import { credentials } from "../session/credentials.ts";
import { ApiError } from "./api-error.ts";
import { addressOf, headersOf, type OperationName, type Output } from "./call.ts";

export interface UploadOptions {
  /** The same for every attempt of one upload, so that a lost answer does not make a second file. */
  idempotencyKey: string;
  signal: AbortSignal;
  /** The values of the operation's path. */
  path?: Record<string, string | number>;
  onProgress(sentBytes: number, totalBytes: number): void;
}

/** An attempt counts as lost when nothing has left for this long, or no answer has come since all has, milliseconds. */
const stallMs = 60_000;
const answerMs = 180_000;

/**
 * Sends a form with files and reports how much of it has left. Rejects with an `ApiError` (`status` 0 when the connection broke), and
 * with the signal's reason when it was aborted. When the login has expired it waits for the user and sends the form again.
 */
export async function upload<K extends OperationName>(
  operation: K,
  form: FormData,
  options: UploadOptions,
): Promise<Output<K>> {
  const [method = "", template = ""] = (operation as string).split(" ");
  for (;;) {
    const used = credentials.token;
    const response = await send(method, addressOf(template, options.path ?? {}, {}), form, headersOf(used), options);
    if (response.ok) return (await response.json()) as Output<K>;
    const error = await ApiError.from(response);
    if (response.status !== 401 || used === null || !error.endsSession) throw error;
    await credentials.renew(used);
  }
}

function send(
  method: string,
  address: string,
  form: FormData,
  headers: Headers,
  { idempotencyKey, signal, onProgress }: UploadOptions,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    headers.forEach((value, name) => {
      request.setRequestHeader(name, value);
    });
    request.setRequestHeader("idempotency-key", idempotencyKey);
    let timer: ReturnType<typeof setTimeout>;
    const wait = (milliseconds: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        reject(ApiError.unreachable());
        request.abort();
      }, milliseconds);
    };
    request.upload.onprogress = ({ loaded, total }) => {
      wait(loaded < total ? stallMs : answerMs);
      onProgress(loaded, total);
    };
    request.onloadend = () => clearTimeout(timer);
    request.onload = () => {
      const retryAfter = request.getResponseHeader("retry-after");
      const answered = new Headers(retryAfter === null ? {} : { "retry-after": retryAfter });
      resolve(new Response(request.responseText, { status: request.status, headers: answered }));
    };
    request.onerror = () => reject(ApiError.unreachable());
    request.onabort = () => reject(signal.reason);
    if (signal.aborted) return reject(signal.reason);
    signal.addEventListener("abort", () => request.abort(), { once: true });
    wait(stallMs);
    request.send(form);
  });
}
