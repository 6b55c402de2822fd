import path from "node:path";
import { expect, test } from "vitest";
import { unstable_readConfig as readConfig } from "wrangler";

const config = path.join(import.meta.dirname, "../../wrangler.toml");
const local = readConfig({ config }, { hideWarnings: true });
const production = readConfig({ config, env: "production" }, { hideWarnings: true });

test("production repeats every local binding, since bindings are not inherited", () => {
  for (const key of ["d1_databases", "r2_buckets", "durable_objects", "queues"] as const) {
    expect(production[key], key).toEqual(local[key]);
  }
});

test("AI and Vectorize, which have no local simulator, are bound in production alone", () => {
  expect(local.ai).toBeUndefined();
  expect(local.vectorize).toEqual([]);
  expect(production.ai?.binding).toBe("AI");
  expect(production.vectorize).toEqual([{ binding: "VECTORS", index_name: "switchboard-chunks" }]);
});

test("mail is bound in production alone: on one's own machine it is kept", () => {
  expect(local.send_email).toEqual([]);
  expect(production.send_email).toEqual([{ name: "MAIL" }]);
});

test("the outbox of bots keeps its objects under the new name of its class", () => {
  for (const config of [local, production]) {
    expect(config.exports?.["BotOutbox"]).toEqual({
      ...{ type: "durable-object", state: "renamed", renamed_to: "ChannelOutbox" },
    });
    expect(config.exports?.["ChannelOutbox"]).toMatchObject({ storage: "sqlite" });
  }
});

test("production says that it is production, and inherits objects, crons and assets", () => {
  expect(production.vars).toEqual({ ENVIRONMENT: "production", CLIENT_ADDRESS_HEADER: "CF-Connecting-IP" });
  expect(local.vars).toEqual({ ENVIRONMENT: "local" });
  expect(production.exports).toEqual(local.exports);
  expect(production.triggers).toEqual(local.triggers);
  expect(production.assets?.run_worker_first).toEqual(local.assets?.run_worker_first);
});
