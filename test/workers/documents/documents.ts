import { dialectNames } from "../../support/dialect-of-path.ts";
import { api } from "../api.ts";

export interface Schema {
  [key: string]: unknown;
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
}
export interface Media {
  schema: Schema;
  example?: unknown;
}
export interface Answer {
  $ref?: string;
  description: string;
  headers?: Record<string, { $ref: string }>;
  content?: Record<string, Media>;
}
export interface Parameter {
  name: string;
  in: string;
  description?: string;
  schema: Schema;
}
export interface Operation {
  operationId: string;
  "x-alias-of"?: string;
  summary: string;
  description: string;
  parameters: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Answer>;
}
export interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    headers: Record<string, { schema: Schema }>;
    responses: Record<string, Answer>;
  };
}

/** The OpenAPI documents, as they are served. */
export const documents: readonly (readonly [string, OpenApi])[] = await Promise.all(
  dialectNames.map(async (name) => {
    const response = await api.send("GET", `/openapi/${name}.json`);
    return [name, (await response.json()) as OpenApi] as const;
  }),
);

/** The operations of a document: the documented ones, and their aliases when asked. */
export function operationsOf({ paths }: OpenApi, withAliases = false): Operation[] {
  const all = Object.values(paths).flatMap((methods) => Object.values(methods));
  return withAliases ? all : all.filter((operation) => operation["x-alias-of"] === undefined);
}

/** The component that a response refers to, or the response itself. */
export function resolveAnswer({ components }: OpenApi, answer: Answer): Answer {
  return answer.$ref === undefined ? answer : (components.responses[answer.$ref.split("/").at(-1) ?? ""] as Answer);
}

export interface Place {
  path: string;
  schema: Schema;
}

const verbatim = new Set(["example", "examples", "default", "enum", "const", "required", "mapping"]);

/** Every schema in a part of a document, without those that it refers to. */
export function schemasIn(value: unknown, path: string): Place[] {
  if (Array.isArray(value)) return value.flatMap((inner, at) => schemasIn(inner, `${path}.${at}`));
  if (typeof value !== "object" || value === null) return [];
  const { properties = {}, ...rest } = value as Schema;
  return [
    { path, schema: value as Schema },
    ...Object.entries(properties).flatMap(([name, property]) => schemasIn(property, `${path}.${name}`)),
    ...Object.entries(rest).flatMap(([key, inner]) => (verbatim.has(key) ? [] : schemasIn(inner, path))),
  ];
}

/** Every schema of a document: of the components, and those that operations have inline. */
export function allSchemas(document: OpenApi): Place[] {
  const inline = operationsOf(document).flatMap(({ operationId, parameters, requestBody, responses }) => [
    ...parameters.flatMap(({ name, schema }) => schemasIn(schema, `${operationId}?${name}`)),
    ...[requestBody, ...Object.values(responses)].flatMap((one) =>
      Object.values(one?.content ?? {}).flatMap(({ schema }) => schemasIn(schema, operationId)),
    ),
  ]);
  const named = Object.entries(document.components.schemas).flatMap(([name, schema]) => schemasIn(schema, name));
  return [...named, ...inline];
}
