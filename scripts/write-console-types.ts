import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compile } from "json-schema-to-typescript";
import { chatbots } from "../src/api/chatbots/dialect.ts";
import type { Dialect } from "../src/api/kit/dialect.ts";
import { replyx } from "../src/api/replyx/dialect.ts";
import { readOpenApi } from "./read-openapi.ts";

const folder = path.join(import.meta.dirname, "../src/web/console/client/generated");
const banner = "/* Generated from the routes of the API (scripts/write-console-types.ts). */";

/** What the console uses of the Chatbots Platform dialect, whose routes accept its login; everything else it calls is of ReplyX. */
const usedTags = ["Personalities", "Plugins", "Training"];
const ofConsole: Dialect = { ...chatbots, routes: chatbots.routes.filter(({ tag }) => usedTags.includes(tag)) };

type Schema = Record<string, unknown>;
type Content = Record<string, { schema: Schema }>;

interface Operation {
  operationId: string;
  parameters: { name: string; in: "path" | "query" | "header"; required: boolean; schema: Schema }[];
  requestBody?: { content: Content };
  /** A refusal refers to one that many operations share. */
  responses: Record<string, { content?: Content }>;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/**
 * Writes the table of operations that not every user may call, with the credential that their routes declare. The console hides
 * what it could only be refused.
 */
function writeRestricted(): void {
  const rows = [...replyx.routes, ...ofConsole.routes].flatMap(({ method, paths, credential }) => {
    const needs = neededRole[credential];
    return needs === undefined ? [] : [`  "${method.toUpperCase()} ${paths[0]}": "${needs}",`];
  });
  const type = 'Readonly<Record<string, "owner" | "admin" | "other" | undefined>>';
  write("restricted.ts", [banner, `export const restricted: ${type} = {`, ...rows, "};", ""].join("\n"));
}

const neededRole: Partial<Record<string, "owner" | "admin" | "other">> = {
  ...{ owner: "owner", owner_or_key: "owner", service_or_owner: "owner", admin: "admin" },
  ...{ site: "other", guest: "other", service: "other", account: "other" },
};

/**
 * Writes the types of the console's client from the OpenAPI documents of the API: every schema, and `Operations`, the table of
 * operations by method and path. Types only: nothing of it is loaded by a browser.
 */
export async function writeConsoleTypes(): Promise<void> {
  const documents = [readOpenApi<Document>(replyx), readChatbots()];
  const operations = documents.flatMap(({ paths }) => operationsOf(paths));
  const schemas = Object.assign({}, ...documents.map(({ components }) => components.schemas));
  const schema = { ...objectOf(Object.fromEntries(operations)), components: { schemas } };
  const types = await compile(schema, "Operations", {
    additionalProperties: false,
    bannerComment: banner,
    unreachableDefinitions: false,
    maxItems: -1,
    format: false,
    strictIndexSignatures: false,
  });
  write("operations.ts", types);
}

function operationsOf(paths: Document["paths"]): [name: string, types: Schema][] {
  return Object.entries(paths).flatMap(([address, methods]) =>
    Object.entries(methods)
      .filter(([, { operationId }]) => !/Alias\d+$/.test(operationId))
      .map(([method, operation]): [string, Schema] => [`${method.toUpperCase()} ${address}`, typesOf(operation)]),
  );
}

function write(name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

const refs = "#/components/schemas/";

/** The document of the Chatbots Platform, with names of its own for its schemas and without the envelope, which the client opens. */
function readChatbots(): Document {
  const read = JSON.stringify(readOpenApi<Document>(ofConsole)).replaceAll(`"${refs}`, `"${refs}Chatbots`);
  const { paths, components } = JSON.parse(read) as Document;
  const named = Object.entries(components.schemas).map(([name, schema]) => [`Chatbots${name}`, schema]);
  const schemas = Object.fromEntries(named) as Record<string, Schema>;
  for (const { responses } of Object.values(paths).flatMap((methods) => Object.values(methods))) {
    for (const [status, { content }] of Object.entries(responses)) {
      const json = content?.["application/json"];
      if (status.startsWith("2") && json !== undefined) json.schema = withoutEnvelope(json.schema, schemas);
    }
  }
  return { paths, components: { schemas } };
}

/** As `openEnvelope` of the console's client returns it. */
function withoutEnvelope(schema: Schema, schemas: Record<string, Schema>): Schema {
  const found = typeof schema["$ref"] === "string" ? schemas[schema["$ref"].slice(refs.length)] : schema;
  const { data, pagination } = (found?.["properties"] ?? {}) as Record<string, Schema>;
  if (data === undefined) throw new Error(`No envelope: ${JSON.stringify(schema)}`);
  return pagination === undefined ? data : objectOf({ items: data, total: { type: "integer" } });
}

function typesOf({ parameters, requestBody, responses }: Operation): Schema {
  const of = (place: string) => {
    const wanted = parameters.filter((each) => each.in === place);
    const isRequired = wanted.some(({ required }) => required);
    return { isEmpty: wanted.length === 0, isRequired, schema: parametersOf(wanted) };
  };
  const [path, query] = [of("path"), of("query")];
  const success = Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1];
  const body = requestBody?.content["application/json"]?.schema;
  const properties = {
    ...(path.isEmpty ? {} : { path: path.schema }),
    ...(query.isEmpty ? {} : { query: query.schema }),
    ...(requestBody === undefined ? {} : { body: body ?? { tsType: "FormData" } }),
    // Only `save` may call it.
    ...(parameters.some(({ name }) => name === "If-Unchanged") ? { isCompared: { tsType: "true" } } : {}),
    response: success?.content?.["application/json"]?.schema ?? {},
  };
  return objectOf(properties, query.isRequired ? [] : ["query"]);
}

function parametersOf(parameters: Operation["parameters"]): Schema {
  const optional = parameters.filter(({ required }) => !required).map(({ name }) => name);
  return objectOf(Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])), optional);
}

function objectOf(properties: Schema, optional: string[] = []): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required, additionalProperties: false };
}

if (import.meta.main) {
  writeRestricted();
  if (process.argv[2] !== "restricted") await writeConsoleTypes();
}
