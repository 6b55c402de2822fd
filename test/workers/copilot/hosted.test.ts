import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { draftReply } from "../../../src/domain/conversations/copilot/draft-reply.ts";
import { summariseDialog } from "../../../src/domain/conversations/copilot/summarise-dialog.ts";
import { askPlayground } from "../../../src/domain/conversations/playground/ask-playground.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import type { UserPrincipal } from "../../../src/domain/people/account/types.ts";
import { openDesk } from "../ai-tokens/ai-fixture.ts";
import { api } from "../api.ts";

const question = "What does a ticket cost?";

async function openHosted(kind = "good") {
  const desk = await openDesk();
  const { account, accountId, dialogId, addToken } = desk;
  await addToken(kind);
  const row = await env.DB.prepare("SELECT assistant_id FROM dialogs WHERE id = ?").bind(dialogId).first();
  const assistantId = Number(row?.["assistant_id"]);
  const caller: UserPrincipal = {
    ...{ kind: "user", userId: account.id, accountId, role: "user", email: account.email },
    ...{ displayName: "Ada", avatarUrl: null, sessionId: "s", sessionEndsAt: 0 },
  };
  await account.call("POST", `/api/dialogs/${dialogId}/handoff/take`);
  const write = (json: object) => account.call("POST", `/api/dialogs/${dialogId}/messages`, { json });
  const spent = async () =>
    env.DB.prepare("SELECT spent_micro - 100000 AS spent, reserved_micro AS held FROM balances WHERE account_id = ?")
      .bind(accountId)
      .first();
  return { ...desk, assistantId, caller, write, spent };
}

test("a hosted answer in the playground costs what it costs in a dialog, and says so", async () => {
  const { deps, accountId, assistantId, spent, model } = await openHosted();
  const asked = { accountId, assistantId, question, history: [] };
  const { answer, chargedMicro, trace, atStoredBound } = await askPlayground(deps, { ...asked, abstainBelow: 1 });
  expect(answer).toMatchObject({ outcome: "answer", model });
  expect(answer.text).toContain("14 euros");
  expect(chargedMicro).toBe(1_000);
  expect(trace.searches[0]?.passages[0]?.use).toBe("cited");
  // A hosted model judges for itself, whatever the bound.
  expect(atStoredBound).toEqual({ bound: 0.75, answer: null });
  expect(await spent()).toEqual({ spent: 1_000, held: 0 });
});

test("a question that fails in the playground costs nothing and holds nothing", async () => {
  const { deps, accountId, assistantId, spent } = await openHosted("down");
  const { answer, chargedMicro } = await askPlayground(deps, { accountId, assistantId, question, history: [] });
  expect(answer.model).toBe("extractive");
  expect(answer.failure).toBeDefined();
  expect(chargedMicro).toBe(0);
  const broken: Deps = {
    ...deps,
    indexes: {
      of: () => {
        throw new Error("out of reach");
      },
    },
  };
  await expect(askPlayground(broken, { accountId, assistantId, question, history: [] })).rejects.toThrow();
  expect(await spent()).toEqual({ spent: 0, held: 0 });
});

test("a hosted model drafts and summarises, and its sentences are checked against the dialog", async () => {
  const { deps, caller, dialogId, write, model, spent } = await openHosted("sums");
  await write({ content: question });
  const draft = await draftReply(deps, caller, { dialogId });
  expect(draft).toMatchObject({ draft: "A ticket costs 14 euros.", chargedMicro: 1_000, answer: { model } });
  await write({ text: "A ticket costs 14 euros." });
  const summary = await summariseDialog(deps, caller, dialogId);
  expect(summary).toMatchObject({ method: "model", model, failure: null });
  expect(summary.text).toContain("A ticket costs 14 euros.");
  expect(summary.text).not.toContain("99");
  expect(summary.questions).toMatchObject([{ text: question, answer: { by: "operator" } }]);
  expect(await spent()).toEqual({ spent: 2_000, held: 0 });
});

test("when the hosted model fails, the summary is of the dialog's words and says why", async () => {
  const { deps, caller, dialogId, write } = await openHosted("down");
  await write({ content: question });
  const summary = await summariseDialog(deps, caller, dialogId);
  expect(summary).toMatchObject({ method: "extractive", model: "extractive", text: `• ${question}\n  → ?` });
  expect(summary.failure).not.toBeNull();
});

test("a visitor's dialog is summarised and drafted for also when the website is switched off for visitors", async () => {
  const { deps, account, caller, assistantId, model } = await openHosted("sums");
  const { body } = await account.call("GET", `/api/site-token?assistant_id=${assistantId}`);
  const site = { "x-site-token": body.site_token };
  const { body: visit } = await api.call("POST", "/api/site/dialogs", { json: {}, headers: site });
  const headers = { ...site, "x-guest-id": visit.guest_id };
  const place = `/api/site/dialogs/${visit.id}/messages`;
  await account.call("POST", `/api/dialogs/${visit.id}/handoff/take`);
  expect((await api.call("POST", place, { json: { content: question }, headers })).status).toBe(201);
  await account.call("PUT", `/api/assistants/${assistantId}`, { json: { website_integration: false } });
  expect(await draftReply(deps, caller, { dialogId: visit.id })).toMatchObject({ draft: "A ticket costs 14 euros." });
  await account.call("POST", `/api/dialogs/${visit.id}/messages`, { json: { text: "A ticket costs 14 euros." } });
  expect(await summariseDialog(deps, caller, visit.id)).toMatchObject({ method: "model", model, failure: null });
});
