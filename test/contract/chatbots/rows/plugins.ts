import { expect } from "vitest";
import type { Shape } from "../../replyx/row.ts";
import type { Row } from "../row.ts";
import type { Stage } from "../stage.ts";

const plugin: Shape = {
  ...{ id: "integer", name: "string", version: "string", description: "string", configSchema: "object" },
  ...{ secrets: ["string"], endpoint: { url: "string", headers: "object" }, mcpServer: "object?" },
  tools: [{ name: "string", description: "string", parameters: "object" }],
  ...{ createdAt: "time", updatedAt: "time" },
};
const installation: Shape = {
  plugin: { id: "integer", name: "string", version: "string", description: "string" },
  ...{ chatbotId: "integer", config: "object", state: "string", createdAt: "time", updatedAt: "time" },
};

/** A manifest whose endpoint nobody serves. */
const manifest = () => ({
  ...{ name: `Orders ${crypto.randomUUID()}`, version: "1.0.0", description: "Finds orders." },
  configSchema: {
    type: "object",
    properties: { apiKey: { type: "string", writeOnly: true, minLength: 4 } },
    required: ["apiKey"],
  },
  endpoint: { url: "https://api.shop.example/tools", headers: { authorization: "Bearer {{config.apiKey}}" } },
  tools: [{ name: "find_order", description: "Finds an order.", parameters: { type: "object", properties: {} } }],
});

/** Registers a plugin as an administrator; its id and the administrator's token. */
async function register({ admin, send }: Stage) {
  const token = await admin();
  const { body } = await send("POST", "/api/v1/plugins", { token, json: manifest() });
  return { id: body.data.id as number, token };
}

/** A plugin that is installed for the chatbot: the parameters of its paths. */
async function install(stage: Stage) {
  const { id: pluginId } = await register(stage);
  const { chatbotId } = stage;
  await stage.data("POST", `/api/v1/chatbots/${chatbotId}/plugins`, { pluginId, config: { apiKey: "k-123456" } });
  return { chatbotId, pluginId };
}

const forAdministrators = {
  ...{ because: "only administrators write the registry", status: 403, code: "FORBIDDEN" },
  prepare: async (stage: Stage) => ({ params: { id: (await register(stage)).id }, json: manifest() }),
};
const noPlugin = {
  ...{ because: "there is no such plugin", status: 404, code: "NOT_FOUND" },
  prepare: async (stage: Stage) => ({
    params: { id: 999_999_999 },
    token: await stage.admin(),
    json: { version: "2.0.0" },
  }),
};
const notInstalled = {
  ...{ because: "the plugin is not installed", status: 404, code: "NOT_FOUND" },
  prepare: async (stage: Stage) => ({
    params: { chatbotId: stage.chatbotId, pluginId: (await register(stage)).id },
    json: { config: { apiKey: "k-123456" } },
  }),
};
const ofOthers = {
  ...{ because: "the chatbot is another account's", status: 404, code: "NOT_FOUND" },
  prepare: async (stage: Stage) => {
    const params = await install(stage);
    const json = { pluginId: params.pluginId, config: { apiKey: "k-123456" } };
    return { params, json, token: (await stage.stranger()).token };
  },
};

/** The same refusal of a request without a body. */
function withoutBody(refusal: typeof ofOthers | typeof notInstalled) {
  const prepare = async (stage: Stage) => {
    const { json: _, ...request } = await refusal.prepare(stage);
    return request;
  };
  return { ...refusal, prepare };
}

