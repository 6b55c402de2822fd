type Json = Record<string, unknown>;

/** Formats that say what zod's long patterns say. */
const formatsWithoutPattern = new Set(["date-time", "date", "email"]);

/**
 * A JSON Schema of zod as generators of clients read it best: whole numbers are integers, a choice of values is an enum, a format
 * has no pattern beside it, and a response (`output`) stays open for new fields.
 */
export function plainSchema(value: unknown, io: "input" | "output"): unknown {
  if (Array.isArray(value)) return value.map((inner) => plainSchema(inner, io));
  if (typeof value !== "object" || value === null) return value;
  const isMap = isMapOfSchemas(value as Json);
  const entries = Object.entries(value as Json).map(([key, inner]) => [
    key,
    !isMap && isVerbatim.has(key) ? inner : plainSchema(inner, io),
  ]);
  return withEnum(plainNode(Object.fromEntries(entries), io));
}

/** What has values of the API in it, not schemas. */
const isVerbatim = new Set(["examples", "example", "default", "const", "enum", "required"]);

function plainNode(node: Json, io: "input" | "output"): Json {
  // A map of fields may have fields with these names.
  if (isMapOfSchemas(node)) return node;
  if (node["isAny"] === true) return { id: node["id"] };
  const plain = { ...node };
  if (typeof plain["format"] === "string" && formatsWithoutPattern.has(plain["format"])) delete plain["pattern"];
  if (plain["type"] === "number" && Number.isInteger(plain["const"])) plain["type"] = "integer";
  if (Number(plain["const"]) < 0) asBounds(plain);
  if (plain["minimum"] === Number.MIN_SAFE_INTEGER) delete plain["minimum"];
  const extra = plain["additionalProperties"];
  if (extra === false && io === "output") delete plain["additionalProperties"];
  if (isEmpty(extra)) plain["additionalProperties"] = true;
  // Without the flag `u`, which not every tool sets, it would mean something else: the words of the field say it.
  if (String(plain["pattern"]).includes("\\p{")) delete plain["pattern"];
  const names = plain["propertyNames"] as Json | undefined;
  if (names !== undefined && Object.keys(names).join() === "type") delete plain["propertyNames"];
  return plain;
}

/** Generators that write a constant as a literal fail at a negative one: both of its bounds say the same. */
function asBounds(node: Json): void {
  const { const: value } = node;
  delete node["const"];
  Object.assign(node, { minimum: value, maximum: value });
}

/** `anyOf` of constants of one type is an enum. */
function withEnum(node: Json): Json {
  const { anyOf, ...rest } = node;
  if (!Array.isArray(anyOf) || anyOf.length === 0) return node;
  const [{ type }] = anyOf as [Json];
  const isConstant = (one: Json) => one["type"] === type && Object.keys(one).sort().join() === "const,type";
  if (!anyOf.every(isConstant)) return node;
  return { ...rest, type, enum: anyOf.map((one: Json) => one["const"]) };
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function isMapOfSchemas(node: Json): boolean {
  return (
    Object.values(node).length > 0 &&
    Object.values(node).every((one) => typeof one === "object" && one !== null && !Array.isArray(one))
  );
}
