import fc from "fast-check";

/** The part of JSON Schema that the served OpenAPI document uses. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
}

/** Words that somebody somewhere has tripped over. */
const nasty = fc.constantFrom(
  ...["", " ", "0", "-1", "1e9", "NaN", "null", "true", "[]", "{}", "'; DROP TABLE users; --", "%", "_", "\\", '"'],
  ...["😀", "\u202e", "\ud800", "\u0000", "a\r\nb: c", "../../etc/passwd", "<script>", "a".repeat(5_000)],
  ...["9007199254740993", "2026-02-30", "+03:00", "http://127.0.0.1:1/", "file:///etc/passwd", "__proto__"],
);
export const word = fc.oneof(nasty, fc.string(), fc.string({ unit: "binary" }));
const anything = fc.oneof(
  word,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Deeper than any body of ours; what refers to itself ends there. */
const mostDepth = 6;

/** Values of a schema, and now and then one that is none of it. */
export function valuesOf(schema: Schema, schemas: Record<string, Schema>, depth = 0): fc.Arbitrary<unknown> {
  const right = rightValuesOf(schema, schemas, depth);
  return fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: anything });
}

function rightValuesOf(schema: Schema, schemas: Record<string, Schema>, depth: number): fc.Arbitrary<unknown> {
  const target = schema.$ref === undefined ? schema : (schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {});
  if (depth > mostDepth) return anything;
  // Beside fields, a choice is only about which of them are required.
  const either = target.properties === undefined ? (target.anyOf ?? target.oneOf) : undefined;
  if (either !== undefined) return fc.oneof(...either.map((one) => valuesOf(one, schemas, depth + 1)));
  if (target.const !== undefined) return fc.constant(target.const);
  if (target.enum !== undefined) return fc.constantFrom(...target.enum);
  const [type = "any"] = [target.type ?? []].flat();
  if (type === "object") return objectOf(target, schemas, depth);
  if (type === "array") return fc.array(valuesOf(target.items ?? {}, schemas, depth + 1), { maxLength: 4 });
  if (type === "boolean") return fc.boolean();
  if (type === "null") return fc.constant(null);
  if (type === "integer") return fc.integer({ ...boundsOf(target) });
  if (type === "number") return fc.oneof(fc.integer({ ...boundsOf(target) }), fc.double({ noNaN: true }));
  return type === "string" ? textOf(target) : anything;
}

function objectOf(schema: Schema, schemas: Record<string, Schema>, depth: number): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {}).map(([name, inner]) => [
    name,
    valuesOf(inner, schemas, depth + 1),
  ]);
  if (fields.length === 0) return fc.dictionary(fc.string({ maxLength: 20 }), anything, { maxKeys: 4 });
  const required = fc.record(Object.fromEntries(fields), { requiredKeys: (schema.required ?? []) as never[] });
  const partial = fc.record(Object.fromEntries(fields), { requiredKeys: [] });
  return fc.oneof({ weight: 4, arbitrary: required }, { weight: 1, arbitrary: partial });
}

function boundsOf({ minimum, exclusiveMinimum, maximum }: Schema): { min: number; max: number } {
  const min = Math.ceil(Math.max(minimum ?? exclusiveMinimum ?? -1_000, -2_000_000_000));
  return { min, max: Math.max(min, Math.floor(Math.min(maximum ?? 100_000, 2_000_000_000))) };
}

function textOf({ format, pattern, maxLength = 100 }: Schema): fc.Arbitrary<string> {
  if (format === "email") return fc.uuid().map((id) => `${id}@example.com`);
  if (format === "date-time") return fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
  if (pattern !== undefined && !/\(\?/.test(pattern)) return fc.stringMatching(new RegExp(pattern));
  return fc.oneof(fc.lorem({ maxCount: 5 }), fc.string({ maxLength: Math.min(maxLength, 200) }), nasty);
}