export const pluginRows: Row[] = [
  {
    id: "cp.plugins.post.plugins",
    what: "a plugin is registered by an administrator",
    status: 201,
    prepare: async ({ admin }) => ({ token: await admin(), json: manifest() }),
    data: plugin,
    check: ({ body: { data } }) => {
      expect(data.secrets).toEqual(["apiKey"]);
      expect(data.tools[0].name).toBe("find_order");
    },
    refusals: [
      forAdministrators,
      {
        ...{ because: "a schema has an unknown keyword", status: 400, code: "VALIDATION_ERROR" },
        prepare: async ({ admin }) => ({
          token: await admin(),
          json: { ...manifest(), configSchema: { type: "object", propertys: {} } },
        }),
      },
      {
        ...{ because: "the endpoint is in a private network", status: 400, code: "VALIDATION_ERROR" },
        prepare: async ({ admin }) => ({
          token: await admin(),
          json: { ...manifest(), endpoint: { url: "https://192.168.0.1/" } },
        }),
      },
      {
        ...{ because: "another plugin has the name", status: 409, code: "CONFLICT" },
        prepare: async ({ admin, send }) => {
          const [token, json] = [await admin(), manifest()];
          await send("POST", "/api/v1/plugins", { token, json });
          return { token, json };
        },
      },
    ],
  },
  {
    id: "cp.plugins.get.plugins",
    what: "the registry, for every account",
    prepare: async (stage) => {
      await register(stage);
      return { query: "limit=100" };
    },
    data: [{ ...plugin, endpoint: "object?", tools: "array?" }],
  },
  {
    id: "cp.plugins.get.plugins-id",
    what: "one plugin, with an API key that may only read",
    prepare: async (stage) => ({
      params: { id: (await register(stage)).id },
      token: undefined,
      headers: { "x-api-key": await stage.key("read") },
    }),
    data: plugin,
    refusals: [{ ...noPlugin, prepare: async () => ({ params: { id: 999_999_999 } }) }],
  },
  {
    id: "cp.plugins.put.plugins-id",
    what: "a changed version, and the rest as it was",
    prepare: async (stage) => {
      const { id, token } = await register(stage);
      return { params: { id }, token, json: { version: "1.1.0" } };
    },
    data: plugin,
    check: ({ body: { data } }) => {
      expect(data.version).toBe("1.1.0");
      expect(data.endpoint.headers).toEqual({ authorization: "Bearer {{config.apiKey}}" });
    },
    refusals: [forAdministrators, noPlugin],
  },
  {
    id: "cp.plugins.delete.plugins-id",
    what: "an unregistered plugin, which no chatbot has any more",
    prepare: async (stage) => {
      const { pluginId } = await install(stage);
      return { params: { id: pluginId }, token: await stage.admin() };
    },
    data: "null",
    check: async (_, stage) => {
      expect(await stage.data("GET", `/api/v1/chatbots/${stage.chatbotId}/plugins`)).toEqual([]);
    },
    refusals: [forAdministrators, noPlugin],
  },
  {
    id: "cp.plugins.post.chatbots-chatbotid-plugins",
    what: "an installed plugin, with its secret masked",
    status: 201,
    prepare: async (stage) => {
      const { id } = await register(stage);
      const config = { apiKey: "k-123456" };
      return { params: { chatbotId: stage.chatbotId }, json: { pluginId: id, config } };
    },
    data: installation,
    check: ({ body: { data } }) => {
      expect(data).toMatchObject({ config: { apiKey: "********" }, state: "ready" });
    },
    refusals: [
      ofOthers,
      {
        ...{ because: "the configuration does not match", status: 400, code: "VALIDATION_ERROR" },
        prepare: async (stage) => ({
          params: { chatbotId: stage.chatbotId },
          json: { pluginId: (await register(stage)).id, config: { apiKey: "k" } },
        }),
      },
      {
        ...{ because: "it is installed already", status: 409, code: "CONFLICT" },
        prepare: async (stage) => {
          const { chatbotId, pluginId } = await install(stage);
          return { params: { chatbotId }, json: { pluginId, config: { apiKey: "k-123456" } } };
        },
      },
      {
        ...{ because: "the API key may only read", status: 403, code: "FORBIDDEN" },
        prepare: async (stage) => ({
          params: { chatbotId: stage.chatbotId },
          json: { pluginId: (await register(stage)).id },
          token: undefined,
          headers: { "x-api-key": await stage.key("read") },
        }),
      },
    ],
  },
  {
    id: "cp.plugins.get.chatbots-chatbotid-plugins",
    what: "the plugins of a chatbot",
    prepare: async (stage) => ({ params: { chatbotId: (await install(stage)).chatbotId } }),
    data: [installation],
    check: ({ body: { pagination } }) => {
      expect(pagination).toEqual({ total: 1, pages: 1, page: 1, limit: 10 });
    },
    refusals: [withoutBody(ofOthers)],
  },
  {
    id: "cp.plugins.put.chatbots-chatbotid-plugins-pluginid-config",
    what: "a new configuration",
    prepare: async (stage) => ({ params: await install(stage), json: { config: { apiKey: "k-654321" } } }),
    data: installation,
    refusals: [ofOthers, notInstalled],
  },
  {
    id: "cp.plugins.get.chatbots-chatbotid-plugins-pluginid-status",
    what: "the status of a plugin that was not called yet",
    prepare: async (stage) => ({ params: await install(stage) }),
    data: {
      ...{ state: "string", tools: [{ name: "string", description: "string" }], rejectedTools: "array" },
      ...{ toolsListedAt: "time?", lastCall: "object?", lastError: "object?" },
      window: {
        ...{ hours: "integer", calls: "integer", failures: "integer", errorRate: "number?" },
        ...{ averageMs: "number?", longestMs: "number?" },
      },
    },
    check: ({ body: { data } }) => {
      expect(data).toMatchObject({ state: "ready", window: { calls: 0, errorRate: null }, lastError: null });
    },
    refusals: [withoutBody(ofOthers), withoutBody(notInstalled)],
  },
  {
    id: "cp.plugins.delete.chatbots-chatbotid-plugins-pluginid",
    what: "an uninstalled plugin",
    prepare: async (stage) => ({ params: await install(stage) }),
    data: "null",
    check: async (_, stage) => {
      expect(await stage.data("GET", `/api/v1/chatbots/${stage.chatbotId}/plugins`)).toEqual([]);
    },
    refusals: [ofOthers, notInstalled],
  },
];
