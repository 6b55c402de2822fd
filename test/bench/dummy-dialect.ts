import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Fifteen resources with six routes each. */
const resources = [
  ...["campaign", "contact", "segment", "label", "template", "macro", "hook", "workflow", "article", "category"],
  ...["shift", "note", "survey", "invoice", "export"],
];

/** Name in the domain and schema of a field; each resource begins with another one. */
const fields = [
  ["title", "z.string().trim().min(1).max(200)"],
  ["description", "z.string().max(2_000).nullable()"],
  ["status", 'z.enum(["draft", "queued", "active", "paused", "archived"])'],
  ["priority", "z.int().min(0).max(10)"],
  ["ownerId", "z.int().positive().nullable()"],
  ["replyEmail", "z.email().max(254).nullable()"],
  ["landingUrl", "z.string().trim().max(2_048).optional()"],
  ["keywords", "z.array(z.string().trim().min(1).max(60)).max(50)"],
  ["startsAt", "z.iso.datetime().nullable()"],
  ["endsAt", "z.iso.datetime().nullable()"],
  ["isPublic", "z.boolean()"],
  ["threshold", "z.number().min(0).max(1)"],
  ["audience", 'z.object({ country: z.string().length(2), language: z.enum(["en", "ru"]) })'],
  ["errorMessage", "z.string().nullable()"],
  ["itemCount", "z.int().nonnegative()"],
  ["languageCode", 'z.enum(["en", "ru", "de"]).describe("The language of its texts.")'],
] as const;

/**
 * Writes a dialect of 90 routes to `src/api/NAME`, in files like those of a real one: per resource the schemas, the
 * conversions and the routes. Its handlers call the verbs that the routes of ReplyX call, because dialects share the domain.
 */
export function writeDummyDialect(src: string, name: string): void {
  const verbs = verbsOf(src);
  const folder = path.join(src, "api", name);
  mkdirSync(folder, { recursive: true });
  const errors = readFileSync(path.join(src, "api/replyx/errors.ts"), "utf8");
  writeFileSync(path.join(folder, "errors.ts"), errors.replaceAll(' from "./', ' from "../replyx/'));
  resources.forEach((resource, at) => {
    const own = [...fields.slice(at), ...fields.slice(0, at)];
    const called = Array.from({ length: 6 }, (_, verb) => verbs[(at * 6 + verb) % verbs.length]!);
    mkdirSync(path.join(folder, resource));
    writeFileSync(path.join(folder, resource, "wire.ts"), wireOf(resource, own));
    writeFileSync(path.join(folder, resource, "convert.ts"), convertOf(resource, own));
    writeFileSync(path.join(folder, resource, "routes.ts"), routesOf(name, resource, called));
  });
  writeFileSync(path.join(folder, "app.ts"), appOf(name));
}

type Verb = { name: string; file: string };
const importedVerb = /^import \{ (\w+) \} from "(\.\.\/\.\.\/\.\.\/domain\/.+)";$/gm;

function verbsOf(src: string): Verb[] {
  const files = globSync("api/replyx/*/*routes.ts", { cwd: src }).sort();
  const sources = files.map((file) => readFileSync(path.join(src, file), "utf8"));
  const imports = sources.flatMap((source) => Array.from(source.matchAll(importedVerb)));
  if (imports.length < 90) throw new Error(`Only ${imports.length} imports of verbs in the routes of ReplyX`);
  return imports.map(([, name = "", file = ""]) => ({ name, file }));
}

function wireOf(resource: string, own: readonly (readonly [string, string])[]): string {
  const name = typeOf(resource);
  const lines = own.map(([field, schema]) => `  ${snake(field)}: ${schema},`).join("\n");
  return `import * as z from "zod";
import { bareOrWrapped, Id } from "../../kit/fields.ts";
const fields = {
${lines}
};
export const ${name}Path = z.object({ ${resource}_id: Id });
export const ${name}Query = z.object({ q: z.string().max(200).optional(), limit: z.coerce.number().pipe(z.int().min(1).max(100)).default(20), offset: z.coerce.number().pipe(z.int().min(0)).default(0) });
export const New${name} = bareOrWrapped(z.object(fields)).meta({ id: "New${name}" });
export const ${name}Changes = bareOrWrapped(z.object(fields).partial().refine((changes) => Object.keys(changes).length > 0, { message: "a ${resource} needs at least one change" })).meta({ id: "${name}Changes" });
export const ${name} = z.object({ id: z.int(), ...fields, created_at: z.iso.datetime(), updated_at: z.iso.datetime().nullable() }).meta({ id: "${name}" });
export const ${name}Run = z.object({ ${resource}: ${name}, started: z.boolean(), problems: z.array(z.object({ item: z.string(), reason: z.string() })) }).meta({ id: "${name}Run" });
export const ${name}Done = z.object({ message: z.string() }).meta({ id: "${name}Done" });
`;
}

