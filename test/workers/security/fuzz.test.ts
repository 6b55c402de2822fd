import { env } from "cloudflare:workers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type OpenApi, requestsOf } from "../../support/fuzz/requests-of.ts";
import { fire, makeTarget } from "../../support/fuzz/target.ts";
import { api } from "../api.ts";

test("whatever is sent to whatever route, nothing answers 500 and every answer is one that is documented", async () => {
  const admin = await api.makeAccount();
  await env.DB.prepare("UPDATE users SET role = 'admin' WHERE id = ?").bind(admin.id).run();
  const serviceKey = "the service key of the tests, long enough";
  const target = await makeTarget(api, { adminToken: admin.token, serviceKey });
  const document = (await (await api.send("GET", "/openapi/replyx.json")).json()) as OpenApi;
  const statuses = new Map<number, number>();
  let turn = 0;
  await fc.assert(
    fc.asyncProperty(requestsOf(document, target.known), async (request) => {
      const status = await fire(api, target, request, turn++);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }),
    { numRuns: 1_500 },
  );
  // Not all of it ends at the door: a fair part is let in and does something.
  const done = (statuses.get(200) ?? 0) + (statuses.get(201) ?? 0);
  expect(done, JSON.stringify([...statuses])).toBeGreaterThan(75);
}, 180_000);
