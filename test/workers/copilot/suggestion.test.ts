import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { draftReply } from "../../../src/domain/conversations/copilot/draft-reply.ts";
import type { UserPrincipal } from "../../../src/domain/people/account/types.ts";
import { api } from "../api.ts";
import { giveDocument, makeInformed } from "../knowledge/informed.ts";

async function makeDesk() {
  const informed = await makeInformed();
  const { account, assistantId, startDialog } = informed;
  await giveDocument(
    account,
    assistantId,
    "# Prices\n\nA day ticket costs 14 euros.\n\n# Dogs\n\nDogs may not come in.",
  );
  const dialogId = await startDialog();
  await account.call("POST", `/api/dialogs/${dialogId}/handoff/take`);
  const path = `/api/dialogs/${dialogId}`;
  const visitor = async (content: string) =>
    (await account.call("POST", `${path}/messages`, { json: { content } })).body.user_message;
  const operator = async (text: string) => (await account.call("POST", `${path}/messages`, { json: { text } })).body;
  const suggest = (json: object = {}) => account.call("POST", `${path}/suggestion`, { json });
  const messages = async () => {
    const { body } = await account.call("GET", `${path}/messages`);
    return Array.isArray(body) ? body : body.messages;
  };
  return { ...informed, dialogId, visitor, operator, suggest, messages };
}

/** What is spent and reserved, without the upload of the document. */
const spent = async (account: { id: number }) =>
  env.DB.prepare(
    "SELECT spent_micro - 100000 AS spent_micro, reserved_micro FROM balances WHERE account_id = (SELECT account_id FROM users WHERE id = ?)",
  )
    .bind(account.id)
    .first();

test("a draft answers what is open, with sources, and is not sent", async () => {
  const { account, visitor, suggest, messages, operator } = await makeDesk();
  await visitor("Hello!");
  const asked = await visitor("How much is a day ticket?");
  const { status, body } = await suggest();
  expect(status).toBe(200);
  expect(body).toMatchObject({ outcome: "answer", draft: "A day ticket costs 14 euros.", question_ids: [asked.id] });
  expect(body.text).toBe("A day ticket costs 14 euros. [1]");
  expect(body.citations).toHaveLength(1);
  expect(body.confidence).toBeGreaterThan(0.75);
  expect(body.charged).toBe(0.001);
  expect(await messages()).toHaveLength(2);
  expect(await spent(account)).toEqual({ spent_micro: 1_000, reserved_micro: 0 });
  await operator("It is 14 euros.");
  const nothing = await suggest();
  expect(nothing.status).toBe(409);
  expect(nothing.body.detail).toContain("open");
});

test("several messages are one question, and a request for a person is not what is drafted", async () => {
  const { visitor, suggest } = await makeDesk();
  const first = await visitor("What does a day ticket cost?");
  const second = await visitor("May my dog come in?");
  await visitor("I want to talk to a person");
  const { body } = await suggest();
  expect(body.question_ids).toEqual([first.id, second.id]);
  expect(body.draft).toContain("14 euros");
  expect(body.draft).toContain("Dogs may not come in");
});

test("what the documents do not say is no draft, and costs nothing", async () => {
  const { account, visitor, suggest } = await makeDesk();
  await visitor("Which painters are shown on Tuesday?");
  const { body } = await suggest();
  expect(body).toMatchObject({ outcome: "abstain", draft: null, charged: 0 });
  expect(await spent(account)).toEqual({ spent_micro: 0, reserved_micro: 0 });
});

test("a draft for a thread that has changed since it was read is refused", async () => {
  const { visitor, suggest } = await makeDesk();
  await visitor("What does a day ticket cost?");
  const { body } = await suggest();
  expect((await suggest({ after_seq: body.last_seq })).status).toBe(200);
  await visitor("And for children?");
  const late = await suggest({ after_seq: body.last_seq });
  expect(late.status).toBe(409);
  expect(late.body.detail).toContain("changed");
});

test("a draft is thrown away when a message arrives while it is written, and costs nothing", async () => {
  const { account, dialogId, visitor } = await makeDesk();
  await visitor("What does a day ticket cost?");
  const row = await env.DB.prepare("SELECT id, account_id FROM users WHERE id = ?").bind(account.id).first();
  const caller = {
    ...{ kind: "user", userId: account.id, accountId: row?.["account_id"], role: "user", email: account.email },
    ...{ displayName: "Ada", avatarUrl: null, sessionId: "s", sessionEndsAt: 0 },
  } as UserPrincipal;
  const deps = compose(env);
  const ctx = {
    ...deps,
    indexes: {
      of: (id: number) => {
        const index = deps.indexes.of(id);
        return {
          ...index,
          search: async (...given: Parameters<typeof index.search>) => {
            await visitor("Never mind, I have found it.");
            return index.search(...given);
          },
        };
      },
    },
  };
  await expect(draftReply(ctx, caller, { dialogId })).rejects.toMatchObject({ code: "conflict" });
  expect(await spent(account)).toEqual({ spent_micro: 0, reserved_micro: 0 });
});

test("an account without money gets no draft and no summary", async () => {
  const { account, dialogId, visitor, suggest } = await makeDesk();
  await visitor("What does a day ticket cost?");
  await env.DB.prepare(
    "UPDATE balances SET balance_micro = 0 WHERE account_id = (SELECT account_id FROM users WHERE id = ?)",
  )
    .bind(account.id)
    .run();
  const refused = await suggest();
  expect(refused.status).toBe(400);
  expect(refused.body.error.code).toBe("INSUFFICIENT_BALANCE");
  const summary = await account.call("POST", `/api/dialogs/${dialogId}/summary`);
  expect(summary.body.error.code).toBe("INSUFFICIENT_BALANCE");
});

test("a summary says what was asked, what answered it, what is open, and what was named", async () => {
  const { account, ask, startDialog } = await makeDesk();
  const dialogId = await startDialog();
  const path = `/api/dialogs/${dialogId}`;
  await ask("Hello!", dialogId);
  const answer = await ask("What does a day ticket cost?", dialogId);
  await ask("Which painters are shown on Tuesday?", dialogId);
  await account.call("POST", `${path}/handoff/take`);
  await account.call("POST", `${path}/messages`, { json: { text: "We show Vermeer until Sunday." } });
  await account.call("POST", `${path}/messages`, { json: { content: "And where is my order #A-10442?" } });
  const { status, body } = await account.call("POST", `${path}/summary`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ method: "extractive", model: "extractive", is_partial: false, unanswered: 1 });
  const [first, second, third] = body.questions;
  expect(body.questions).toHaveLength(3);
  expect(first).toMatchObject({
    text: "What does a day ticket cost?",
    answer: {
      by: "assistant",
      message_id: answer.id,
      text: "A day ticket costs 14 euros.",
      sources: [{ title: "doc.md" }],
    },
  });
  expect(second.answer).toMatchObject({ by: "operator", text: "We show Vermeer until Sunday.", sources: [] });
  expect(third.answer).toBeNull();
  expect(body.entities).toContainEqual(expect.objectContaining({ type: "order_number", value: "A-10442" }));
  expect(body.text).toContain("• What does a day ticket cost?\n  → A day ticket costs 14 euros.");
  const stranger = await api.makeAccount();
  expect((await stranger.call("POST", `${path}/summary`)).status).toBe(404);
});

test("a dialog in which the visitor has said nothing has no summary", async () => {
  const { account, startDialog } = await makeDesk();
  expect((await account.call("POST", `/api/dialogs/${await startDialog()}/summary`)).status).toBe(409);
});
