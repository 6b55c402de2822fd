import { describe, expect, test } from "vitest";
import { cfworkerJsonSchemas } from "../../../src/adapters/json-schema/cfworker-json-schemas.ts";
import { checkConfig } from "../../../src/domain/assistants/plugins/check-config.ts";
import { checkManifest, type GivenManifest } from "../../../src/domain/assistants/plugins/check-manifest.ts";
import { isSimplePattern } from "../../../src/domain/assistants/plugins/is-simple-pattern.ts";
import { readSchema } from "../../../src/domain/assistants/plugins/read-schema.ts";
import { joinConfig, keepSecrets, splitConfig } from "../../../src/domain/assistants/plugins/split-config.ts";
import { DomainError } from "../../../src/domain/errors.ts";
import { outbound } from "./installed.ts";

const configSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: {
    apiKey: { type: "string", writeOnly: true, minLength: 4 },
    shop: { type: "string", default: "main" },
    limits: {
      type: "object",
      properties: { pin: { type: "string", format: "password" }, most: { type: "number", multipleOf: 0.01 } },
    },
  },
  required: ["apiKey"],
};

const good: GivenManifest = {
  ...{ name: "Orders", version: "1.2.0", description: "Finds orders." },
  configSchema,
  endpoint: { url: "https://api.example.com/tools", headers: { Authorization: "Bearer {{config.apiKey}}" } },
  tools: [
    {
      name: "find_order",
      description: "Finds an order.",
      parameters: { type: "object", properties: { number: { type: "string" } } },
    },
  ],
};

/** The places and words of what is wrong with a manifest. */
function issuesOf(changes: Partial<Record<keyof GivenManifest, unknown>>): string[] {
  try {
    checkManifest({ outbound }, { ...good, ...changes } as GivenManifest);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return (error.params.issues ?? []).map(({ path, issue }) => `${path.join(".")}: ${issue}`);
  }
}

test("a manifest with an endpoint, and one with an MCP server, are accepted", () => {
  expect(issuesOf({})).toEqual([]);
  const { source } = checkManifest({ outbound }, good);
  expect(source).toMatchObject({ kind: "http", endpoint: { headers: { authorization: "Bearer {{config.apiKey}}" } } });
  const mcp = { endpoint: undefined, tools: undefined, mcpServer: { url: "https://mcp.example.com/mcp" } };
  expect(issuesOf(mcp)).toEqual([]);
});

const tool = { name: "find", description: "Finds." };
const withParameters = (parameters: unknown) => ({ tools: [{ ...tool, parameters }] });
const property = (schema: unknown) => withParameters({ type: "object", properties: { a: schema } });
const configOf = (schema: unknown) => ({
  configSchema: { type: "object", properties: { apiKey: { type: "string" }, x: schema } },
});

