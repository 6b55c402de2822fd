import { expect, test } from "vitest";
import { manifestOf, readManifest } from "../../../src/web/console/pages/admin/plugins/manifest-of.ts";
import { configFields } from "../../../src/web/console/pages/assistants/plugins/config-fields.ts";
import { configProblems } from "../../../src/web/console/pages/assistants/plugins/config-problems.ts";
import { configOf, keptSecrets, valuesOf } from "../../../src/web/console/pages/assistants/plugins/config-values.ts";

const schema = {
  type: "object",
  properties: {
    key: { type: "string", writeOnly: true, minLength: 4 },
    pin: { type: "string", format: "password" },
    shop: { type: "string", title: "Shop", description: "Its name.", maxLength: 5 },
    rate: { type: "number", exclusiveMinimum: 0 },
    most: { type: "integer", maximum: 50, default: 10 },
    isTest: { type: "boolean", default: true },
    region: { enum: ["eu", "us", 3, null] },
    levels: { type: "array", items: { type: "integer" } },
    either: { anyOf: [{ type: "string" }, { type: "number" }] },
    "a/b": { type: "string", pattern: "^x" },
  },
  required: ["key", "shop"],
  additionalProperties: false,
};
const fields = configFields(schema);
const empty = valuesOf(fields, null);
const check = (values: object, stored: Record<string, unknown> | null = null, removed: string[] = []) => {
  const written = { ...empty, ...(values as typeof empty) };
  const kept = keptSecrets(fields, written, stored).filter((name) => !removed.includes(name));
  const { config, unreadable } = configOf(fields, written, removed);
  const problems = configProblems(schema, fields, { config, unreadable, kept });
  return { config, problems: problems.map(({ field, keyword, limit }) => [field, keyword, limit]) };
};

test("each setting gets the control of its type, and JSON what has none", () => {
  expect(fields.map(({ name, kind }) => [name, kind])).toEqual([
    ...[
      ["key", "secret"],
      ["pin", "secret"],
      ["shop", "text"],
      ["rate", "number"],
      ["most", "integer"],
    ],
    ...[
      ["isTest", "switch"],
      ["region", "choice"],
      ["levels", "json"],
      ["either", "json"],
      ["a/b", "text"],
    ],
  ]);
  expect(fields[2]).toMatchObject({ label: "Shop", hint: "Its name.", isRequired: true });
  expect(fields[3]).toMatchObject({ label: "rate", hint: "", isRequired: false });
  expect(configFields({ type: "object" })).toEqual([]);
});

test("a new installation begins with the defaults, and what is empty is left out", () => {
  expect(empty).toMatchObject({ key: "", most: "10", isTest: true, region: "", levels: "" });
  const { config, problems } = check({ key: "k-1234", shop: "Tea", rate: "1,5", region: "2", levels: "[1, 2]" });
  expect(config).toEqual({
    ...{ key: "k-1234", shop: "Tea", rate: 1.5, most: 10, isTest: true, region: 3, levels: [1, 2] },
  });
  expect(problems).toEqual([]);
});

test("a stored configuration is shown again, its secrets are not", () => {
  const stored = { key: "********", shop: "Tea", region: null, levels: [1], isTest: false };
  expect(valuesOf(fields, stored)).toEqual({
    ...{ key: "", pin: "", shop: "Tea", rate: "", most: "", isTest: false, region: "3", levels: "[\n  1\n]" },
    ...{ either: "", "a/b": "" },
  });
});

test("a stored secret stays when nothing is written, is replaced, or removed", () => {
  const stored = { key: "********", pin: "********", shop: "Tea" };
  const kept = check({ shop: "Tea" }, stored);
  expect(kept.problems).toEqual([]);
  expect(kept.config).not.toHaveProperty("key");
  expect(check({ shop: "Tea", key: "abc" }, stored).problems).toEqual([["key", "minLength", 4]]);
  const removed = check({ shop: "Tea" }, stored, ["pin"]);
  expect(removed).toMatchObject({ config: { pin: null }, problems: [] });
});

test("every fault is told of its setting, with the limit", () => {
  const { problems } = check({
    ...{ shop: "Too long", rate: "0", most: "51.5", levels: '["a"]', either: "{", "a/b": "y" },
  });
  expect(problems).toEqual(
    expect.arrayContaining([
      ["either", "unreadable", null],
      ["key", "required", null],
      ["shop", "maxLength", 5],
      ["rate", "exclusiveMinimum", 0],
      ["most", "type", "integer"],
      ["levels", "type", null],
      ["a/b", "pattern", "^x"],
    ]),
  );
  expect(problems).toHaveLength(7);
  expect(check({ key: "k-1234", shop: "Tea", rate: "much" }).problems).toEqual([["rate", "unreadable", null]]);
});

test("what the schema refuses of the whole is told without a setting", () => {
  const two = { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, maxProperties: 1 };
  const given = { config: { a: "1", b: "2" }, unreadable: [], kept: [] };
  expect(configProblems(two, configFields(two), given)).toMatchObject([{ field: null, keyword: "maxProperties" }]);
});

test("a manifest is written with what belongs to its kind, and read again", () => {
  const rest = { id: 1, secrets: [], createdAt: "2026-11-30T10:00:00.000Z", updatedAt: "2026-11-30T10:00:00.000Z" };
  const common = {
    name: "Orders",
    version: "1.0.0",
    description: "",
    configSchema: { type: "object", properties: {} },
  };
  const server = { url: "https://plugin.example.com/", headers: { "x-key": "********" } };
  const tools = [{ name: "find", description: "Finds.", parameters: {} }];
  const http = manifestOf({ ...rest, ...common, endpoint: server, tools, mcpServer: null });
  expect(http).toEqual({ ...common, endpoint: server, tools });
  const mcp = manifestOf({ ...rest, ...common, endpoint: null, tools: null, mcpServer: server });
  expect(mcp).toEqual({ ...common, mcpServer: server });
  expect(readManifest(JSON.stringify(http))).toEqual(http);
  expect(readManifest('{"name":"Orders"}')).toEqual({ name: "Orders", configSchema: common.configSchema });
  expect([readManifest("{"), readManifest("[]"), readManifest("null")]).toEqual([null, null, null]);
});
