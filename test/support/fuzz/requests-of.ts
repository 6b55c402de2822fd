import fc from "fast-check";
import { idNameOf } from "../chatbot-records.ts";
import { type Schema, valuesOf, word } from "./values-of.ts";

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string; required?: boolean; schema?: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

export interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

export interface FuzzRequest {
  method: string;
  path: string;
  json?: unknown;
  form?: Record<string, string | File>;
}

/** Values of parameters, by the parameter's name. */
export interface Ids {
  /** Those that exist. */
  known: Record<string, number | string>;
  /** Those that no request is given: with them it could end the run's own logins. */
  spared: Record<string, string[]>;
}

/** Operations that would end the run's own logins. */
const ending = /^(logOut|changePassword)/;

/** Requests of every route that documents describe: many with values that exist, none with one that is spared. */
export function requestsOf(documents: OpenApi[], ids: Ids): fc.Arbitrary<FuzzRequest> {
  const operations = documents.flatMap((document) =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, { operationId }]) => !ending.test(operationId))
        .map(([method, operation]) => requestOf(document, ids, { path, method, operation })),
    ),
  );
  return fc.oneof(...operations);
}

function requestOf(
  { components: { schemas } }: OpenApi,
  ids: Ids,
  { path, method, operation }: { path: string; method: string; operation: Operation },
): fc.Arbitrary<FuzzRequest> {
  const parameters = operation.parameters ?? [];
  const parametersIn = (place: string) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place)
        .map(({ name, schema }) => [name, parameterOf(idNameOf(path, name), schema ?? {}, schemas, ids)]),
    );
  const [kind, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const parts = {
    params: fc.record(parametersIn("path")),
    query: fc.record(parametersIn("query"), { requiredKeys: [] }),
    body: media === undefined ? fc.constant(undefined) : valuesOf(media.schema, schemas),
  };
  return fc.record(parts).map(({ params, query, body }) => ({
    method: method.toUpperCase(),
    path: `${fill(path, params)}?${new URLSearchParams(query as Record<string, string>)}`,
    ...(media === undefined ? {} : kind === "multipart/form-data" ? { form: toForm(body) } : { json: body }),
  }));
}

function parameterOf(name: string, schema: Schema, schemas: Record<string, Schema>, { known, spared }: Ids) {
  const exists = known[name] === undefined ? [] : [{ weight: 6, arbitrary: fc.constant(String(known[name])) }];
  const right = valuesOf(schema, schemas).map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
  const any = fc.oneof(...exists, { weight: 3, arbitrary: right }, { weight: 1, arbitrary: word });
  const never = spared[name];
  return never === undefined ? any : any.filter((value) => !never.includes(value));
}

function fill(path: string, params: Record<string, unknown>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const text = String(params[name] ?? "").toWellFormed();
    // A dot segment would be another path before it is sent.
    return /^\.{0,2}$/.test(text) ? "0" : encodeURIComponent(text);
  });
}

function toForm(body: unknown): Record<string, string | File> {
  const fields = typeof body === "object" && body !== null ? Object.entries(body) : [];
  // The runtime sends no form with a name that ends with a backslash.
  const sendable = fields.filter(([name]) => !name.endsWith("\\"));
  const form = sendable.map(([name, value]) => [name, name === "file" ? toFile(value) : String(value)]);
  return Object.fromEntries(form.length > 0 ? form : [["file", toFile(body)]]);
}

function toFile(value: unknown): File {
  return new File([JSON.stringify(value) ?? ""], "fuzz.txt", { type: "text/plain" });
}