function convertOf(resource: string, own: readonly (readonly [string, string])[]): string {
  const to = own.map(([field]) => `    ${snake(field)}: row.${field},`).join("\n");
  const from = own.map(([field]) => `    ${field}: body.${snake(field)},`).join("\n");
  return `import { toTime } from "../../kit/to-time.ts";
export function to${typeOf(resource)}(row) {
  return {
    id: row.id,
${to}
    created_at: toTime(row.createdAt),
    updated_at: toTime(row.updatedAt),
  };
}
export function from${typeOf(resource)}(body) {
  return {
${from}
  };
}
`;
}

function routesOf(dialect: string, resource: string, verbs: Verb[]): string {
  const name = typeOf(resource);
  const imports = verbs.map((verb, at) => `import { ${verb.name} as verb${at} } from "${verb.file}";`).join("\n");
  const all = `/${dialect}/v1/${resource}s`;
  const one = `${all}/{${resource}_id}`;
  const from = "ctx, caller: { accountId }, params, body, query, headers";
  const id = `accountId, ${resource}Id: params.${resource}_id`;
  const common = `tag, params: wire.${name}Path`;
  return `import * as z from "zod";
${imports}
import { route } from "../../kit/route.ts";
import { from${name}, to${name} } from "./convert.ts";
import * as wire from "./wire.ts";
const tag = "${name}s";
export const ${resource}Routes = [
  route({ id: "create${name}", method: "post", paths: ["${all}"], tag, summary: "Add a ${resource} to the account", description: "Names are unique. The same ${resource} again is a 409.", credential: "owner", body: wire.New${name}, success: { status: 201, schema: wire.${name}, description: "The ${resource}." }, refusals: ["not_found", "conflict"], idempotent: true, handle: async ({ ${from} }) => to${name}(await verb0(ctx, { accountId, ...from${name}(body) })) }),
  route({ id: "list${name}s", method: "get", paths: ["${all}"], tag, summary: "List or search ${resource}s", description: "Newest first; \`X-Total-Count\` is the total number.", credential: "user", query: wire.${name}Query, success: { status: 200, schema: z.array(wire.${name}), description: "A page of ${resource}s." }, handle: async ({ ${from} }) => { const found = await verb1(ctx, { accountId, query: query.q, limit: query.limit, offset: query.offset }); headers.set("X-Total-Count", String(found.total)); return found.rows.map(to${name}); } }),
  route({ id: "read${name}", method: "get", paths: ["${one}"], ${common}, summary: "Read a ${resource}", description: "A ${resource} of another account is answered like a missing one.", credential: "user", success: { status: 200, schema: wire.${name}, description: "The ${resource}." }, refusals: ["not_found"], handle: async ({ ${from} }) => to${name}(await verb2(ctx, { ${id} })) }),
  route({ id: "update${name}", method: "patch", paths: ["${one}"], ${common}, summary: "Change a ${resource}", description: "Omitted fields are not changed.", credential: "owner", body: wire.${name}Changes, success: { status: 200, schema: wire.${name}, description: "The updated ${resource}." }, refusals: ["not_found", "conflict"], handle: async ({ ${from} }) => to${name}(await verb3(ctx, { ${id}, ...from${name}(body) })) }),
  route({ id: "delete${name}", method: "delete", paths: ["${one}"], ${common}, summary: "Delete a ${resource}", description: "What it has sent stays; what is waiting is discarded.", credential: "owner", success: { status: 200, schema: wire.${name}Done, description: "Done." }, refusals: ["not_found"], handle: async ({ ${from} }) => { await verb4(ctx, { ${id} }); return { message: "The ${resource} is deleted." }; } }),
  route({ id: "run${name}", method: "post", paths: ["${one}/run"], ${common}, summary: "Run a ${resource} now", credential: "owner", success: { status: 200, schema: wire.${name}Run, description: "What has started." }, refusals: ["not_found", "rate_limited"], handle: async ({ ${from} }) => { const { row, started, problems } = await verb5(ctx, { ${id} }); return { ${resource}: to${name}(row), started, problems }; } }),
];
`;
}

function appOf(name: string): string {
  const imports = resources
    .map((resource) => `import { ${resource}Routes } from "./${resource}/routes.ts";`)
    .join("\n");
  const routes = resources.map((resource) => `...${resource}Routes`).join(", ");
  return `import { buildApp } from "../kit/build-app.ts";
import { errors } from "./errors.ts";
${imports}
const dialect = { name: "${name}", title: "Dummy dialect ${name}", description: "Only for a measurement.", routes: [${routes}], errors };
export const buildDummyApp = (ctx) => buildApp(dialect, ctx);
`;
}

function typeOf(resource: string): string {
  return resource.charAt(0).toUpperCase() + resource.slice(1);
}

function snake(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
