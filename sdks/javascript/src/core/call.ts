import type { Client } from "./client.ts";
import type { CallOptions, Operation } from "./operation.ts";
import { send } from "./send.ts";

/** Calls an operation that answers with JSON. */
export function call<T>(client: Client, operation: Operation, input: object, options: CallOptions = {}): Promise<T> {
  return send(client, operation, input, options, (response) => response.json() as Promise<T>);
}

/** Calls an operation that answers with a file or a text: the response, with a body that is not read yet. */
export function fetchRaw(
  client: Client,
  operation: Operation,
  input: object,
  options: CallOptions = {},
): Promise<Response> {
  const headers = { accept: "*/*", ...options.headers };
  return send(client, operation, input, { ...options, headers }, async (response) => response);
}
