import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { makeOperator, openInbox } from "../dialog/inbox-client.ts";

test("a user's choice of notifications follows the user, is told to the user's windows only, and does not undo a newer one", async () => {
  const account = await api.makeAccount();
  const operator = await makeOperator(account, "Anna");
  const read = async (who = operator) => (await who.call("GET", "/api/me/notifications")).body;
  const usual = await read();
  expect(usual).toEqual({
    ...{ sound: true, desktop: false, quiet_when_away: true, revision: 0 },
    events: { waiting: true, own: true, mentions: true, all: false },
  });
  const [own, others] = [await openInbox(operator.token), await openInbox(account.token)];
  const chosen = { ...usual, sound: false, events: { ...usual.events, all: true } };
  const saved = await operator.call("PUT", "/api/me/notifications", { json: chosen });
  expect([saved.status, saved.body]).toEqual([200, { ...chosen, revision: 1 }]);
  expect(await read()).toEqual({ ...chosen, revision: 1 });
  expect(await read(account)).toEqual(usual);
  await until(() => expect(own.last("notifications_changed")?.notifications).toEqual({ ...chosen, revision: 1 }));
  expect(others.last("notifications_changed")).toBeUndefined();
  const late = await operator.call("PUT", "/api/me/notifications", { json: { ...usual, desktop: true } });
  expect([late.status, late.body.error.code]).toEqual([409, "CONFLICT"]);
  expect((await operator.call("PUT", "/api/me/notifications", { json: { ...chosen, sound: "loud" } })).status).toBe(
    422,
  );
  expect(await read()).toEqual({ ...chosen, revision: 1 });
  own.close();
  others.close();
  await account.call("DELETE", `/api/operators/${operator.id}`);
  const kept = env.DB.prepare("SELECT user_id FROM notification_preferences WHERE user_id = ?").bind(operator.id);
  expect((await kept.all()).results).toEqual([]);
});
