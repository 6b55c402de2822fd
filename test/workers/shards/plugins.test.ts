import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { connectDb } from "../../../src/db/client.ts";
import { copyPlugins } from "../../../src/domain/assistants/plugins/copy-plugins.ts";
import { orderManifest } from "../plugins/plugin-fixture.ts";
import { makeAccountIn, makeAdminIn } from "./make-account-in.ts";

/** The first database, where something happens as soon as the registry has been read. */
function readingThen(happens: () => Promise<void>) {
  const watched = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get(target, name: keyof D1PreparedStatement) {
        if (name === "bind") return (...values: unknown[]) => watched(target.bind(...values));
        if (name !== "raw" && name !== "all") return target[name].bind(target);
        return async () => {
          const rows = await target[name]();
          await happens();
          return rows;
        };
      },
    });
  return connectDb(
    new Proxy(env.DB, {
      get: (db, name: keyof D1Database) =>
        name === "prepare" ? (query: string) => watched(db.prepare(query)) : db[name].bind(db),
    }),
  );
}

test("a plugin that is registered, installed or changed while the registry is copied stays as it is", async () => {
  const [admin, account] = [await makeAdminIn(0), await makeAccountIn(1)];
  const register = async () =>
    (await admin.call("POST", "/api/v1/plugins", { json: orderManifest() })).body.data.id as number;
  const { body: bot } = await account.call("POST", "/api/v1/chatbots", { json: { name: "Help" } });
  const path = `/api/v1/chatbots/${bot.data.id}/plugins`;
  const known = await register();
  await env.DB_1.prepare("UPDATE plugins SET revision = 0 WHERE id = ?").bind(known).run();
  const name = `Renamed ${crypto.randomUUID()}`;
  let added = 0;
  const registry = readingThen(async () => {
    added = await register();
    await account.call("POST", path, { json: { pluginId: added, config: { apiKey: "k-123456" } } });
    await admin.call("PUT", `/api/v1/plugins/${known}`, { json: { name } });
  });
  const { shards } = compose(env);
  await copyPlugins({ db: registry, shards: [registry, ...shards.slice(1)] });
  expect((await account.call("GET", path)).body.data).toMatchObject([{ plugin: { id: added } }]);
  const copy = env.DB_1.prepare("SELECT name FROM plugins WHERE id = ?").bind(known);
  expect(await copy.first()).toEqual({ name });
});