test.each<[string, Partial<Record<keyof GivenManifest, unknown>>, RegExp]>([
  ["no name", { name: " " }, /^name: /],
  ["a version that is none", { version: "v1" }, /^version: /],
  ["neither tools nor a server", { endpoint: undefined, tools: undefined }, /^endpoint: .*either/],
  ["both an endpoint and a server", { mcpServer: { url: "https://mcp.example.com" } }, /^endpoint: .*either/],
  ["a server and tools", { endpoint: undefined, mcpServer: { url: "https://m.example.com" } }, /^tools: /],
  [
    "a required setting that is no property",
    configOf({ type: "object", properties: { a: { type: "string" } }, required: ["a", "b"] }),
    /^configSchema\.properties\.x\.required: There is no setting b/,
  ],
  ["no tools", { tools: [] }, /^tools: .*1 to 64/],
  ["too many tools", { tools: Array.from({ length: 65 }, (_, at) => ({ ...tool, name: `t${at}` })) }, /^tools: /],
  ["a name that is no function name", { tools: [{ ...tool, name: "find order" }] }, /^tools\.0\.name: /],
  ["a name of the platform", { tools: [{ ...tool, name: "hand_over" }] }, /belongs to the platform/],
  ["two tools of one name", { tools: [tool, tool] }, /^tools\.1\.name: /],
  ["a tool without a description", { tools: [{ ...tool, description: "" }] }, /^tools\.0\.description: /],
  ["a URL into a private network", { endpoint: { url: "https://10.0.0.1/" } }, /^endpoint\.url: .*private network/],
  ["a URL without encryption", { endpoint: { url: "http://api.example.com/" } }, /^endpoint\.url: .*https/],
  ["a URL with a password", { endpoint: { url: "https://a:b@api.example.com/" } }, /^endpoint\.url: /],
  [
    "a header of the transport",
    { endpoint: { url: "https://a.example.com", headers: { Host: "b" } } },
    /headers\.Host: /,
  ],
  [
    "a header with a line break",
    { endpoint: { url: "https://a.example.com", headers: { "x-a": "b\r\nc: d" } } },
    /headers\.x-a: /,
  ],
  [
    "a header of an unknown setting",
    { endpoint: { url: "https://a.example.com", headers: { "x-a": "{{config.other}}" } } },
    /no setting other/,
  ],
  [
    "a placeholder that is none",
    { endpoint: { url: "https://a.example.com", headers: { "x-a": "{{apiKey}}" } } },
    /written as/,
  ],
  ["parameters that are no object", withParameters({ type: "string" }), /^tools\.0\.parameters\.type: /],
  [
    "an unknown dialect",
    withParameters({ type: "object", $schema: "http://json-schema.org/draft-04/schema#" }),
    /\$schema: Only the drafts/,
  ],
  [
    "a misspelled keyword",
    property({ type: "string", minLenght: 3 }),
    /properties\.a\.minLenght: This keyword is not supported/,
  ],
  ["an unknown type", property({ type: "text" }), /no type of JSON Schema/],
  [
    "an unknown format, which the validator would ignore",
    property({ type: "string", format: "phone" }),
    /format is not checked/,
  ],
  ["an expensive pattern", property({ type: "string", pattern: "^(a+)+$" }), /simple patterns/],
  ["a pattern that is none", property({ type: "string", pattern: "(" }), /simple patterns/],
  ["a negative length", property({ type: "string", maxLength: -1 }), /whole number/],
  [
    "a reference to another document",
    property({ $ref: "https://example.com/schema.json" }),
    /a definition of this schema/,
  ],
  [
    "a circle of references",
    withParameters({
      type: "object",
      $defs: { a: { $ref: "#/$defs/b" }, b: { anyOf: [{ $ref: "#/$defs/a" }] } },
      properties: { x: { $ref: "#/$defs/a" } },
    }),
    /too large once its references/,
  ],
  [
    "a secret in a list",
    configOf({ type: "array", items: { type: "string", writeOnly: true } }),
    /^configSchema\.properties\.x\.items: A secret/,
  ],
  [
    "a secret that is a number",
    configOf({ type: "number", format: "password" }),
    /^configSchema\.properties\.x: A secret/,
  ],
])("%s is refused with its place", (_, changes, issue) => {
  expect(issuesOf(changes)).toEqual(expect.arrayContaining([expect.stringMatching(issue)]));
});

test("a schema that grows with its references is refused in no time", () => {
  const bomb: Record<string, unknown> = { d0: { type: "string" } };
  for (let at = 1; at < 30; at++) {
    const inner = { $ref: `#/$defs/d${at - 1}` };
    bomb[`d${at}`] = { anyOf: [inner, inner] };
  }
  const begun = performance.now();
  const { issues } = readSchema(
    { type: "object", $defs: bomb, properties: { x: { $ref: "#/$defs/d29" } } },
    { isLenient: true },
  );
  expect(issues[0]?.issue).toMatch(/too large/);
  expect(performance.now() - begun).toBeLessThan(1_000);
});

