import * as z from "zod";
import type { DomainErrorCode } from "../../domain/errors.ts";
import { callerOf, refusalsOf, securityOf } from "./describe-credential.ts";
import { headerParametersOf, headersOf } from "./describe-headers.ts";
import { type Described, describeSchema } from "./describe-schema.ts";
import type { Dialect } from "./dialect.ts";
import { readerOf } from "./reader-of.ts";
import type { Credential, Route } from "./route.ts";

type Json = Record<string, unknown>;

/** An operation of an OpenAPI document. `alias` counts its paths: 0 is the documented one, of which the others are aliases. */
export function describeOperation(dialect: Dialect, spec: Route, known: Described, alias: number): Json {
  const { status, description } = spec.success;
  const bodyKind = (spec.bodyKind ?? "json") === "json" ? "application/json" : "multipart/form-data";
  const own = spec.description === undefined ? [] : [spec.description];
  return {
    operationId: alias === 0 ? spec.id : `${spec.id}Alias${alias}`,
    ...(alias === 0 ? {} : { "x-alias-of": spec.id }),
    tags: [spec.tag],
    summary: spec.summary,
    description: [...own, callerOf(spec), ...(alias === 0 ? [] : [`The same operation as \`${spec.id}\`.`])].join(" "),
    security: securityOf[spec.credential as Credential],
    parameters: [
      ...parametersOf(spec.params, "path", known),
      ...parametersOf(spec.query, "query", known),
      ...headerParametersOf(dialect, spec),
    ],
    ...(spec.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { [bodyKind]: { schema: describeSchema(spec.body, "input", known) } },
          },
        }),
    responses: {
      [status]: { description, headers: headersOf(spec, status), content: contentOf(spec, known) },
      ...refusalResponses(dialect, spec, known),
    },
  };
}

/** The media of a success: none as JSON where a route answers bytes only. */
function contentOf({ success: { schema }, alsoAnswers = {} }: Route, known: Described): Json {
  const others = Object.entries(alsoAnswers).map(([kind, answer]) => {
    if (typeof answer === "string") return [kind, { schema: bytesOf(kind, answer) }];
    return [kind, { schema: describeSchema(answer.events, "output", known) }];
  });
  const isJson = !(schema instanceof z.ZodNever);
  return {
    ...(isJson ? { "application/json": { schema: describeSchema(schema, "output", known) } } : {}),
    ...Object.fromEntries(others),
  };
}

function bytesOf(kind: string, description: string): Json {
  return { type: "string", ...(/^text\/|text$/.test(kind) ? {} : { format: "binary" }), description };
}

function refusalResponses(dialect: Dialect, spec: Route, known: Described): Json {
  const takesInput = spec.body !== undefined || spec.query !== undefined || spec.params !== undefined;
  const codes: DomainErrorCode[] = [
    ...refusalsOf[spec.credential as Credential],
    "rate_limited",
    ...(isGuarded(spec) ? (["dependency_failed"] as const) : []),
    ...(takesInput ? (["validation_failed"] as const) : []),
    ...(spec.body === undefined ? [] : (["file_too_large"] as const)),
    ...(readerOf(dialect.routes, spec) === null ? [] : (["changed_elsewhere"] as const)),
    ...(spec.idempotent ? (["conflict", "validation_failed"] as const) : []),
    ...(spec.refusals ?? []),
  ];
  const schema = describeSchema(dialect.errors.schema, "output", known);
  const forms = codes.flatMap((code) => dialect.errors.formsOf(code, spec));
  const byStatus = Map.groupBy(forms, ({ status }) => status);
  return Object.fromEntries(
    Array.from(byStatus, ([status, ofStatus]) => {
      const byCode = new Map(ofStatus.map((form) => [form.code, form.example]));
      const examples = [...byCode].flatMap(([code, value]) => (value === undefined ? [] : [[code, { value }]]));
      const content = { schema, ...(examples.length === 0 ? {} : { examples: Object.fromEntries(examples) }) };
      const headers = headersOf(spec, status);
      const description = [...byCode.keys()].join(", ");
      const response = { description, headers, content: { "application/json": content } };
      return [
        String(status),
        shareResponse(`Refusal${status}${[...byCode.keys()].map(toPascal).join("")}`, response, known),
      ];
    }),
  );
}

/** Most refusals are those of many operations: each is a component, unless another of its codes looks otherwise. */
function shareResponse(name: string, response: Json, { responses }: Described): Json {
  const text = JSON.stringify(response);
  const shared = responses.get(name) ?? { response, text };
  responses.set(name, shared);
  return shared.text === text ? { $ref: `#/components/responses/${name}` } : response;
}

/** `NOT_FOUND` as `NotFound`. */
function toPascal(code: string): string {
  return code.toLowerCase().replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Whether a route has its own limit besides the general one: it is unavailable while requests cannot be counted. */
function isGuarded({ limit, refusals = [] }: Route): boolean {
  return limit !== undefined || refusals.includes("rate_limited") || refusals.includes("upload_quota_exceeded");
}

function parametersOf(schema: z.ZodType | undefined, place: "path" | "query", known: Described): Json[] {
  if (schema === undefined) return [];
  const described = describeSchema(schema, "input", known) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  const required = new Set(described.required ?? []);
  return Object.entries(described.properties ?? {}).map(([name, { description, ...property }]) => ({
    name,
    in: place,
    required: place === "path" || required.has(name),
    ...(description === undefined ? {} : { description }),
    schema: property,
  }));
}
