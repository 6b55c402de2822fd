import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { openSocket } from "../dialog/socket-client.ts";
import { openSite, type Site, type Visit } from "./visitor-client.ts";

const from = (client: string) => ({ "cf-connecting-ip": client });

async function shopWithCap(answers_per_hour: number): Promise<Site> {
  const site = await openSite();
  const path = `/api/assistants/${site.assistantId}/widget-settings`;
  const saved = await site.account.call("POST", path, { json: { answers_per_hour } });
  expect(saved.body).toMatchObject({ answers_per_hour });
  const json = { assistant_id: site.assistantId, question: "How long is the warranty?", answer: "Two years." };
  expect((await site.account.call("POST", "/api/qa-knowledge", { json })).status).toBe(201);
  return site;
}

const ask = (visit: Visit, text = "How long is the warranty?") =>
  visit.call("POST", `/api/site/dialogs/${visit.dialogId}/messages`, { json: { text } });

async function charges(site: Site): Promise<number> {
  const { body } = await site.account.call("GET", "/api/balance/transactions");
  const listed = (body.transactions ?? body) as { service_type: string }[];
  return listed.filter(({ service_type }) => service_type !== "welcome_bonus").length;
}

test("an owner's cap of paid answers holds for a contact and for all contacts of its address, and nothing is charged beyond it", async () => {
  const site = await shopWithCap(2);
  const [first, second] = [await site.visit(from("192.0.2.10")), await site.visit(from("192.0.2.10"))];
  expect((await ask(first)).body.ai_response.content).toContain("Two years");
  expect((await ask(second)).body.ai_response.content).toContain("Two years");
  await until(async () => expect(await charges(site)).toBe(2));
  const third = await site.visit(from("192.0.2.10"));
  const refused = await Promise.all([first, second, third].map((visit) => ask(visit)));
  for (const answer of refused) {
    expect(answer.status).toBe(429);
    expect(answer.body.error.code).toBe("ANSWER_LIMIT_REACHED");
    expect(answer.body.detail).toContain("ask for a person");
  }
  // The same contact elsewhere, and somebody else elsewhere.
  const moved = { ...from("192.0.2.20") };
  const path = `/api/site/dialogs/${first.dialogId}/messages`;
  const again = await first.call("POST", path, { json: { text: "How long is the warranty?" }, headers: moved });
  expect(again.status).toBe(201);
  expect((await ask(await site.visit(from("192.0.2.30")))).status).toBe(201);
  await until(async () => expect(await charges(site)).toBe(4));
  const held = await env.DB.prepare(
    "SELECT reserved_micro FROM balances WHERE account_id = (SELECT account_id FROM users WHERE id = ?)",
  );
  await until(async () => expect(await held.bind(site.account.id).first()).toEqual({ reserved_micro: 0 }));
});

test("a visitor over the cap reads why over its socket, and still gets a person", async () => {
  const site = await shopWithCap(1);
  const visit = await site.visit();
  await ask(visit);
  const socket = await openSocket(visit.dialogId, { token: site.siteToken, guest_id: visit.guestId });
  socket.send({ type: "send_message", text: "How long is the warranty?" });
  const refused = await socket.until("error");
  expect(refused.error).toMatchObject({ code: "ANSWER_LIMIT_REACHED" });
  expect(refused.reply_to).toBeGreaterThan(0);
  socket.send({ type: "send_message", text: "I want to talk to a person" });
  expect(await socket.until("handoff_requested")).toMatchObject({ reason: "user_request" });
});

test("an answer that costs nothing takes no place, and the cap has bounds", async () => {
  const site = await shopWithCap(1);
  const visit = await site.visit();
  const lost = await ask(visit, "Who won the chess championship of 1961?");
  expect(lost.body.ai_response.outcome).toBe("abstain");
  await until(async () => expect((await ask(visit)).status).toBe(201));
  const path = `/api/assistants/${site.assistantId}/widget-settings`;
  for (const answers_per_hour of [0, -1, 1.5, 1_001, "5"]) {
    expect((await site.account.call("POST", path, { json: { answers_per_hour } })).status).toBe(422);
  }
  const reset = await site.account.call("POST", path, { json: { answers_per_hour: null } });
  expect(reset.body.answers_per_hour).toBe(100);
});

test("users of the account are not limited", async () => {
  const site = await shopWithCap(1);
  const { account, assistantId } = site;
  const dialog = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistantId } });
  for (let asked = 0; asked < 3; asked++) {
    const json = { content: "How long is the warranty?" };
    const answer = await account.call("POST", `/api/dialogs/${dialog.body.id}/messages`, { json });
    expect(answer.status).toBe(201);
  }
});
