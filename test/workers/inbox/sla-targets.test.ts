import { runDurableObjectAlarm } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, expect, test, vi } from "vitest";
import { until } from "../../support/until.ts";
import { openInbox } from "../dialog/inbox-client.ts";
import { openSite } from "../site/visitor-client.ts";

const minute = 60_000;

afterEach(() => vi.useRealTimers());

test("lists and the socket tell when the next target is due, also when it is missed, until it is met", async () => {
  const { account, visit } = await openSite({ handoff_after_abstentions: 0 });
  const policy = { name: "Gold", is_default: true, first_response_minutes: 30 };
  expect((await account.call("POST", "/api/sla-policies", { json: policy })).status).toBe(201);
  const { dialogId, call } = await visit();
  const inbox = await openInbox(account.token);
  const asked = Date.now();
  await call("POST", `/api/site/dialogs/${dialogId}/messages`, { json: { text: "When does the ferry leave?" } });
  const alarmAfter = async (minutes: number) => {
    vi.setSystemTime(asked + minutes * minute);
    await runDurableObjectAlarm(env.DIALOG_ROOM.getByName(String(dialogId)));
  };
  const due = () =>
    until(async () => {
      const { body } = await account.call("GET", "/api/inbox/dialogs?view=all");
      const [row] = body.dialogs;
      expect(row).toBeDefined();
      expect(inbox.last("dialog_changed")?.dialog.sla_due_at).toBe(row.sla_due_at);
      return row.sla_due_at === null ? null : Math.round((Date.parse(row.sla_due_at) - asked) / minute);
    });
  await alarmAfter(1);
  expect(await due()).toBe(30);
  await alarmAfter(40);
  expect(await due()).toBe(30);
  await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text: "At nine" } });
  await alarmAfter(41);
  expect(await due()).toBeNull();
});
