import type { Dialect } from "./dialect.ts";
import { readerOf } from "./reader-of.ts";
import { unchangedHeader } from "./refuse-stale.ts";
import type { AskedHeader, Route } from "./route.ts";

type Json = Record<string, unknown>;

const count = { type: "integer", minimum: 0 };

/** The headers of responses that a document describes once, by the name of their component. */
const responseHeaders: Record<string, Json> = {
  "X-RateLimit-Limit": {
    description: "How many requests the tightest limit of this request allows in its window.",
    schema: count,
    example: 600,
  },
  "X-RateLimit-Remaining": { description: "How many of them are left.", schema: count, example: 599 },
  "X-RateLimit-Reset": {
    description: "When the window ends, in seconds since 1970-01-01 UTC.",
    schema: count,
    example: 1796040000,
  },
  "Retry-After": {
    description: "After how many seconds the same request can succeed.",
    schema: { type: "integer", minimum: 1 },
    example: 40,
  },
  "Idempotency-Replayed": {
    description: "`true` when this is the stored response of an earlier request with the same `Idempotency-Key`.",
    schema: { type: "string", enum: ["true"] },
    example: "true",
  },
  "X-Total-Count": {
    description: "How many records match in total, on all pages.",
    schema: count,
    example: 42,
  },
  "Content-Disposition": {
    description: "Whether a browser shows the file or saves it, and the name of the file.",
    schema: { type: "string" },
    example: "attachment; filename*=UTF-8''terms.pdf",
  },
};

const limits = ["X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"];

/** The headers of a route's response with this status. */
export function headersOf(spec: Route, status: number): Json {
  const isSuccess = status < 300;
  const names = [
    ...limits,
    ...(isSuccess && spec.idempotent ? ["Idempotency-Replayed"] : []),
    ...(isSuccess ? (spec.tells ?? []) : []),
    ...(status === 429 || status === 503 || (status === 409 && spec.idempotent) ? ["Retry-After"] : []),
  ];
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

/** The components of the headers that the routes of a dialect answer with. */
export function headerComponents({ routes }: Dialect): Json {
  const told = new Set<string>(routes.flatMap(({ tells = [] }) => tells));
  const isUsed = (name: string) =>
    name === "Idempotency-Replayed"
      ? routes.some(({ idempotent }) => idempotent)
      : limits.includes(name) || name === "Retry-After" || told.has(name);
  return Object.fromEntries(Object.entries(responseHeaders).filter(([name]) => isUsed(name)));
}

/** The headers that a request of a route may have, besides its credential. */
export function headerParametersOf(dialect: Dialect, spec: Route): Json[] {
  const mismatch = dialect.errors.formsOf("validation_failed", spec)[0].status;
  return [
    ...(spec.idempotent ? [idempotencyKey(mismatch)] : []),
    ...(readerOf(dialect.routes, spec) === null ? [] : [unchanged]),
    ...(spec.asks ?? []).map((name) => askedHeaders[name]),
  ];
}

const askedHeaders: Record<AskedHeader, Json> = {
  "Idempotency-Key": {
    ...{ name: "Idempotency-Key", in: "header", required: false },
    description:
      "Your own id of the message, as in the body's field for it, which it replaces: a resend returns the first message and sends " +
      "nothing again.",
    schema: { type: "string", minLength: 1, maxLength: 128 },
  },
  "X-API-Dialect": {
    ...{ name: "X-API-Dialect", in: "header", required: false },
    description:
      "Selects the form of the response where the two documented ones differ. The query parameter `dialect` does the same. Without " +
      "both, the response has the form of the client that created the record.",
    schema: { type: "string", enum: ["quickstart", "v1"] },
  },
};

const unchanged: Json = {
  ...{ name: unchangedHeader, in: "header", required: false },
  description:
    "Changes only what nobody else has changed: `field=mark` for each field of the body that you have read, separated by commas. " +
    "A mark is the first 16 hexadecimal digits of the SHA-256 of the field's JSON as you have read it, without spaces and with " +
    "sorted keys. When a field is different by now, and not as you want it, the answer is 412 with what such fields are now in " +
    "`changed`, and nothing is changed.",
  schema: { type: "string" },
};

/** `mismatch` is the status of a request with another body. */
function idempotencyKey(mismatch: number): Json {
  return {
    ...{ name: "Idempotency-Key", in: "header", required: false },
    description:
      "A unique text of your choice for this operation, for example a UUID. A resend within 24 hours does not run again and gets " +
      "the first response with `Idempotency-Replayed: true`. While the first request is running, a resend gets a 409 with " +
      `\`Retry-After\`; with another body it gets a ${mismatch}. Refused and failed requests are not stored.`,
    schema: { type: "string", minLength: 1, maxLength: 255 },
  };
}
