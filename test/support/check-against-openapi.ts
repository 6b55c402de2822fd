import { dereference, initialBaseURI, type OutputUnit, type Schema, validate } from "@cfworker/json-schema";

interface OpenApi {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { schema: object }> }> }>
  >;
  components: { schemas: Record<string, object> };
}

export type Check = (method: string, url: string, response: Response, body: unknown) => void;

/** A check of every response against the served OpenAPI document: the status is declared and the body fits its schema. */
export function checkAgainst(document: unknown): Check {
  const { paths, components } = document as OpenApi;
  // Resolved once for all answers: the components are most of the document.
  const lookup = dereference({ components });
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
    const declared = operation?.responses[status]?.content?.[kind]?.schema;
    if (operation !== undefined && declared === undefined) {
      throw new Error(`${method} ${pathname}: ${status} ${kind} is not declared\n${JSON.stringify(body)}`);
    }
    if (kind !== "application/json") return;
    const key = operation === undefined ? "error" : `${method} ${template} ${status}`;
    let schema = schemas.get(key);
    if (schema === undefined) {
      schema = { ...(declared ?? { $ref: "#/components/schemas/Error" }) };
      dereference(schema, lookup, initialBaseURI, `/answers/${schemas.size}`);
      schemas.set(key, schema);
    }
    const { valid, errors } = validate(body, schema, "2020-12", lookup);
    if (!valid) throw new Error(`${key}: ${errors.map(sentence).join("; ")}\n${JSON.stringify(body)}`);
  };
}

function sentence(unit: OutputUnit): string {
  return `${unit.instanceLocation}: ${unit.error}`;
}
