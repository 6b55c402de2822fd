import { dereference, initialBaseURI, type OutputUnit, type Schema, validate } from "@cfworker/json-schema";

interface Answer {
  $ref?: string;
  content?: Record<string, { schema: object }>;
}

interface Operation {
  operationId: string;
  "x-alias-of"?: string;
  responses: Record<string, Answer>;
}

interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; responses: Record<string, Answer> };
}

/** Throws when a response is not as described; returns the id of its operation, of an alias that of its operation. */
export type Check = (method: string, url: string, response: Response, body: unknown) => string | undefined;

/**
 * A check of every response against the served OpenAPI document: the status is declared and the body fits its schema, or each event
 * of a stream. The document leaves responses open for new fields; here one that is not described is an error.
 */
export function checkAgainst(document: unknown): Check {
  const { paths, components } = closed(document) as OpenApi;
  // Resolved once for all answers: the components are most of the document.
  const lookup = dereference({ components: { schemas: components.schemas } });
  const schemas = new Map<string, Schema>();
  const templates = Object.keys(paths)
    .map((template) => ({ template, pattern: new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`) }))
    .sort((a, b) => a.template.split("{").length - b.template.split("{").length);
  return (method, url, response, body) => {
    const { pathname } = new URL(url, "http://localhost");
    const template = templates.find(({ pattern }) => pattern.test(pathname))?.template;
    const operation = template === undefined ? undefined : paths[template]?.[method.toLowerCase()];
    const kind = (response.headers.get("content-type") ?? "").split(";")[0] ?? "";
    const status = String(response.status);
    const answer = operation?.responses[status];
    const declared = resolve(answer, components.responses)?.content?.[kind]?.schema;
    if (operation !== undefined && declared === undefined) {
      throw new Error(`${method} ${pathname}: ${status} ${kind} is not declared\n${JSON.stringify(body)}`);
    }
    const id = operation?.["x-alias-of"] ?? operation?.operationId;
    if (kind !== "application/json" && kind !== "text/event-stream") return id;
    const key = operation === undefined ? "error" : `${method} ${template} ${status} ${kind}`;
    let schema = schemas.get(key);
    if (schema === undefined) {
      schema = { ...(declared ?? { $ref: "#/components/schemas/ErrorBody" }) };
      dereference(schema, lookup, initialBaseURI, `/answers/${schemas.size}`);
      schemas.set(key, schema);
    }
    for (const one of kind === "application/json" ? [body] : eventsOf(String(body))) {
      const { valid, errors } = validate(one, schema, "2020-12", lookup);
      if (!valid) throw new Error(`${key}: ${errors.map(sentence).join("; ")}\n${JSON.stringify(one)}`);
    }
    return id;
  };
}

function resolve(answer: Answer | undefined, responses: Record<string, Answer>): Answer | undefined {
  return answer?.$ref === undefined ? answer : responses[answer.$ref.split("/").at(-1) ?? ""];
}

/** The events of a stream, as the document describes one. */
function eventsOf(stream: string): { event: string; data: unknown }[] {
  return Array.from(stream.matchAll(/^event: (.*)\ndata: (.*)$/gm), ([, event = "", data = ""]) => ({
    event,
    data: JSON.parse(data),
  }));
}

/** A document in which every object has the described fields only, unless it says that it has others. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, key.startsWith("example") ? inner : closed(inner)]);
  const node = Object.fromEntries(entries);
  const isOpen = node.type === "object" && node.properties !== undefined && node.additionalProperties === undefined;
  return isOpen ? { ...node, additionalProperties: false } : node;
}

function sentence(unit: OutputUnit): string {
  return `${unit.instanceLocation}: ${unit.error}`;
}
