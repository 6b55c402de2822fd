import * as z from "zod";
import { maxMessageLength } from "../../domain/conversations/dialog/rules.ts";
import { passwordLength } from "../../domain/people/account/rules.ts";

/** A whole number in a path, a query or a form, both bounds included: digits, with a minus sign where it is negative. */
export function wholeNumber(min: number, max = Number.MAX_SAFE_INTEGER) {
  return z.preprocess(numberOfDigits, z.int().min(min).max(max));
}

/** An id in a path, a query or a form. */
export const Id = wholeNumber(1);

/** An id in a JSON body: an integer, or its digits, as clients send that have it from an address or a form. */
export const IdInBody = z.union(
  [
    z.int().min(1),
    z
      .string()
      .regex(/^[1-9]\d{0,14}$/)
      .transform(Number),
  ],
  "must be a positive integer",
);

/** A switch in a query. */
export const Flag = z.preprocess(valueOfWord, z.boolean());

/** A filter for one of several values. `all` is no filter, as an empty parameter is. */
export function filterOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum([...values, "all"]).transform((value) => (value === "all" ? undefined : (value as T[number])));
}

/** A filter for a text. `all` is no filter, as an empty parameter is. */
export function textFilter<T extends z.ZodType<string>>(text: T) {
  return text.transform((value) => (value === "all" ? undefined : value));
}

/** Accepts the bare object and `{"data": {...}}`, because document 002 calls bodies `data` (CONFLICTS S2-7). */
export function bareOrWrapped<T extends z.ZodType>(schema: T) {
  return z.preprocess(unwrap, schema);
}

function numberOfDigits(value: unknown): unknown {
  return typeof value === "string" && /^-?\d{1,16}$/.test(value) ? Number(value) : value;
}

function valueOfWord(value: unknown): unknown {
  const word = typeof value === "string" ? value.toLowerCase() : value;
  if (word === "true" || word === "1" || word === "yes" || word === "on") return true;
  return word === "false" || word === "0" || word === "no" || word === "off" ? false : value;
}

function unwrap(body: unknown): unknown {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const keys = Object.keys(body);
  const data = (body as { data?: unknown }).data;
  return keys.length === 1 && keys[0] === "data" && typeof data === "object" && data !== null ? data : body;
}

/** A password to be set. */
export const NewPassword = z
  .string()
  .min(passwordLength.min, `must have at least ${passwordLength.min} characters`)
  .max(passwordLength.max, `must have at most ${passwordLength.max} characters`);

/** The text of a message. What has spaces only is refused with the message. */
export const MessageText = z
  .string()
  .min(1, "must not be empty")
  .max(maxMessageLength, `must have at most ${maxMessageLength} characters`);

/** Any JSON. The document says so without a schema: generators of clients fail at one that refers to itself. */
export const JsonValue: z.ZodType<z.core.util.JSONType> = z
  .lazy(() =>
    z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(JsonValue), z.record(z.string(), JsonValue)]),
  )
  .meta({ id: "JsonValue", isAny: true });

/** Tells that a body has exactly one of these fields: for the document, beside the check that refuses it. */
export function eitherOf(...fields: string[]) {
  return { oneOf: fields.map((field) => ({ required: [field] })) };
}

/** Tells that a body has at least one of these fields. */
export function anyOf(...fields: string[]) {
  return { anyOf: fields.map((field) => ({ required: [field] })) };
}
