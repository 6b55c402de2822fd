/** The part of JSON Schema that sets bounds. */
export interface Bound {
  $ref?: string;
  type?: string | string[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  format?: string;
  enum?: unknown[];
  properties?: Record<string, Bound>;
  items?: Bound;
  anyOf?: Bound[];
}

export type Body = string | number | boolean | null | Body[] | { [key: string]: Body };
export type Place = (string | number)[];

/** Follows a reference to a component. */
export function resolve(schema: Bound, schemas: Record<string, Bound>): Bound {
  if (schema.$ref === undefined) return schema;
  return resolve(schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {}, schemas);
}

/** Every place of a body whose number, text or list has a bound. What may have several forms has none. */
export function boundsOf(schema: Bound, schemas: Record<string, Bound>, at: Place = []): { at: Place; bound: Bound }[] {
  if (schema.anyOf !== undefined && schema.properties === undefined) return [];
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    boundsOf(resolve(property, schemas), schemas, [...at, name]),
  );
  const items = schema.items === undefined ? [] : boundsOf(resolve(schema.items, schemas), schemas, [...at, 0]);
  return [...(neighboursOf(schema).length > 0 ? [{ at, bound: schema }] : []), ...inner, ...items];
}

/** Values at and beside a schema's bounds, and whether it allows them. */
export function neighboursOf(schema: Bound): { value: Body; isAllowed: boolean }[] {
  const [type] = [schema.type ?? []].flat();
  if (type === "integer" || type === "number") return numbersOf(schema, type === "integer");
  const isFree = schema.pattern === undefined && schema.format === undefined && schema.enum === undefined;
  if (type === "string" && isFree) return sizesOf(schema.minLength, schema.maxLength, (size) => "x".repeat(size));
  // Only the length of a list is compared: its entries are wrong, each at its own place.
  return type === "array"
    ? sizesOf(schema.minItems, schema.maxItems, (size) => Array.from({ length: size }, () => null))
    : [];
}

function numbersOf({ minimum, maximum }: Bound, isWhole: boolean) {
  const isInside = (value: number) => value >= (minimum ?? value) && value <= (maximum ?? value);
  const values = [minimum, maximum].flatMap((bound) => (bound === undefined ? [] : [bound - 1, bound, bound + 1]));
  const fraction = Math.max(minimum ?? 0, 0) + 0.5;
  const whole = [...new Set(values)].map((value) => ({ value, isAllowed: isInside(value) }));
  return [...whole, ...(values.length === 0 ? [] : [{ value: fraction, isAllowed: !isWhole && isInside(fraction) }])];
}

function sizesOf(least: number | undefined, most: number | undefined, make: (size: number) => Body) {
  const isInside = (size: number) => size >= (least ?? 0) && size <= (most ?? size);
  const sizes = [least, most].flatMap((bound) => (bound === undefined ? [] : [bound - 1, bound, bound + 1]));
  return [...new Set(sizes)]
    .filter((size) => size >= 0)
    .map((size) => ({ value: make(size), isAllowed: isInside(size) }));
}
