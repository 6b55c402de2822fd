import { env, exports } from "cloudflare:workers";
import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { openSocket } from "../dialog/socket-client.ts";
import { openSite, type Site } from "./visitor-client.ts";

const changes: { what: string; change: (site: Site) => Promise<unknown>; status: number }[] = [
  {
    what: "the site token is taken back",
    change: ({ account, assistantId }) => account.call("DELETE", `/api/site-token?assistant_id=${assistantId}`),
    status: 401,
  },
  {
    what: "there is a new site token",
    change: ({ account, assistantId }) =>
      account.call("POST", "/api/embed-code", { json: { assistant_id: assistantId } }),
    status: 401,
  },
  {
    what: "the assistant is switched off for websites",
    change: ({ account, assistantId }) =>
      account.call("PUT", `/api/assistants/${assistantId}`, { json: { website_integration: false } }),
    status: 403,
  },
  {
    what: "other pages are allowed",
    change: ({ account, assistantId }) =>
      account.call("PUT", `/api/assistants/${assistantId}`, { json: { allowed_domains: ["elsewhere.test"] } }),
    status: 403,
  },
  {
    what: "the assistant is deleted",
    change: ({ account, assistantId }) => account.call("DELETE", `/api/assistants/${assistantId}`),
    status: 401,
  },
];

test.each(changes)("an open chat is over when $what, and the account's people stay", async ({ change, status }) => {
  const site = await openSite();
  const { dialogId, guestId } = await site.visit();
  const shown = { token: site.siteToken, guest_id: guestId };
  const visitor = await openSocket(dialogId, shown);
  const operator = await openSocket(dialogId, { token: site.account.token });
  visitor.send({ type: "send_message", text: "Hello", client_message_id: "m1" });
  await visitor.until("ack");
  const changed = (await change(site)) as { status: number };
  expect(changed.status).toBeLessThan(300);
  await until(() => expect(visitor.closed).toMatchObject({ code: 4401 }));
  const again = await exports.default.fetch(
    `http://localhost:8000/ws/dialogs/${dialogId}?${new URLSearchParams(shown)}`,
    { headers: { upgrade: "websocket", origin: "https://shop.test" } },
  );
  expect(again.status).toBe(status);
  expect(operator.closed).toBeNull();
  operator.close();
});

test("who is still let in connects again, and nothing else of the settings ends a visit", async () => {
  const site = await openSite();
  const { dialogId, guestId } = await site.visit();
  const shown = { token: site.siteToken, guest_id: guestId };
  const visitor = await openSocket(dialogId, shown);
  const change = (json: object) => site.account.call("PUT", `/api/assistants/${site.assistantId}`, { json });
  expect((await change({ name: "Other", website_integration: true, allowed_domains: [] })).status).toBe(200);
  visitor.send({ type: "send_message", text: "Hello", client_message_id: "m1" });
  await visitor.until("ack");
  expect(visitor.closed).toBeNull();
  await change({ allowed_domains: ["shop.test"] });
  await until(() => expect(visitor.closed).toMatchObject({ code: 4401 }));
  const again = await openSocket(dialogId, { ...shown, after_seq: "0" });
  await again.until("new_message");
  await change({ allowed_domains: ["shop.test"] });
  again.send({ type: "send_message", text: "Hello again", client_message_id: "m2" });
  await again.until("ack");
  expect(again.closed).toBeNull();
  again.close();
});

test("a socket that outlives the token, in a dialog that nobody has looked at for days, is answered no more", async () => {
  const site = await openSite();
  const { dialogId, guestId } = await site.visit();
  const visitor = await openSocket(dialogId, { token: site.siteToken, guest_id: guestId });
  const forget = async () => {
    const old = env.DB.prepare(
      "UPDATE dialogs SET created_at = 1, last_message_at = min(last_message_at, 1) WHERE id = ?",
    );
    await old.bind(dialogId).run();
  };
  await forget();
  await site.account.call("DELETE", `/api/site-token?assistant_id=${site.assistantId}`);
  visitor.send({ type: "send_message", text: "Hello", client_message_id: "m1" });
  const refusal = await visitor.until("error");
  expect(refusal.error.code).toBe("ASSISTANT_INACTIVE");
  expect(visitor.closed).toBeNull();
  await until(async () => {
    const { body } = await site.account.call("GET", "/api/dialogs");
    expect(body.dialogs[0].last_message).toBe("Hello");
  });
  await forget();
  await site.account.call("POST", "/api/embed-code", { json: { assistant_id: site.assistantId } });
  visitor.send({ type: "send_message", text: "Hello again", client_message_id: "m2" });
  await visitor.until("new_message", ({ message }) => message.sender === "assistant");
  visitor.close();
});
