import type { Kind } from "../../../sdks/javascript/src/core/credential.ts";
import type { PagePlan } from "../../../sdks/javascript/src/core/each-item.ts";
import type { Document } from "../read-model.ts";
import { findPages } from "./find-pages.ts";
import type { Schema } from "./schema.ts";

type Described = Document["paths"][string][string];

/** An operation as its function is printed from it. Schemas are JSON Schema and refer to the document's components. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  tag: string;
  summary: string;
  description: string;
  /** The callers that it takes. */
  kinds: Kind[];
  input: Schema;
  /** Whether it can be called without any input. */
  isInputOptional: boolean;
  hasBody: boolean;
  isForm: boolean;
  isKeyed: boolean;
  /** Of its answer; null where the answer is a file or a text. */
  result: Schema | null;
  /** The names of the events, where it also answers with a stream. */
  events: string[];
  pages: PagePlan | null;
}

/** All operations of a document. A path that is another name for an operation has none of its own. */
export function readOperations({ paths, components }: Document): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { operationId }]) => !/Alias\d+$/.test(operationId))
      .map(([method, described]) => readOperation(method, path, described, components.schemas)),
  );
}

function readOperation(
  method: string,
  path: string,
  described: Described,
  components: Record<string, Schema>,
): Operation {
  const { operationId: id, parameters, requestBody, responses, description = "" } = described;
  const kinds = kindsOf(described.security);
  const success = Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1].content ?? {};
  const { "application/json": json, "text/event-stream": streamed, ...others } = success;
  const [bodyType, body] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  // A visitor's credential is sent in headers.
  const isCredential = (name: string) =>
    kinds.includes("site") || kinds.includes("guest") ? /^(token|guest_id)$/.test(name) : false;
  const queried = parameters.filter((each) => each.in === "query" && !isCredential(each.name));
  const query = objectOf(queried);
  const isQueryRequired = queried.some(({ required }) => required);
  const input = objectOf([
    ...parameters.filter((each) => each.in === "path").map((each) => ({ ...each, required: true })),
    ...(queried.length === 0 ? [] : [{ name: "query", schema: query, required: isQueryRequired }]),
    ...(body === undefined ? [] : [{ name: "body", schema: withUploads(body.schema), required: true }]),
  ]);
  const result = Object.keys(others).length > 0 ? null : (json?.schema ?? {});
  return {
    ...{
      id,
      method: method.toUpperCase(),
      path,
      tag: described.tags[0] ?? "Other",
      summary: described.summary,
      description,
    },
    ...{ kinds, input, hasBody: body !== undefined, result },
    isInputOptional: (input["required"] as string[]).length === 0,
    isForm: bodyType === "multipart/form-data",
    isKeyed:
      parameters.some(({ name }) => name.toLowerCase() === "idempotency-key") ||
      description.includes("`Idempotency-Key`"),
    events: streamed === undefined ? [] : eventsOf(streamed.schema, components),
    pages:
      result === null
        ? null
        : findPages(
            queried.map(({ name }) => name),
            result,
            components,
          ),
  };
}

const kindOf: Record<string, Kind> = {
  ...{ bearer: "bearer", apiKey: "apiKey", accountToken: "account", serviceKey: "service" },
};

function kindsOf(security: Record<string, unknown>[]): Kind[] {
  const kinds = security.flatMap((each): Kind[] => {
    const [scheme] = Object.keys(each);
    if (scheme === undefined) return ["anonymous"];
    if (scheme === "siteToken") return "guestId" in each ? ["guest"] : ["site", "guest"];
    const kind = kindOf[scheme];
    if (kind === undefined) throw new Error(`The JavaScript client has no credential for ${scheme}.`);
    return [kind];
  });
  return [...new Set(kinds)];
}

/** The events of a stream: its schema has one for each, or its description names them. The last two are the same everywhere. */
function eventsOf(schema: Schema, components: Record<string, Schema>): string[] {
  const ref = /\/(\w+)$/.exec(String(schema["$ref"] ?? ""))?.[1];
  const { discriminator, description } = (ref === undefined ? schema : components[ref]) as {
    discriminator?: { mapping: Record<string, string> };
    description?: string;
  };
  const named = /Events: ([\w, ]+)/.exec(description ?? "")?.[1]?.split(", ") ?? [];
  const names = discriminator === undefined ? named : Object.keys(discriminator.mapping);
  if (names.length === 0) throw new Error("A stream does not name its events.");
  return names.filter((name) => name !== "error" && name !== "done");
}

function objectOf(fields: { name: string; schema: Schema; required: boolean; description?: string }[]): Schema {
  return {
    type: "object",
    properties: Object.fromEntries(
      fields.map(({ name, schema, description }) => [
        name,
        description === undefined ? schema : { ...schema, description },
      ]),
    ),
    required: fields.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}

/** A file of a form is whatever the client can upload. */
export function withUploads(schema: Schema): Schema {
  if (schema["type"] === "string" && schema["format"] === "binary") return { tsType: "Upload" };
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      typeof value === "object" && value !== null && !Array.isArray(value) ? withUploads(value as Schema) : value,
    ]),
  );
}
