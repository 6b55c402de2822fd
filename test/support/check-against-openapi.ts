import { type OutputUnit, Validator } from "@cfworker/json-schema";

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
  const validators = new Map<string, Validator>();
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
    let validator = validators.get(key);
    if (validator === undefined) {
      const schema = { ...(declared ?? { $ref: "#/components/schemas/Error" }), components };
      validator = new Validator(schema, "2020-12");
      validators.set(key, validator);
    }
    const { valid, errors } = validator.validate(body);
    if (!valid) throw new Error(`${key}: ${errors.map(sentence).join("; ")}\n${JSON.stringify(body)}`);
  };
}

function sentence(unit: OutputUnit): string {
  return `${unit.instanceLocation}: ${unit.error}`;
}
