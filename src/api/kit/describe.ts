import * as z from "zod";
import type { DomainErrorCode } from "../../domain/errors.ts";
import type { Dialect } from "./dialect.ts";
import type { Credential, Route } from "./route.ts";

type Json = Record<string, unknown>;

/** What is described already. Most schemas occur in many operations, and describing one costs half a millisecond. */
interface Described {
  components: Record<string, Json>;
  inputs: Map<z.ZodType, Json>;
  outputs: Map<z.ZodType, Json>;
}

const securityOf: Record<Credential, Json[]> = {
  none: [{}],
  site: [{ siteToken: [] }],
  user: [{ bearer: [] }],
  owner: [{ bearer: [] }],
  admin: [{ bearer: [] }],
  owner_or_key: [{ bearer: [] }, { apiKey: [] }],
  user_or_key: [{ bearer: [] }, { apiKey: [] }],
  guest: [{ siteToken: [], guestId: [] }],
  visitor: [{ bearer: [] }, { siteToken: [], guestId: [] }],
  account: [{ accountToken: [] }],
  service: [{ serviceKey: [] }, { bearer: [] }],
  service_or_owner: [{ serviceKey: [] }, { bearer: [] }],
  service_or_user: [{ serviceKey: [] }, { bearer: [] }],
  service_or_visitor: [{ serviceKey: [] }, { bearer: [] }, { siteToken: [], guestId: [] }],
};

const refusalsOf: Record<Credential, DomainErrorCode[]> = {
  none: [],
  site: ["unauthenticated", "site_disabled", "page_refused"],
  user: ["unauthenticated", "token_expired"],
  owner: ["unauthenticated", "token_expired", "forbidden"],
  admin: ["unauthenticated", "token_expired", "forbidden"],
  owner_or_key: ["unauthenticated", "token_expired", "forbidden"],
  user_or_key: ["unauthenticated", "token_expired", "forbidden"],
  guest: ["unauthenticated", "site_disabled", "page_refused"],
  visitor: ["unauthenticated", "token_expired", "site_disabled", "page_refused"],
  account: ["unauthenticated", "token_expired", "account_closed", "account_blocked"],
  service: ["unauthenticated", "token_expired", "forbidden"],
  service_or_owner: ["unauthenticated", "token_expired", "forbidden"],
  service_or_user: ["unauthenticated", "token_expired"],
  service_or_visitor: ["unauthenticated", "token_expired", "site_disabled", "page_refused"],
};

const securitySchemes: Record<string, Json> = {
  accountToken: { type: "http", scheme: "bearer" },
  apiKey: { type: "apiKey", in: "header", name: "X-API-Key" },
  bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" },
  siteToken: { type: "apiKey", in: "header", name: "X-Site-Token" },
  guestId: { type: "apiKey", in: "header", name: "X-Guest-Id" },
  serviceKey: { type: "apiKey", in: "header", name: "X-Service-Key" },
};

/** `mismatch` is the status of a request with another body. */
function idempotencyKey(mismatch: number): Json {
  return {
    ...{ name: "Idempotency-Key", in: "header", required: false },
    description:
      "A unique text of your choice for this operation, for example a UUID. A resend within 24 hours does not run again and gets " +
      "the first response with `Idempotency-Replayed: true`. While the first request is running, a resend gets a 409 with " +
      `\`Retry-After\`; with another body it gets a ${mismatch}. Refused and failed requests are not stored.`,
    schema: { type: "string", minLength: 1, maxLength: 255 },
  };
}

/**
 * Builds the OpenAPI 3.1 document of a dialect from the schemas that parse its requests, a route at each step: all of them
 * take a tenth of a second and more. A schema with an id (`.meta({ id })`) becomes a component.
 */
export function* describe(dialect: Dialect, publicUrl: string): Generator<void, Json> {
  const known: Described = { components: {}, inputs: new Map(), outputs: new Map() };
  const paths: Record<string, Record<string, Json>> = {};
  for (const spec of dialect.routes) {
    spec.paths.forEach((path, alias) => {
      const operation = describeOperation(dialect, spec, known, alias);
      paths[path] = { ...paths[path], [spec.method]: operation };
    });
    yield;
  }
  return {
    openapi: "3.1.0",
    info: { title: dialect.title, version: "1", description: dialect.description },
    servers: [{ url: publicUrl }],
    paths,
    components: { schemas: known.components, securitySchemes: schemesOf(dialect) },
  };
}

/** The schemes that the routes of a dialect use. */
function schemesOf({ routes }: Dialect): Json {
  const used = new Set(routes.flatMap((spec) => securityOf[spec.credential as Credential].flatMap(Object.keys)));
  return Object.fromEntries(Object.entries(securitySchemes).filter(([name]) => used.has(name)));
}

