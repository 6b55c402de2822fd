/** What the value of a JSON Schema keyword must be. */
export type KeywordKind =
  | "any"
  | "text"
  | "flag"
  | "number"
  | "count"
  | "positive"
  | "type"
  | "enum"
  | "format"
  | "pattern"
  | "names"
  | "ref"
  | "list"
  | "schema"
  | "schemaOrFlag"
  | "schemas"
  | "schemaMap";

/**
 * The keywords that are read: those of the drafts 7, 2019-09 and 2020-12 that `@cfworker/json-schema` checks, without references
 * to other documents, `patternProperties` and `unevaluated…`, and the annotations.
 */
export const schemaKeywords: Readonly<Record<string, KeywordKind>> = {
  $comment: "text",
  $defs: "schemaMap",
  definitions: "schemaMap",
  $ref: "ref",
  type: "type",
  enum: "enum",
  const: "any",
  title: "text",
  description: "text",
  default: "any",
  examples: "list",
  deprecated: "flag",
  readOnly: "flag",
  writeOnly: "flag",
  format: "format",
  pattern: "pattern",
  minLength: "count",
  maxLength: "count",
  minimum: "number",
  maximum: "number",
  exclusiveMinimum: "number",
  exclusiveMaximum: "number",
  multipleOf: "positive",
  properties: "schemaMap",
  required: "names",
  additionalProperties: "schemaOrFlag",
  propertyNames: "schema",
  minProperties: "count",
  maxProperties: "count",
  items: "schemaOrFlag",
  prefixItems: "schemas",
  minItems: "count",
  maxItems: "count",
  uniqueItems: "flag",
  contains: "schema",
  minContains: "count",
  maxContains: "count",
  allOf: "schemas",
  anyOf: "schemas",
  oneOf: "schemas",
  not: "schema",
  if: "schema",
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: "schema",
  else: "schema",
};

/** The formats that are checked, and `password`, which marks a secret. An unknown one would be ignored without a word. */
export const schemaFormats = new Set([
  ...["date", "time", "date-time", "duration", "uri", "uri-reference", "url", "email", "hostname", "ipv4", "ipv6"],
  ...["uuid", "json-pointer", "password"],
]);

export const schemaTypes = new Set(["string", "number", "integer", "boolean", "object", "array", "null"]);

/** The dialects that a root may name. */
export const schemaDialects: readonly RegExp[] = [
  /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/,
  /^https:\/\/json-schema\.org\/draft\/(2019-09|2020-12)\/schema#?$/,
];
