import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compile } from "json-schema-to-typescript";
import { describe } from "../src/api/kit/describe.ts";
import { replyx } from "../src/api/replyx/dialect.ts";

const folder = path.join(import.meta.dirname, "../src/web/console/client/generated");
const banner = "/* Generated from the routes of the API (scripts/write-console-types.ts). */";

type Schema = Record<string, unknown>;
type Content = Record<string, { schema: Schema }>;

interface Operation {
  operationId: string;
  parameters: { name: string; in: "path" | "query" | "header"; required: boolean; schema: Schema }[];
  requestBody?: { content: Content };
  responses: Record<string, { content: Content }>;
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
  const rows = replyx.routes.flatMap(({ method, paths, credential }) => {
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
 * Writes the types of the console's client from the OpenAPI document of the API: every schema, and `Operations`, the table of
 * operations by method and path. Types only: nothing of it is loaded by a browser.
 */
export async function writeConsoleTypes(): Promise<void> {
  const { paths, components } = readDocument();
  const operations = Object.entries(paths).flatMap(([address, methods]) =>
    Object.entries(methods)
      .filter(([, { operationId }]) => !/Alias\d+$/.test(operationId))
      .map(([method, operation]) => [`${method.toUpperCase()} ${address}`, typesOf(operation)] as const),
  );
  const schema = { ...objectOf(Object.fromEntries(operations)), components };
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

function write(name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

function readDocument(): Document {
  const steps = describe(replyx, "http://localhost:8000");
  for (;;) {
    const step = steps.next();
    if (step.done) return JSON.parse(JSON.stringify(step.value));
  }
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
    response: success?.content["application/json"]?.schema ?? {},
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
