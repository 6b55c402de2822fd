import fc from "fast-check";
import { build } from "../../scripts/build.ts";
import { clientOf } from "../support/client.ts";
import { type OpenApi, requestsOf } from "../support/fuzz/requests-of.ts";
import { fire, makeTarget } from "../support/fuzz/target.ts";
import { startServer } from "../support/server.ts";

/** `npm run fuzz -- 20000 7`: so many requests at a built platform of its own, from that seed on; ends on the first fault. */
const [count = "20000", seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const serviceKey = "the service key of a fuzzed platform, long enough";
const admin = { email: "admin@fuzz.example.com", password: "a-sound-password" };

await build();
const server = await startServer({
  env: { ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password, SERVICE_KEY: serviceKey },
});
const statuses = new Map<number, number>();
const startedAt = Date.now();
let turn = 0;
try {
  const client = clientOf((url, init) => fetch(url, init), server.url);
  const { body } = await client.call("POST", "/api/login", { json: admin });
  const target = await makeTarget(client, { adminToken: body.access_token, serviceKey });
  const document = (await (await client.send("GET", "/openapi/replyx.json")).json()) as OpenApi;
  await fc.assert(
    fc.asyncProperty(requestsOf(document, target.known), async (request) => {
      const status = await fire(client, target, request, turn++);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (turn % 1_000 === 0)
        console.log(`${turn} requests, ${Math.round(turn / ((Date.now() - startedAt) / 1000))}/s`);
    }),
    { numRuns: Number(count), seed: Number(seed) },
  );
  const seen = Array.from(statuses, ([status, times]) => `${status}: ${times}`).sort();
  console.log(`${turn} requests from seed ${seed}, no fault. ${seen.join(", ")}`);
} catch (error) {
  console.error(error);
  console.error(server.output().slice(-4_000));
  process.exitCode = 1;
} finally {
  await server.stop();
}
