import type { Client } from "./client.ts";
import { encodeForm } from "./encode-form.ts";
import type { CallOptions, Input, Operation } from "./operation.ts";

/** A request without its credential, which may change between attempts. */
export interface BuiltRequest {
  url: string;
  method: string;
  headers: Headers;
  body: string | Blob | undefined;
}

/** Puts the parameters of an operation where they belong. Throws a `TypeError` when one of the path is missing. */
export function buildRequest(client: Client, operation: Operation, input: Input, options: CallOptions): BuiltRequest {
  const headers = new Headers({ accept: "application/json", ...client.headers(), ...options.headers });
  const key = options.idempotencyKey ?? crypto.randomUUID();
  if (operation.method === "POST" && !headers.has("idempotency-key")) headers.set("idempotency-key", key);
  let body: string | Blob | undefined;
  if (operation.isForm && input.body !== undefined) {
    body = encodeForm(input.body as Record<string, unknown>, key);
    headers.set("content-type", body.type);
  } else if (input.body !== undefined) {
    body = JSON.stringify(input.body);
    headers.set("content-type", "application/json");
  }
  const url = `${client.url}${fillPath(operation.path, input)}${queryOf(input.query)}`;
  return { url, method: operation.method, headers, body };
}

function fillPath(path: string, input: Input): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = (input as Record<string, unknown>)[name];
    if (value === undefined || value === null || value === "") throw new TypeError(`${name} is missing for ${path}`);
    return encodeURIComponent(String(value));
  });
}

function queryOf(query: object = {}): string {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue;
    for (const each of Array.isArray(value) ? value : [value]) written.append(name, String(each));
  }
  return written.size === 0 ? "" : `?${written}`;
}
