import * as z from "zod";
import type { DomainErrorCode } from "../../domain/errors.ts";
import type { Dialect } from "./dialect.ts";
import type { Credential, Route } from "./route.ts";

type Json = Record<string, unknown>;

const securityOf: Record<Credential, Json[]> = {
  none: [{}],
  site: [{ siteToken: [] }],
  user: [{ bearer: [] }],
  owner: [{ bearer: [] }],
  admin: [{ bearer: [] }],
  guest: [{ siteToken: [], guestId: [] }],
  visitor: [{ bearer: [] }, { siteToken: [], guestId: [] }],
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
  guest: ["unauthenticated", "site_disabled", "page_refused"],
  visitor: ["unauthenticated", "token_expired", "site_disabled", "page_refused"],
  service: ["unauthenticated", "token_expired"],
  service_or_owner: ["unauthenticated", "token_expired", "forbidden"],
  service_or_user: ["unauthenticated", "token_expired"],
  service_or_visitor: ["unauthenticated", "token_expired", "site_disabled", "page_refused"],
};

const securitySchemes = {
  bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" },
  siteToken: { type: "apiKey", in: "header", name: "X-Site-Token" },
  guestId: { type: "apiKey", in: "header", name: "X-Guest-Id" },
  serviceKey: { type: "apiKey", in: "header", name: "X-Service-Key" },
};

const idempotencyKey = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description:
    "A unique text of your choice for this operation, for example a UUID. A resend within 24 hours does not run again and gets " +
    "the first response with `Idempotency-Replayed: true`. While the first request is running, a resend gets a 409 with " +
    "`Retry-After`; with another body it gets a 422. Refused and failed requests are not stored.",
  schema: { type: "string", minLength: 1, maxLength: 255 },
};

/**
 * Builds the OpenAPI 3.1 document of a dialect from the schemas that parse its requests. A schema with an id
 * (`.meta({ id })`) becomes a component, separately for requests and responses.
 */
export function describe(dialect: Dialect, publicUrl: string): Json {
  const components: Record<string, Json> = {};
  const paths: Record<string, Record<string, Json>> = {};
  for (const spec of dialect.routes) {
    spec.paths.forEach((path, alias) => {
      const operation = describeOperation(dialect, spec, components, alias);
      paths[path] = { ...paths[path], [spec.method]: operation };
    });
  }
  return {
    openapi: "3.1.0",
    info: { title: dialect.title, version: "1", description: dialect.description },
    servers: [{ url: publicUrl }],
    paths,
    components: { schemas: components, securitySchemes },
  };
}

function describeOperation(dialect: Dialect, spec: Route, components: Record<string, Json>, alias: number): Json {
  const { status, schema, description } = spec.success;
  const kinds = Object.entries(spec.alsoAnswers ?? {});
  const content = {
    "application/json": { schema: toJsonSchema(schema, "output", components) },
    ...Object.fromEntries(kinds.map(([kind, words]) => [kind, { schema: { type: "string", description: words } }])),
  };
  const bodyKind = spec.bodyKind === "form" ? "multipart/form-data" : "application/json";
  return {
    operationId: alias === 0 ? spec.id : `${spec.id}Alias${alias}`,
    tags: [spec.tag],
    summary: spec.summary,
    ...(spec.description === undefined ? {} : { description: spec.description }),
    security: securityOf[spec.credential as Credential],
    parameters: [
      ...parametersOf(spec.params, "path"),
      ...parametersOf(spec.query, "query"),
      ...(spec.idempotent ? [idempotencyKey] : []),
    ],
    ...(spec.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { [bodyKind]: { schema: toJsonSchema(spec.body, "input", components) } },
          },
        }),
    responses: { [status]: { description, content }, ...refusalResponses(dialect, spec, components) },
  };
}

function refusalResponses(dialect: Dialect, spec: Route, components: Record<string, Json>): Json {
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
  const schema = toJsonSchema(dialect.errors.schema, "output", components);
  const byStatus = Map.groupBy(new Set(codes), (code) => dialect.errors.statusOf(code));
  return Object.fromEntries(
    Array.from(byStatus, ([status, reasons]) => [
      String(status),
      { description: reasons.join(", "), content: { "application/json": { schema } } },
    ]),
  );
}

/** Whether a route has its own limit besides the general one: it is unavailable while requests cannot be counted. */
function isGuarded({ limit, refusals = [] }: Route): boolean {
  return limit !== undefined || refusals.includes("rate_limited") || refusals.includes("upload_quota_exceeded");
}

function parametersOf(schema: z.ZodType | undefined, place: "path" | "query"): Json[] {
  if (schema === undefined) return [];
  const described = toJsonSchema(schema, "input", {}) as { properties?: Record<string, Json>; required?: string[] };
  const required = new Set(described.required ?? []);
  return Object.entries(described.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === "path" || required.has(name),
    schema: property,
  }));
}

function toJsonSchema(schema: z.ZodType, io: "input" | "output", components: Record<string, Json>): Json {
  const { $defs, $schema: _, ...root } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Json;
  for (const [id, definition] of Object.entries(($defs ?? {}) as Record<string, Json>)) {
    components[id] = relink(definition) as Json;
  }
  const { id, ...described } = relink(root) as Json;
  if (typeof id !== "string") return described;
  components[id] = described;
  return { $ref: `#/components/schemas/${id}` };
}

/** zod refers to `#/$defs`; an OpenAPI document has its schemas under `#/components/schemas`. */
function relink(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relink);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "$ref" && typeof inner === "string" ? inner.replace("#/$defs/", "#/components/schemas/") : relink(inner),
    ]),
  );
}
