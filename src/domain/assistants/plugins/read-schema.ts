import { isSimplePattern } from "./is-simple-pattern.ts";
import type { SchemaIssue } from "./ports.ts";
import { maxSchemaLength } from "./rules.ts";
import { type KeywordKind, schemaDialects, schemaFormats, schemaKeywords, schemaTypes } from "./schema-keywords.ts";
import type { JsonSchema } from "./types.ts";

/** Nested schemas, and all schemas with each reference followed: this bounds what one check costs. */
const maxDepth = 12;
const maxSchemas = 2_000;

/**
 * Reads a JSON Schema of outside: the root must be of type `object`, every keyword known and of the right form, every `format` one
 * that is checked, every `pattern` simple, and every `$ref` one of the schema's own definitions, without a circle. With
 * `isLenient`, for schemas that nobody here can correct, what is unknown is left out instead. Returns a copy, and the issues.
 */
export function readSchema(
  given: unknown,
  options: { isLenient: boolean },
): { schema: JsonSchema; issues: SchemaIssue[] } {
  const issues: SchemaIssue[] = [];
  const report = (path: (string | number)[], issue: string) => {
    if (issues.length < 20) issues.push({ path, issue });
  };
  const root = isRecord(given) ? given : {};
  if (!isRecord(given)) report([], "A JSON Schema must be an object.");
  else if (JSON.stringify(given).length > maxSchemaLength)
    report([], `A schema may have at most ${maxSchemaLength} characters.`);
  else if (root.type !== "object") report(["type"], 'The type of the outermost schema must be "object".');
  const { $schema } = root;
  if ($schema !== undefined && !schemaDialects.some((dialect) => dialect.test(String($schema))))
    report(["$schema"], "Only the drafts 7, 2019-09 and 2020-12 of JSON Schema are supported.");
  if (issues.length > 0) return { schema: {}, issues };
  const { $schema: _, ...rest } = root;
  const schema = readOne(rest, []);
  if (issues.length === 0 && countWithReferences(schema, schema, [], maxSchemas) > maxSchemas)
    report([], "The schema is too large once its references are followed.");
  return { schema, issues };

  function readOne(value: unknown, path: (string | number)[]): JsonSchema {
    if (!isRecord(value)) {
      report(path, "A JSON Schema must be an object.");
      return {};
    }
    if (path.length > 3 * maxDepth) {
      report(path, "The schema is nested too deeply.");
      return {};
    }
    const read: JsonSchema = {};
    for (const [keyword, of] of Object.entries(value)) {
      const place = [...path, keyword];
      const kind = Object.hasOwn(schemaKeywords, keyword) ? schemaKeywords[keyword] : undefined;
      if (kind === undefined) {
        if (!options.isLenient && !keyword.startsWith("x-")) report(place, "This keyword is not supported.");
        continue;
      }
      const issue = issueOf(kind, of);
      if (issue !== null && options.isLenient && (kind === "format" || kind === "pattern")) continue;
      if (issue !== null) report(place, issue);
      else read[keyword] = readNested(kind, of, place);
    }
    return read;
  }

  function readNested(kind: KeywordKind, of: unknown, path: (string | number)[]): unknown {
    if (kind === "schema" || (kind === "schemaOrFlag" && typeof of !== "boolean")) return readOne(of, path);
    if (kind === "schemas") return (of as unknown[]).map((each, at) => readOne(each, [...path, at]));
    if (kind !== "schemaMap") return of;
    return Object.fromEntries(
      Object.entries(of as object).map(([name, each]) => [name, readOne(each, [...path, name])]),
    );
  }

  function issueOf(kind: KeywordKind, of: unknown): string | null {
    switch (kind) {
      case "any":
      case "schema":
      case "schemaOrFlag":
        return null;
      case "text":
        return typeof of === "string" ? null : "This must be a text.";
      case "flag":
        return typeof of === "boolean" ? null : "This must be true or false.";
      case "number":
        return typeof of === "number" ? null : "This must be a number.";
      case "positive":
        return typeof of === "number" && of > 0 ? null : "This must be a number above 0.";
      case "count":
        return Number.isInteger(of) && (of as number) >= 0 ? null : "This must be a whole number from 0.";
      case "type": {
        const types = Array.isArray(of) ? of : [of];
        return types.length > 0 && types.every((type) => schemaTypes.has(type))
          ? null
          : "This is no type of JSON Schema.";
      }
      case "enum":
        return Array.isArray(of) && of.length > 0 && of.length <= 500
          ? null
          : "This must be a list of 1 to 500 values.";
      case "format":
        return schemaFormats.has(of as string)
          ? null
          : `This format is not checked. Known are: ${[...schemaFormats].join(", ")}.`;
      case "pattern":
        return typeof of === "string" && isSimplePattern(of)
          ? null
          : "Only simple patterns are supported: no repeated groups, references or look-around, and at most one unbounded repetition, two after ^.";
      case "names":
        return Array.isArray(of) && of.every((each) => typeof each === "string")
          ? null
          : "This must be a list of names.";
      case "list":
        return Array.isArray(of) ? null : "This must be a list.";
      case "schemas":
        return Array.isArray(of) && of.length > 0 ? null : "This must be a list of schemas.";
      case "schemaMap":
        return isRecord(of) ? null : "This must be an object of schemas.";
      case "ref":
        return definitionOf(root, of) === undefined
          ? "A reference must name a definition of this schema: #/$defs/name."
          : null;
    }
  }
}

/** The schemas in `schema`, each reference followed; more than `most` in a circle. */
function countWithReferences(schema: JsonSchema, root: JsonSchema, followed: string[], most: number): number {
  let count = 1;
  const add = (value: unknown) => {
    if (count <= most && isRecord(value)) count += countWithReferences(value, root, followed, most - count);
  };
  if (typeof schema.$ref === "string") {
    if (followed.includes(schema.$ref)) return most + 1;
    const definition = definitionOf(root, schema.$ref);
    if (isRecord(definition)) count += countWithReferences(definition, root, [...followed, schema.$ref], most - count);
  }
  for (const [keyword, value] of Object.entries(schema)) {
    const kind = schemaKeywords[keyword];
    if (keyword === "$defs" || keyword === "definitions") continue;
    if (kind === "schema" || kind === "schemaOrFlag") add(value);
    else if (kind === "schemas") (value as unknown[]).forEach(add);
    else if (kind === "schemaMap") Object.values(value as object).forEach(add);
  }
  return count;
}

function definitionOf(root: JsonSchema, reference: unknown): unknown {
  const [, group = "", name = ""] = /^#\/(\$defs|definitions)\/([^/~%]+)$/.exec(String(reference)) ?? [];
  const group_ = root[group];
  return isRecord(group_) && Object.hasOwn(group_, name) ? group_[name] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
