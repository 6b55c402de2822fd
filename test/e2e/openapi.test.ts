import { readdirSync, readFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import path from "node:path";
import { text } from "node:stream/consumers";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect, test } from "vitest";
import { type DialectName, dialectNames } from "../support/dialect-of-path.ts";
import { sharedServer } from "./shared.ts";

type Media = Record<string, { schema: object; example?: unknown }>;
interface Operation {
  operationId: string;
  parameters: { name: string; in: string; schema: { type?: string; minimum?: number; maximum?: number } }[];
  requestBody?: { content: Media };
  responses: Record<string, { content?: Media }>;
}
interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { examples?: unknown[] }> };
}

/** The bodies that the reference shows with an example of their own. */
const ofReplycx = [
  ...["NewConversation", "StartedConversation", "AgentMessage", "SentMessage", "ConversationEvent", "NewVariables"],
  ...["WebhookSettings", "UploadedSources", "SourceStatuses", "BotList"],
];

const url = `${sharedServer().url}/openapi/replyx.json`;

test.for([
  ["replyx", 200],
  ["replycx", 10],
  ["chatbots", 60],
] as const)("a strict validator compiles every schema of the OpenAPI document of %s", async ([dialect, least]) => {
  const document = await read(dialect);
  const base = "https://api.example.com/openapi.json";
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: true,
    // Which fields are required may be told beside the object that has them.
    strictRequired: false,
    inlineRefs: false,
    allowUnionTypes: true,
    code: { optimize: false },
  });
  formats.default(ajv);
  for (const keyword of ["components", "discriminator"]) ajv.addKeyword(keyword);
  ajv.addSchema({ $id: base, components: document.components });
  const all = operationsOf(document);
  const media = all.flatMap(({ requestBody, responses }) => [
    ...Object.values(requestBody?.content ?? {}),
    ...Object.values(responses).flatMap(({ content = {} }) => Object.values(content)),
  ]);
  const schemas = [
    ...Object.keys(document.components.schemas).map((name) => ({ $ref: `#/components/schemas/${name}` })),
    ...all.flatMap(({ parameters }) => parameters.map(({ schema }) => schema)),
    ...media.map(({ schema }) => schema),
  ];
  const distinct = new Set(schemas.map((schema) => JSON.stringify(schema).replaceAll('"$ref":"#', `"$ref":"${base}#`)));
  const faults = Array.from(distinct).flatMap((schema) => {
    try {
      ajv.compile(JSON.parse(schema));
      return [];
    } catch (error) {
      return [`${schema.slice(0, 200)}: ${error}`];
    }
  });
  expect(distinct.size).toBeGreaterThan(least);
  expect(faults).toEqual([]);
  const examplesOfMedia = media.flatMap(({ schema, example }) => (example === undefined ? [] : [{ schema, example }]));
  const unlike = examplesOfMedia.flatMap(({ schema, example }) => {
    const fitting = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#', `"$ref":"${base}#`)));
    return fitting(example) ? [] : [{ example, errors: fitting.errors }];
  });
  expect(examplesOfMedia.length).toBeGreaterThan(least);
  expect(unlike).toEqual([]);
  const examples = Object.entries(document.components.schemas).flatMap(([name, { examples = [] }]) =>
    examples.map((example) => ({ name, example })),
  );
  const wrong = examples.filter(
    ({ name, example }) => !ajv.compile({ $ref: `${base}#/components/schemas/${name}` })(example),
  );
  expect(wrong).toEqual([]);
  const withExamples = new Set(examples.map(({ name }) => name));
  if (dialect === "replycx") for (const name of ofReplycx) expect(withExamples).toContain(name);
});

test("a schema has a name of ours, which is no global's", async () => {
  const taken = globals();
  expect(taken).toContain("Document");
  for (const { components } of await Promise.all(dialectNames.map(read))) {
    const names = Object.keys(components.schemas);
    expect(names.filter((name) => taken.has(name) || !/^[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  }
});

test("every number in an address or a query is described as a whole one, with both bounds", async () => {
  const documents = await Promise.all(dialectNames.map(read));
  const numbers = documents
    .flatMap(operationsOf)
    .flatMap(({ operationId, parameters }) =>
      parameters
        .filter(({ schema }) => schema.type === "number" || schema.type === "integer")
        .map(({ name, schema: { type, minimum, maximum } }) => ({ operationId, name, type, minimum, maximum })),
    );
  const isOpen = ({ type, minimum, maximum }: (typeof numbers)[number]) =>
    type !== "integer" || minimum === undefined || maximum === undefined;
  expect(numbers.length).toBeGreaterThan(200);
  expect(numbers.filter(isOpen)).toEqual([]);
});

test("who has the document already asks for it without another download", async () => {
  const first = await fetch(url);
  const tag = first.headers.get("etag") ?? "";
  const size = (await first.text()).length;
  expect(first.headers.get("content-encoding")).toBe("gzip");
  expect(Number(first.headers.get("content-length"))).toBeLessThan(size / 5);

  const again = await fetch(url, { headers: { "if-none-match": tag } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
  const other = await fetch(url, { headers: { "if-none-match": '"another"' } });
  expect(other.status).toBe(200);
  await other.body?.cancel();

  const plain = await fetch(url, { headers: { "accept-encoding": "identity" } });
  expect(plain.headers.get("content-encoding")).toBeNull();
  expect((await plain.text()).length).toBe(size);
  // As `curl` asks, without any Accept-Encoding.
  const saved = await new Promise<IncomingMessage>((resolve) => get(url, resolve));
  expect((await text(saved)).length).toBe(size);
});

test("a reader of the document costs the server little, so that it keeps nobody waiting", async () => {
  const readAll = async (address: string) => {
    const start = performance.now();
    await Promise.all(Array.from({ length: 8 }, async () => (await fetch(address)).arrayBuffer()));
    return performance.now() - start;
  };
  const health = `${sharedServer().url}/healthz`;
  await readAll(url);
  let ofDocument = 0;
  let ofOthers = 0;
  for (let round = 0; round < 5; round++) {
    ofDocument += await readAll(url);
    ofOthers += await readAll(health);
  }
  // Written for each reader, the document takes hundreds of times as long as the smallest answer.
  expect(ofDocument / ofOthers).toBeLessThan(60);
});

/** The names of the standard library's and the browser's globals, which a generated type would hide. */
function globals(): Set<string> {
  const modules = path.join(import.meta.dirname, "../../node_modules/@typescript");
  const [platform = ""] = readdirSync(modules);
  const folder = path.join(modules, platform, "lib");
  const files = readdirSync(folder).filter((name) => /^lib\..*\.d\.ts$/.test(name));
  const declared = /^\s*(?:interface|(?:declare )?(?:var|function|class|type)) ([A-Z]\w*)/gm;
  return new Set(
    files.flatMap((name) =>
      Array.from(readFileSync(path.join(folder, name), "utf8").matchAll(declared), ([, one = ""]) => one),
    ),
  );
}

function operationsOf({ paths }: OpenApi): Operation[] {
  return Object.values(paths).flatMap((methods) => Object.values(methods));
}

async function read(dialect: DialectName): Promise<OpenApi> {
  return (await (await fetch(`${sharedServer().url}/openapi/${dialect}.json`)).json()) as OpenApi;
}
