import { schemesOf } from "./describe-credential.ts";
import { headerComponents } from "./describe-headers.ts";
import { describeOperation } from "./describe-operation.ts";
import { type Described, describeSchema } from "./describe-schema.ts";
import type { Dialect } from "./dialect.ts";
import { discriminate } from "./discriminate.ts";
import { type Told, tellFields } from "./tell-fields.ts";

type Json = Record<string, unknown>;

/**
 * Builds the OpenAPI 3.1 document of a dialect from the schemas that parse its requests, a route at each step: all of them
 * take a tenth of a second and more. A schema with an id (`.meta({ id })`) becomes a component. `told` are the descriptions of
 * fields and the recorded examples, which only readers of the document need.
 */
export function* describe(dialect: Dialect, publicUrl: string, told?: Told): Generator<void, Json> {
  const known: Described = { components: {}, inputs: new Map(), outputs: new Map(), responses: new Map() };
  const paths: Record<string, Record<string, Json>> = {};
  for (const spec of dialect.routes) {
    spec.paths.forEach((path, alias) => {
      const operation = describeOperation(dialect, spec, known, alias);
      paths[path] = { ...paths[path], [spec.method]: operation };
    });
    yield;
  }
  const webhooks = describeWebhooks(dialect, known);
  discriminate(known.components);
  yield;
  const document = {
    openapi: "3.1.0",
    info: {
      ...{ title: dialect.title, version: "1", description: dialect.description },
      contact: { name: "Switchboard", url: publicUrl, email: `support@${new URL(publicUrl).hostname}` },
      license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
    },
    servers: [{ url: publicUrl, description: "This platform." }],
    tags: tagsOf(dialect),
    paths,
    ...(webhooks === null ? {} : { webhooks }),
    components: {
      schemas: known.components,
      responses: Object.fromEntries(Array.from(known.responses, ([name, { response }]) => [name, response])),
      headers: headerComponents(dialect),
      securitySchemes: schemesOf(dialect),
    },
  };
  if (told !== undefined) yield* tellFields(document, told);
  return document;
}

/** What the platform sends to webhooks; null where a dialect tells nothing of it. */
function describeWebhooks({ webhooks }: Dialect, known: Described): Record<string, Json> | null {
  if (webhooks === undefined) return null;
  const entries = Object.entries(webhooks).map(([type, schema]) => {
    const content = { "application/json": { schema: describeSchema(schema, "output", known) } };
    const answer = { "2XX": { description: "The event is received; anything else is a failure." } };
    const post = { operationId: `receive_${type}`, tags: ["Webhooks"], summary: `The event ${type}`, security: [] };
    return [type, { post: { ...post, requestBody: { required: true, content }, responses: answer } }];
  });
  return Object.fromEntries(entries);
}

/** The tags that a dialect's routes use, by name. */
function tagsOf({ routes, tags }: Dialect): Json[] {
  const used = [...new Set(routes.map(({ tag }) => tag))].sort((a, b) => a.localeCompare(b, "en"));
  return used.map((name) => ({ name, description: tags[name] }));
}
