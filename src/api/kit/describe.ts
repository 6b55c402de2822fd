import { schemesOf } from "./describe-credential.ts";
import { headerComponents } from "./describe-headers.ts";
import { describeOperation } from "./describe-operation.ts";
import type { Described } from "./describe-schema.ts";
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

/** The tags that a dialect's routes use, by name. */
function tagsOf({ routes, tags }: Dialect): Json[] {
  const used = [...new Set(routes.map(({ tag }) => tag))].sort((a, b) => a.localeCompare(b, "en"));
  return used.map((name) => ({ name, description: tags[name] }));
}
