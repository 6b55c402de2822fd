import * as z from "zod";
import {
  maxDescriptionLength,
  maxHeaders,
  maxNameLength,
  maxTools,
  versionPattern,
} from "../../../domain/assistants/plugins/rules.ts";
import { Id, IdInBody } from "../../kit/fields.ts";
import { enveloped, listOf } from "../envelope.ts";

const JsonObject = z.record(z.string(), z.unknown());

/** A header value may contain `{{config.name}}`. */
const Headers = z
  .record(z.string().max(64), z.string().max(2_000))
  .refine((headers) => Object.keys(headers).length <= maxHeaders, `must have at most ${maxHeaders} headers`);

/** `headers` may be omitted. */
const Server = z.object({ url: z.string().min(1).max(2_048), headers: Headers.optional() });

const Tool = z.object({
  name: z.string().min(1).max(48),
  description: z.string().min(1).max(maxDescriptionLength),
  /** JSON Schema of the arguments, of the type `object`; without one the tool takes none. */
  parameters: JsonObject.optional(),
});

const fields = {
  name: z.string().trim().min(1).max(maxNameLength),
  /** Semantic version. */
  version: z.string().regex(versionPattern),
  description: z.string().max(maxDescriptionLength),
  /** JSON Schema of an installation's configuration. `writeOnly: true` or `format: "password"` marks a secret. */
  configSchema: JsonObject,
  /** Receives `{tool, arguments}` by POST and answers with JSON or plain text. */
  endpoint: Server,
  tools: z.array(Tool).min(1).max(maxTools),
  /** A remote MCP server (streamable HTTP), which lists its tools itself; instead of `endpoint` and `tools`. */
  mcpServer: Server,
};

const manifest = {
  ...{ name: "Orders", version: "1.0.0", description: "Finds orders of the shop." },
  configSchema: {
    type: "object",
    properties: { apiKey: { type: "string", writeOnly: true } },
    required: ["apiKey"],
  },
  endpoint: { url: "https://api.shop.example/tools", headers: { authorization: "Bearer {{config.apiKey}}" } },
  tools: [
    {
      ...{ name: "find_order", description: "Finds an order by its number." },
      parameters: { type: "object", properties: { number: { type: "string" } }, required: ["number"] },
    },
  ],
};

export const NewPlugin = z
  .object(fields)
  .partial()
  .required({ name: true, version: true, description: true })
  .meta({ id: "NewPlugin", examples: [manifest] });

/** `endpoint` and `mcpServer` replace one another. A masked header stays as it is. */
export const PluginChanges = z
  .object(fields)
  .partial()
  .meta({ id: "PluginChanges", examples: [{ version: "1.0.1" }] });

const ShownServer = z.object({ url: z.string(), headers: z.record(z.string(), z.string()) });

/** A header that no setting fills is masked. */
export const PluginEntry = z
  .object({
    id: z.int(),
    name: z.string(),
    version: z.string(),
    description: z.string(),
    configSchema: JsonObject,
    /** Paths of the settings that are secrets. */
    secrets: z.array(z.string()),
    endpoint: ShownServer.nullable(),
    /** null: the MCP server lists them, for each installation. */
    tools: z.array(z.object({ name: z.string(), description: z.string(), parameters: JsonObject })).nullable(),
    mcpServer: ShownServer.nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({
    id: "PluginEntry",
    examples: [
      {
        ...{ id: 2, ...manifest, secrets: ["apiKey"], mcpServer: null },
        ...{ createdAt: "2026-11-29T10:00:00.000Z", updatedAt: "2026-11-29T10:00:00.000Z" },
      },
    ],
  });

export const PluginResult = enveloped(PluginEntry).meta({ id: "PluginResult" });
export const PluginList = listOf(PluginEntry).meta({ id: "PluginList" });
export const PluginPath = z.object({ id: Id });

const State = z.enum(["off", "needs_configuration", "unavailable", "failing", "ready"]);

/** A plugin of a chatbot. Secrets in `config` are masked. */
export const Installation = z
  .object({
    plugin: z.object({ id: z.int(), name: z.string(), version: z.string(), description: z.string() }),
    chatbotId: z.int(),
    config: JsonObject,
    isEnabled: z.boolean().meta({ description: "Whether the chatbot may call its tools." }),
    state: State,
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({
    id: "PluginInstallation",
    examples: [
      {
        plugin: { id: 2, name: "Orders", version: "1.0.0", description: "Finds orders of the shop." },
        ...{ chatbotId: 3, config: { apiKey: "********" }, isEnabled: true, state: "ready" },
        ...{ createdAt: "2026-11-29T10:00:00.000Z", updatedAt: "2026-11-29T10:00:00.000Z" },
      },
    ],
  });

export const InstallationResult = enveloped(Installation).meta({ id: "PluginInstallationResult" });
export const InstallationList = listOf(Installation).meta({ id: "PluginInstallationList" });

export const NewInstallation = z
  .object({ pluginId: IdInBody, config: JsonObject.default({}) })
  .meta({ id: "NewPluginInstallation", examples: [{ pluginId: 2, config: { apiKey: "k-1234" } }] });

/** The whole configuration. A secret that is absent or masked stays as it is; null removes it. */
export const Configuration = z
  .object({ config: JsonObject })
  .meta({ id: "PluginConfiguration", examples: [{ config: { apiKey: "********" } }] });

export const PluginSwitch = z
  .object({ isEnabled: z.boolean().meta({ description: "Whether the chatbot may call the plugin's tools." }) })
  .meta({ id: "PluginSwitch", examples: [{ isEnabled: false }] });

export const InstallationPath = z.object({ chatbotId: Id, pluginId: Id });

/** What real calls have shown. `window` covers the last 24 hours. */
export const Status = z
  .object({
    state: State,
    tools: z.array(z.object({ name: z.string(), description: z.string() })),
    /** Tools of an MCP server that cannot be called, with the reason. */
    rejectedTools: z.array(z.object({ name: z.string(), reason: z.string() })),
    toolsListedAt: z.iso.datetime().nullable(),
    lastCall: z.object({ tool: z.string(), at: z.iso.datetime() }).nullable(),
    lastError: z
      .object({ tool: z.string().nullable(), failure: z.string(), message: z.string(), at: z.iso.datetime() })
      .nullable(),
    window: z.object({
      hours: z.int(),
      calls: z.int(),
      failures: z.int(),
      /** From 0 to 1; null without calls. */
      errorRate: z.number().nullable(),
      averageMs: z.number().nullable(),
      longestMs: z.number().nullable(),
    }),
  })
  .meta({
    id: "PluginStatus",
    examples: [
      {
        ...{ state: "failing", tools: [{ name: "find_order", description: "Finds an order." }], rejectedTools: [] },
        ...{ toolsListedAt: null, lastCall: { tool: "find_order", at: "2026-11-29T10:00:00.000Z" } },
        lastError: {
          ...{ tool: "find_order", failure: "timeout", at: "2026-11-29T10:00:00.000Z" },
          message: "The address did not answer in full within 10 seconds.",
        },
        window: { hours: 24, calls: 40, failures: 1, errorRate: 0.025, averageMs: 210, longestMs: 10_000 },
      },
    ],
  });

export const StatusResult = enveloped(Status).meta({ id: "PluginStatusResult" });
