import * as z from "zod";

/** An id in a path or a form: digits, a safe integer. */
export const Id = z.coerce.number().pipe(z.int().positive());

/** Accepts the bare object and `{"data": {...}}`, because document 002 calls bodies `data` (CONFLICTS S2-7). */
export function bareOrWrapped<T extends z.ZodType>(schema: T) {
  return z.preprocess(unwrap, schema);
}

function unwrap(body: unknown): unknown {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const keys = Object.keys(body);
  const data = (body as { data?: unknown }).data;
  return keys.length === 1 && keys[0] === "data" && typeof data === "object" && data !== null ? data : body;
}
