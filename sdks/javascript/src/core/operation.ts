import type { Kind } from "./credential.ts";

/** An operation of the API, as its document describes it. */
export interface Operation {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Parameters in braces: `/api/dialogs/{dialog_id}`. */
  path: string;
  /** Who may call it; nobody is told to the server when `anonymous` may. */
  kinds: readonly Kind[];
  /** Whether a resend under the same `Idempotency-Key` does not run again. */
  isKeyed?: boolean;
  /** Whether the body is multipart/form-data. */
  isForm?: boolean;
}

/** The input of an operation: the parameters of its path by name, `query` and `body`. */
export interface Input {
  query?: object;
  body?: unknown;
}

/** A file of an upload. Bytes and texts need a name, which decides how they are read. */
export type Upload = File | { name: string; content: Blob | Uint8Array<ArrayBuffer> | string; type?: string };

export interface CallOptions {
  signal?: AbortSignal;
  timeoutMs?: number;
  retries?: number;
  headers?: Record<string, string>;
  /** The key of a POST; a random one by default, the same in every attempt. */
  idempotencyKey?: string;
  /** Called with the bytes sent so far, and all bytes, of an upload. */
  onProgress?: (sent: number, total: number) => void;
}
