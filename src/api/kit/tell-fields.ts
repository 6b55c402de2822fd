type Json = Record<string, unknown>;

/**
 * The descriptions of fields and parameters, each said once: `Schema.field` (`Schema.field.inner` inside of it) is a field of one
 * schema, `outer.field` one of every such object, `field` one of every schema; `?name` is a parameter, `operation.name` one of an
 * operation. `Schema` describes the schema itself, and `Schema.*` names another whose words its other fields have.
 */
export type Words = Readonly<Record<string, string>>;

/** A request and its response that a test sent and got. */
export interface Example {
  body?: unknown;
  answer?: unknown;
}

export interface Told {
  words: Words;
  /** By the id of the operation. */
  examples: Readonly<Record<string, Example>>;
}

interface Media {
  schema: Json;
  example?: unknown;
}
interface Operation {
  operationId: string;
  "x-alias-of"?: string;
  parameters: Json[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
}
interface Document {
  paths: Record<string, Record<string, Json>>;
  components: { schemas: Record<string, Json> };
}

/** Adds descriptions and examples to a document, a path at each step. */
export function* tellFields({ paths, components }: Document, { words, examples }: Told): Generator<void, void> {
  for (const [name, schema] of Object.entries(components.schemas)) {
    if (words[name] !== undefined) schema["description"] ??= words[name];
    tell(schema, [name], words);
  }
  yield;
  const told = new Set<unknown>();
  for (const methods of Object.values(paths)) {
    for (const operation of Object.values(methods) as unknown as Operation[]) {
      const id = operation["x-alias-of"] ?? operation.operationId;
      for (const parameter of operation.parameters) {
        const name = String(parameter["name"]);
        const description = parameter["description"] ?? words[`${id}.${name}`] ?? words[`?${name}`] ?? words[name];
        if (description !== undefined) parameter["description"] = description;
      }
      const media = [operation.requestBody, ...Object.values(operation.responses)];
      for (const { schema } of media.flatMap((one) => Object.values(one?.content ?? {}))) {
        if (told.has(schema)) continue;
        told.add(schema);
        tell(schema, [id], words);
      }
      addExamples(operation, examples[id]);
    }
    yield;
  }
}

/** An own example of a schema gives way to the recorded one of an operation. */
function addExamples({ requestBody, responses }: Operation, example: Example | undefined): void {
  if (example === undefined) return;
  const { body = {}, answer } = example;
  const asked = Object.values(requestBody?.content ?? {})[0];
  // A request without a body is one with no fields.
  if (asked !== undefined) asked.example = body;
  const [, success] = Object.entries(responses).find(([status]) => status.startsWith("2")) ?? [];
  const given = success?.content?.["application/json"];
  if (given !== undefined && answer !== undefined) given.example = answer;
}

function tell(schema: unknown, path: string[], words: Words): void {
  if (Array.isArray(schema)) for (const inner of schema) tell(inner, path, words);
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return;
  const { properties, ...rest } = schema as { properties?: Record<string, Json> };
  for (const [name, property] of Object.entries(properties ?? {})) {
    const place = [...path, name];
    const description = property["description"] ?? wordsOf(place, words);
    if (description !== undefined) property["description"] = description;
    tell(property, place, words);
  }
  for (const [key, inner] of Object.entries(rest)) {
    if (!["examples", "example", "default", "enum", "const", "required", "discriminator"].includes(key))
      tell(inner, path, words);
  }
}

function wordsOf(place: string[], words: Words): string | undefined {
  const [schema = "", ...fields] = place;
  const found = ofSchema(schema, fields, words);
  return found ?? words[place.slice(-2).join(".")] ?? words[place.at(-1) ?? ""];
}

/** The words of a schema: its own, or of the one that it extends. */
function ofSchema(schema: string, fields: string[], words: Words): string | undefined {
  const own = words[[schema, ...fields].join(".")];
  if (own !== undefined) return own;
  const base = words[`${schema}.*`] ?? /^(.+)(?:Input|Output)$/.exec(schema)?.[1];
  return base === undefined ? undefined : ofSchema(base, fields, words);
}
