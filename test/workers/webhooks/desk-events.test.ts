import { runDurableObjectAlarm } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, expect, test, vi } from "vitest";
import { until } from "../../support/until.ts";
import { openSite } from "../site/visitor-client.ts";
import { makeHook } from "./webhook-fixture.ts";

afterEach(() => vi.useRealTimers());

test("receivers are told of notes, labels, variables and missed targets, in the order of the dialog", async () => {
  const site = await openSite({ handoff_after_abstentions: 0 });
  const { account } = site;
  await account.call("POST", "/api/sla-policies", {
    json: { name: "Gold", is_default: true, first_response_minutes: 5 },
  });
  const { body: label } = await account.call("POST", "/api/labels", { json: { name: "Vip" } });
  const events = ["note.created", "dialog.labels_changed", "dialog.variables_changed", "dialog.sla_breached"];
  const hook = await makeHook(account, { events });
  const visit = await site.visit();
  const path = `/api/dialogs/${visit.dialogId}`;
  await visit.call("POST", `/api/site${path.slice(4)}/messages`, { json: { text: "When does the ferry leave?" } });
  await account.call("POST", `${path}/notes`, { json: { text: "Calls back on Monday." } });
  await account.call("PUT", `${path}/labels`, { json: { label_ids: [label.id] } });
  await account.call("PATCH", `${path}/variables`, { json: { variables: { order: "A-17" } } });
  await account.call("PUT", `${path}/priority`, { json: { priority: "high" } });
  vi.setSystemTime(Date.now() + 6 * 60_000);
  await runDurableObjectAlarm(env.DIALOG_ROOM.getByName(String(visit.dialogId)));
  vi.useRealTimers();
  const told = await hook.heard(4);
  expect(told.map(({ type }) => type)).toEqual(events);
  expect(told.map(({ data }) => data)).toMatchObject([
    { dialog: { id: visit.dialogId }, note: { text: "Calls back on Monday." } },
    { labels: [label.id], added: [label.id], removed: [] },
    { variables: { order: "A-17" }, changed: { order: "A-17" } },
    { metric: "first_response", policy: { name: "Gold" } },
  ]);
  await until(async () => expect((await account.call("GET", path)).body.sla_breached_at).not.toBeNull());
});
