import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { api } from "../../../workers/api.ts";
import { accountIdOf } from "../../../workers/billing/purse.ts";
import type { Refusal, Row, Shape } from "../row.ts";
import type { Stage } from "../stage.ts";

const message: Shape = {
  id: "integer",
  sender: "string",
  content: "string",
  text: "string",
  created_at: "time",
};

const question = { content: "I need help with my account settings", sender: "user" };
const operators = { text: "Сообщение от оператора", operator_name: "Анна" };

const withId = async (stage: Stage) => ({ params: { id: await stage.dialogId(), dialog_id: await stage.dialogId() } });

const foreign: Refusal = {
  because: "another account's dialog",
  status: 404,
  code: "NOT_FOUND",
  caller: "stranger",
  prepare: withId,
};

/** A visitor of the website has asked, and a person has answered. */
async function withGuestDialog(stage: Stage) {
  const owner = await stage.owner();
  const { dialogId, siteToken, guestId } = await stage.guest();
  const headers = { "X-Site-Token": siteToken, "X-Guest-Id": guestId };
  await api.call("POST", `/api/site/dialogs/${dialogId}/messages`, { json: { text: "Привет!" }, headers });
  await owner.call("POST", `/api/dialogs/${dialogId}/handoff/take`, { json: {} });
  await owner.call("POST", `/api/dialogs/${dialogId}/messages`, { json: operators });
  return { params: { id: dialogId } };
}

async function spendEverything(stage: Stage) {
  await stage.dialogId();
  const accountId = await accountIdOf(await stage.owner());
  await env.DB.prepare("UPDATE balances SET balance_micro = 0 WHERE account_id = ?").bind(accountId).run();
}

export const messageRows: Row[] = [
  {
    ids: ["qs.dialogs.post.dialogs-dialog_id-messages"],
    caller: "owner",
    request: { json: question },
    status: 201,
    answer: { user_message: message, ai_response: { ...(message as object), response_time: "number" } },
    check: ({ body }) => {
      expect(body.user_message).toMatchObject({ ...question, text: question.content });
      expect(body.ai_response).toMatchObject({ sender: "assistant", text: body.ai_response.content });
      expect(body.ai_response.content).not.toBe("");
    },
    refusals: [
      foreign,
      { because: "no money", status: 400, code: "INSUFFICIENT_BALANCE", prepare: spendEverything },
      {
        because: "words in the assistant's name",
        status: 422,
        code: "VALIDATION_ERROR",
        request: { json: { ...question, sender: "assistant" } },
      },
      {
        because: "both spellings at once",
        status: 422,
        code: "VALIDATION_ERROR",
        request: { json: { content: "One", text: "Two" } },
      },
      { because: "nothing said", status: 422, code: "VALIDATION_ERROR", request: { json: { sender: "user" } } },
    ],
  },
  {
    ids: ["v1.dialogs.post.dialogs-id-messages"],
    caller: "owner",
    request: { json: operators },
    status: 201,
    answer: { ...(message as object), operator_name: "string" },
    check: ({ body }) => {
      expect(body).toMatchObject({ sender: "operator", text: operators.text, operator_name: "Ada" });
    },
    refusals: [
      foreign,
      {
        because: "another operator has the dialog",
        status: 409,
        code: "HANDOFF_HELD",
        caller: "operator",
        prepare: async (stage) => {
          await (await stage.owner()).call("POST", `/api/dialogs/${await stage.dialogId()}/handoff/take`, { json: {} });
        },
      },
    ],
  },
  {
    ids: ["qs.dialogs.get.dialogs-dialog_id-messages", "ref.dialogs.get.dialogs-dialog_id-messages"],
    caller: "owner",
    prepare: async (stage) => {
      const path = `/api/dialogs/${await stage.dialogId()}/messages`;
      await (await stage.owner()).call("POST", path, { json: question });
    },
    status: 200,
    answer: [message],
    check: ({ body }) => {
      expect(body).toMatchObject([question, { sender: "assistant" }]);
      expect(body[1].id).toBeGreaterThan(body[0].id);
    },
    refusals: [foreign],
  },
  {
    ids: ["v1.dialogs.get.dialogs-id-messages"],
    caller: "owner",
    prepare: withGuestDialog,
    status: 200,
    answer: { messages: [message] },
    check: ({ body }) => {
      const [asked, answered, last] = body.messages;
      expect(asked).toMatchObject({ sender: "user", text: "Привет!" });
      expect(answered).toMatchObject({ sender: "assistant" });
      expect(last).toMatchObject({ sender: "operator", text: operators.text, operator_name: "Ada" });
    },
    refusals: [foreign],
  },
];
