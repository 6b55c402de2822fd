import { credentials } from "../session/credentials.ts";
import { ApiError } from "./api-error.ts";
import type { Operations } from "./generated/operations.ts";
import { openEnvelope } from "./open-envelope.ts";

export type OperationName = keyof Operations;
/** Changes of what others may have changed meanwhile, which only `save` may call. */
export type ComparedOperation = {
  [K in OperationName]: Operations[K] extends { isCompared: true } ? K : never;
}[OperationName];
type PlainOperation = Exclude<OperationName, ComparedOperation>;
type Part = "path" | "query" | "body";
/** What an operation takes: the values of its path, its query and its body. */
export type Input<K extends OperationName> = Pick<Operations[K], Part & keyof Operations[K]>;
export type Output<K extends OperationName> = Operations[K]["response"];

export interface CallOptions {
  signal?: AbortSignal;
  /** The same for every attempt of one act, so that a lost answer does not make it happen twice. */
  idempotencyKey?: string;
  /** The type of answer that is wanted instead of JSON. */
  accept?: string;
  /** The marks of what a change was made from. */
  unchanged?: string;
}

/** An attempt counts as lost after this long without a whole answer, milliseconds: networks drop connections without a word. */
const answerTimeoutMs = 60_000;

type Arguments<K extends OperationName> =
  Record<never, never> extends Input<K>
    ? [input?: Input<K>, options?: CallOptions]
    : [input: Input<K>, options?: CallOptions];

/**
 * Calls an operation of the API, named by its method and documented path: `call("GET /api/dialogs/{dialog_id}", { path })`.
 * Rejects with an `ApiError`; without a network its `status` is 0. When the login has expired the call waits until the user has
 * logged in again, and is then sent again.
 */
export function call<K extends PlainOperation>(operation: K, ...[input, options]: Arguments<K>): Promise<Output<K>> {
  return callAny(operation, input ?? {}, options);
}

/** `call` for every operation, also those of `save`. */
export async function callAny<K extends OperationName>(
  operation: K,
  input: Partial<Record<Part, unknown>>,
  options?: CallOptions,
): Promise<Output<K>> {
  const { signal = null, ...others } = options ?? {};
  const attempt = () => {
    const timeout = AbortSignal.timeout(answerTimeoutMs);
    return signal === null ? timeout : AbortSignal.any([signal, timeout]);
  };
  const response = await send(operation, input, others, attempt);
  const answer = await response.json().catch((error: unknown) => {
    throw signal?.aborted ? error : ApiError.unreachable();
  });
  return openEnvelope(operation, answer) as Output<K>;
}

/** Like `call`, for what is no JSON: files and event streams. */
export function callForResponse<K extends OperationName>(
  operation: K,
  ...[input, options]: Arguments<K>
): Promise<Response> {
  const { signal = null, ...others } = options ?? {};
  return send(operation, (input ?? {}) as Partial<Record<Part, unknown>>, others, () => signal);
}

/** `signalOf` gives the signal that ends an attempt. */
async function send(
  operation: string,
  { path, query, body }: Partial<Record<Part, unknown>>,
  { idempotencyKey, accept, unchanged }: CallOptions,
  signalOf: () => AbortSignal | null,
): Promise<Response> {
  const [method = "", template = ""] = operation.split(" ");
  const isForm = body instanceof FormData;
  for (;;) {
    const used = credentials.token;
    const headers = headersOf(used);
    if (body !== undefined && !isForm) headers.set("content-type", "application/json");
    if (idempotencyKey !== undefined) headers.set("idempotency-key", idempotencyKey);
    if (accept !== undefined) headers.set("accept", accept);
    if (unchanged !== undefined) headers.set("if-unchanged", unchanged);
    const signal = signalOf();
    const init: RequestInit = { method, headers, signal };
    if (body !== undefined) init.body = isForm ? body : JSON.stringify(body);
    const response = await fetch(addressOf(template, path, query), init).catch((error: unknown) => {
      throw signal?.aborted && !isTimeout(signal.reason) ? error : ApiError.unreachable();
    });
    if (response.ok) return response;
    const error = await ApiError.from(response);
    if (response.status !== 401 || used === null || !error.endsSession) throw error;
    await credentials.renew(used);
  }
}

function isTimeout(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === "TimeoutError";
}

/** The headers of every request: the login, the dialect of the console, and the language of mails. */
export function headersOf(token: string | null): Headers {
  const headers = new Headers({ "x-api-dialect": "v1", "accept-language": document.documentElement.lang });
  if (token !== null) headers.set("authorization", `Bearer ${token}`);
  return headers;
}

/** The address of an operation, relative to this host. */
export function addressOf(template: string, path: unknown, query: unknown): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String((path as Record<string, unknown>)[name])),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries((query ?? {}) as Record<string, unknown>)) {
    if (value !== undefined && value !== null && value !== "") search.set(name, String(value));
  }
  return search.size === 0 ? filled : `${filled}?${search}`;
}