function describeOperation(dialect: Dialect, spec: Route, known: Described, alias: number): Json {
  const { status, schema, description } = spec.success;
  const kinds = Object.entries(spec.alsoAnswers ?? {});
  const content = {
    "application/json": { schema: toJsonSchema(schema, "output", known) },
    ...Object.fromEntries(kinds.map(([kind, words]) => [kind, { schema: { type: "string", description: words } }])),
  };
  const bodyKind = (spec.bodyKind ?? "json") === "json" ? "application/json" : "multipart/form-data";
  return {
    operationId: alias === 0 ? spec.id : `${spec.id}Alias${alias}`,
    tags: [spec.tag],
    summary: spec.summary,
    ...(spec.description === undefined ? {} : { description: spec.description }),
    security: securityOf[spec.credential as Credential],
    parameters: [
      ...parametersOf(spec.params, "path", known),
      ...parametersOf(spec.query, "query", known),
      ...(spec.idempotent ? [idempotencyKey(dialect.errors.formsOf("validation_failed", spec)[0].status)] : []),
    ],
    ...(spec.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { [bodyKind]: { schema: toJsonSchema(spec.body, "input", known) } },
          },
        }),
    responses: { [status]: { description, content }, ...refusalResponses(dialect, spec, known) },
  };
}

function refusalResponses(dialect: Dialect, spec: Route, known: Described): Json {
  const takesInput = spec.body !== undefined || spec.query !== undefined || spec.params !== undefined;
  const codes: DomainErrorCode[] = [
    ...refusalsOf[spec.credential as Credential],
    "rate_limited",
    ...(isGuarded(spec) ? (["dependency_failed"] as const) : []),
    ...(takesInput ? (["validation_failed"] as const) : []),
    ...(spec.body === undefined ? [] : (["file_too_large"] as const)),
    ...(spec.idempotent ? (["conflict", "validation_failed"] as const) : []),
    ...(spec.refusals ?? []),
  ];
  const schema = toJsonSchema(dialect.errors.schema, "output", known);
  const forms = codes.flatMap((code) => dialect.errors.formsOf(code, spec));
  const byStatus = Map.groupBy(forms, ({ status }) => status);
  return Object.fromEntries(
    Array.from(byStatus, ([status, ofStatus]) => {
      const byCode = new Map(ofStatus.map((form) => [form.code, form.example]));
      const examples = [...byCode].flatMap(([code, value]) => (value === undefined ? [] : [[code, { value }]]));
      const content = { schema, ...(examples.length === 0 ? {} : { examples: Object.fromEntries(examples) }) };
      return [String(status), { description: [...byCode.keys()].join(", "), content: { "application/json": content } }];
    }),
  );
}

/** Whether a route has its own limit besides the general one: it is unavailable while requests cannot be counted. */
function isGuarded({ limit, refusals = [] }: Route): boolean {
  return limit !== undefined || refusals.includes("rate_limited") || refusals.includes("upload_quota_exceeded");
}

function parametersOf(schema: z.ZodType | undefined, place: "path" | "query", known: Described): Json[] {
  if (schema === undefined) return [];
  const described = toJsonSchema(schema, "input", known) as { properties?: Record<string, Json>; required?: string[] };
  const required = new Set(described.required ?? []);
  return Object.entries(described.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === "path" || required.has(name),
    schema: property,
  }));
}

function toJsonSchema(schema: z.ZodType, io: "input" | "output", { components, inputs, outputs }: Described): Json {
  const described = io === "input" ? inputs : outputs;
  let json = described.get(schema);
  if (json === undefined) {
    json = newJsonSchema(schema, io, components);
    described.set(schema, json);
  }
  return json;
}

function newJsonSchema(schema: z.ZodType, io: "input" | "output", components: Record<string, Json>): Json {
  const { $defs = {}, $schema: _, id, ...root } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Json;
  const definitions = { ...($defs as Record<string, Json>), ...(typeof id === "string" ? { [id]: root } : {}) };
  // zod leaves out the examples of a request whose parsing changes values.
  const { id: own = "", examples } = schema.meta() ?? {};
  const described = definitions[own];
  if (described !== undefined && examples !== undefined) definitions[own] = { ...described, examples };
  const names = namesOf(definitions, io, components);
  for (const [name, { id: __, ...definition }] of Object.entries(definitions)) {
    components[names.get(name) ?? name] = relink(definition, names) as Json;
  }
  if (typeof id !== "string") return relink(root, names) as Json;
  return { $ref: `#/components/schemas/${names.get(id)}` };
}

/** The components' names: a schema that a response describes otherwise than a request has one for each. */
function namesOf(definitions: Record<string, Json>, io: "input" | "output", components: Record<string, Json>) {
  const names = new Map(Object.keys(definitions).map((id) => [id, id]));
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const [id, { id: _, ...definition }] of Object.entries(definitions)) {
      const known = components[id];
      if (names.get(id) !== id || known === undefined) continue;
      if (JSON.stringify(known) === JSON.stringify(relink(definition, names))) continue;
      names.set(id, `${id}${io === "input" ? "Input" : "Output"}`);
      isNew = true;
    }
  }
  return names;
}

/** zod refers to `#/$defs`; an OpenAPI document has its schemas under `#/components/schemas`. */
function relink(value: unknown, names: Map<string, string>): unknown {
  if (Array.isArray(value)) return value.map((inner) => relink(inner, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key !== "$ref" || typeof inner !== "string") return [key, relink(inner, names)];
      const id = inner.replace("#/$defs/", "");
      return [key, `#/components/schemas/${names.get(id) ?? id}`];
    }),
  );
}
