import path from "node:path";
import { expect, test } from "vitest";
import { unstable_readConfig as readConfig } from "wrangler";

const config = path.join(import.meta.dirname, "../../wrangler.toml");
const production = readConfig({ config }, { hideWarnings: true });
const environments = ["local", "staging", "preview"].map(
  (env) => [env, readConfig({ config, env }, { hideWarnings: true })] as const,
);
const [[, local]] = environments as [(typeof environments)[number]];
const hosted = environments.filter(([name]) => name !== "local");

const consumersOf = (own: typeof production): { queue: string; dead_letter_queue?: string }[] =>
  own.queues.consumers ?? [];

/** The values of a configuration with the names of an environment's own resources made those of production. */
function asInProduction(value: unknown, environment: string): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(new RegExp(`-${environment}\\b`, "g"), ""));
}

test("the top level, which a bare wrangler deploy deploys, is production and runs what the build has made", () => {
  expect(production).toMatchObject({
    name: "switchboard",
    no_bundle: true,
    build: { command: "npm run --silent build" },
  });
  expect(production.vars).toEqual({ ENVIRONMENT: "production", CLIENT_ADDRESS_HEADER: "CF-Connecting-IP" });
  expect(production.main).toMatch(/dist\/worker\/index\.js$/);
});

test.each(environments)("%s repeats every binding of production, since bindings are not inherited", (name, own) => {
  for (const key of ["d1_databases", "r2_buckets", "durable_objects", "queues"] as const) {
    expect(asInProduction(own[key], name), key).toEqual(production[key]);
  }
  for (const key of ["exports", "triggers", "limits", "observability"] as const) {
    expect(own[key], key).toEqual(production[key]);
  }
  expect(own.assets?.run_worker_first).toEqual(production.assets?.run_worker_first);
});

test.each(hosted)(
  "%s has a database, bucket, queues and vectors of its own, and is production otherwise",
  (name, own) => {
    for (const key of ["name", "vectorize", "send_email", "vars", "main", "no_bundle", "build"] as const) {
      expect(asInProduction(own[key], name), key).toEqual(production[key]);
    }
    const named = (of: typeof own) => [
      ...[of.name, of.d1_databases[0]?.database_name, of.r2_buckets[0]?.bucket_name, of.vectorize[0]?.index_name],
      ...consumersOf(of).flatMap((consumer) => [consumer.queue, consumer.dead_letter_queue]),
    ];
    expect(named(own).filter((one) => named(production).includes(one))).toEqual([]);
    expect(own.ai?.binding).toBe("AI");
  },
);

test.each(environments)("the queues of %s begin with the word by which the Worker tells them apart", (_, own) => {
  expect(consumersOf(own).map(({ queue }) => queue.split("-")[0])).toEqual(["ingest", "events"]);
});

test("AI, Vectorize and mail, which have no local simulator, are bound everywhere but locally", () => {
  expect([local.ai, local.vectorize, local.send_email]).toEqual([undefined, [], []]);
  expect(production.ai?.binding).toBe("AI");
  expect(production.vectorize).toEqual([{ binding: "VECTORS", index_name: "switchboard-chunks" }]);
  expect(production.send_email).toEqual([{ name: "MAIL" }]);
});

test("local has a name of its own, so that nobody deploys it over production by mistake", () => {
  expect(local.name).toBe("switchboard-local");
});

test("local says that it is local and is bundled from the sources, without a build", () => {
  expect(local).toMatchObject({
    vars: { ENVIRONMENT: "local", CLIENT_ADDRESS_HEADER: "" },
    no_bundle: false,
    build: {},
  });
  expect(local.main).toMatch(/src\/index\.ts$/);
});

test.each([["production", production] as const, ...environments])(
  "the outbox of bots keeps its objects under the new name of its class in %s",
  (_, own) => {
    expect(own.exports?.["BotOutbox"]).toEqual({
      ...{ type: "durable-object", state: "renamed", renamed_to: "ChannelOutbox" },
    });
    expect(own.exports?.["ChannelOutbox"]).toMatchObject({ storage: "sqlite" });
  },
);