test("a schema of outside is read without what is unknown", () => {
  const given = {
    ...{ $schema: "http://json-schema.org/draft-07/schema#", $id: "x", type: "object", strange: 1 },
    properties: { a: { type: "string", format: "phone", pattern: "^(a+)+$", minLength: 2 } },
  };
  expect(readSchema(given, { isLenient: true })).toEqual({
    schema: { type: "object", properties: { a: { type: "string", minLength: 2 } } },
    issues: [],
  });
});

test.each([
  ["^[A-Z]{2}-\\d{1,8}$", true],
  ["^\\d+\\.\\d+$", true],
  ["^(?:red|green)?$", true],
  ["\\d+-\\d+", false],
  ["(ab)+", false],
  ["(a|b)*c", false],
  ["^(a{1,50}){1,50}$", false],
  ["(?=a)b", false],
  ["(.)\\1", false],
  ["[a-z", false],
])("the pattern %s is simple: %s", (pattern, isSimple) => {
  expect(isSimplePattern(pattern)).toBe(isSimple);
});

describe("a configuration", () => {
  const plugin = checkManifest({ outbound }, good);
  const check = (config: Record<string, unknown>) => checkConfig({ jsonSchemas: cfworkerJsonSchemas }, plugin, config);

  test("gets the defaults, and a price of 19.99 is a multiple of 0.01", async () => {
    const given = { apiKey: "k-1234", limits: { most: 19.99 } };
    expect(await check(given)).toEqual({ ...given, shop: "main" });
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["misses a required setting", {}, "config: Instance does not have required property"],
    ["has a setting of another type", { apiKey: 5 }, "config.apiKey: Instance type"],
    [
      "has an unknown setting, which might be a secret",
      { apiKey: "k-1234", token: "t" },
      "config.token: This plugin has no such setting.",
    ],
    [
      "has one inside",
      { apiKey: "k-1234", limits: { other: 1 } },
      "config.limits.other: This plugin has no such setting.",
    ],
    [
      "has a line break, which would add a header",
      { apiKey: "k-1234\r\nx-admin: 1" },
      "config.apiKey: Control characters",
    ],
    ["cannot be sent in a header", { apiKey: "ключ-1234" }, "config: The setting for the header authorization"],
    ["is too large", { apiKey: "k-1234", shop: "x".repeat(20_000) }, "config: A configuration has at most"],
  ])("that %s is refused, and no issue repeats a value", async (_, config, issue) => {
    const refused = await check(config).catch((error: DomainError) => error);
    expect(refused).toBeInstanceOf(DomainError);
    const issues = ((refused as DomainError).params.issues ?? []).map(
      (each) => `${each.path.join(".")}: ${each.issue}`,
    );
    expect(issues).toEqual(expect.arrayContaining([expect.stringContaining(issue)]));
    expect(JSON.stringify(issues)).not.toContain("1234");
  });

  test("is stored without its secrets, shown masked, and a masked or absent secret stays as it was", () => {
    const config = { apiKey: "k-1234", shop: "main", limits: { pin: "4711", most: 1 } };
    const { open, secrets } = splitConfig(configSchema, config);
    expect(open).toEqual({ shop: "main", limits: { most: 1 } });
    expect(joinConfig(open, secrets)).toEqual(config);
    const shown = joinConfig(open, secrets, true);
    expect(shown).toEqual({ apiKey: "********", shop: "main", limits: { pin: "********", most: 1 } });
    expect(keepSecrets(configSchema, shown, secrets)).toEqual(config);
    expect(keepSecrets(configSchema, { limits: {} }, secrets)).toEqual({ apiKey: "k-1234", limits: { pin: "4711" } });
    expect(keepSecrets(configSchema, { apiKey: null, limits: { pin: "new" } }, secrets)).toEqual({
      limits: { pin: "new" },
    });
    expect(keepSecrets(configSchema, { apiKey: "********" }, [])).toEqual({});
  });
});
