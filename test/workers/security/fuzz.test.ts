import { env } from "cloudflare:workers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type OpenApi, requestsOf } from "../../support/fuzz/requests-of.ts";
import { fire, makeTarget, type Target } from "../../support/fuzz/target.ts";
import { api } from "../api.ts";

test("whatever is sent to whatever route, nothing answers 500 and every answer is one that is documented", async () => {
  const admin = await api.makeAccount();
  await env.DB.prepare("UPDATE users SET role = 'admin' WHERE id = ?").bind(admin.id).run();
  const serviceKey = "the service key of the tests, long enough";
  const target = await makeTarget(api, { adminToken: admin.token, serviceKey });
  for (const [name, numRuns, least] of [
    ["replyx", 1_500, 60],
    ["replycx", 150, 6],
    ["chatbots", 500, 30],
  ] as const) {
    const document = (await (await api.send("GET", `/openapi/${name}.json`)).json()) as OpenApi;
    const statuses = new Map<number, number>();
    let turn = 0;
    const whose = { ...target, credentials: credentialsOf(target, name) };
    await fc.assert(
      fc.asyncProperty(requestsOf([document], target), async (request) => {
        const status = await fire(api, whose, request, turn++);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }),
      { numRuns },
    );
    // Not all of it ends at the door: a fair part is let in and does something, about 120, 24 and 70. What is sent differs from run to
    // run: half of that is four standard deviations away.
    const done = (statuses.get(200) ?? 0) + (statuses.get(201) ?? 0);
    expect(done, JSON.stringify([name, ...statuses])).toBeGreaterThan(least);
  }
}, 180_000);

function credentialsOf(target: Target, dialect: "replyx" | "replycx" | "chatbots"): Target["credentials"] {
  if (dialect === "replyx") return target.credentials;
  return dialect === "replycx" ? target.accountCredentials : target.chatbotCredentials;
}
