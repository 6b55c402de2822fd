import { expect, test } from "vitest";
import { api } from "../api.ts";
import { makeInformed } from "../knowledge/informed.ts";

async function makeDesk() {
  const informed = await makeInformed();
  const { account, startDialog } = informed;
  const dialogId = await startDialog();
  await account.call("POST", `/api/dialogs/${dialogId}/handoff/take`);
  const write = async (json: object) =>
    (await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json })).body;
  const visitor = async (content: string) => (await write({ content })).user_message.id as number;
  const operator = async (text: string) => (await write({ text })).id as number;
  const learn = (messageId: number, json: object = {}) =>
    account.call("POST", `/api/dialogs/${dialogId}/messages/${messageId}/qa`, { json });
  return { ...informed, dialogId, visitor, operator, learn };
}

test("an operator's answer is proposed with the question, and becomes a pair that answers", async () => {
  const { account, assistantId, ask, visitor, operator, learn } = await makeDesk();
  await visitor("Hello!");
  const asked = await visitor("Do you repair\n lamps?");
  const answer = await operator("Yes, we repair lamps of every kind within a week.");
  const preview = await learn(answer, { preview: true });
  const proposal = {
    ...{ question: "Do you repair lamps?", answer: "Yes, we repair lamps of every kind within a week." },
    ...{ question_ids: [asked], warnings: [], qa: null },
  };
  expect(preview.body).toEqual(proposal);
  const pairs = async () => (await account.call("GET", `/api/qa-knowledge?assistant_id=${assistantId}`)).body;
  expect(await pairs()).toEqual([]);
  const made = await learn(answer);
  expect(made.body).toMatchObject({ ...proposal, qa: { assistant_id: assistantId, question: "Do you repair lamps?" } });
  expect((await learn(answer)).body.qa.id).toBe(made.body.qa.id);
  expect(await pairs()).toHaveLength(1);
  expect((await ask("do you repair lamps")).text).toContain("within a week");
});

test("personal data is found before it is stored, and must be allowed", async () => {
  const { visitor, operator, learn } = await makeDesk();
  await visitor("Where do I send my lamp?");
  const answer = await operator("Write to ada.king@example.com and we send you a label.");
  const preview = await learn(answer, { preview: true });
  expect(preview.body.warnings).toEqual([{ kind: "personal_data", personal_data: ["email", "name"] }]);
  const refused = await learn(answer);
  expect(refused.status).toBe(422);
  expect(refused.body.detail[0].loc).toEqual(["body", "allow_personal_data"]);
  const corrected = await learn(answer, { answer: "Write to us and we send you a label." });
  expect(corrected.body).toMatchObject({ warnings: [], qa: { answer: "Write to us and we send you a label." } });
  const other = await operator("Call +49 151 12345678 for a label, please.");
  expect((await learn(other, { question: "May I call?", allow_personal_data: true })).status).toBe(200);
});

test("a question that has another answer is a conflict that names the pair", async () => {
  const { account, assistantId, visitor, operator, learn } = await makeDesk();
  const pair = { assistant_id: assistantId, question: "Do you repair lamps?", answer: "No." };
  const { body: known } = await account.call("POST", "/api/qa-knowledge", { json: pair });
  await visitor("Do you repair lamps?");
  const answer = await operator("Yes, since last week we do.");
  const preview = await learn(answer, { preview: true });
  expect(preview.body.warnings).toEqual([{ kind: "same_question", qa_id: known.id, answer: "No." }]);
  expect((await learn(answer)).status).toBe(409);
});

test("a message of the visitor, one without a question, and a stranger's are refused", async () => {
  const { dialogId, visitor, operator, learn } = await makeDesk();
  const first = await operator("Good morning, how can we help?");
  expect((await learn(first, { preview: true })).body.warnings).toEqual([{ kind: "no_question" }]);
  expect((await learn(first)).status).toBe(422);
  const asked = await visitor("Do you repair lamps?");
  expect((await learn(asked)).status).toBe(409);
  expect((await learn(asked + 40)).status).toBe(404);
  const stranger = await api.makeAccount();
  const path = `/api/dialogs/${dialogId}/messages/${first}/qa`;
  expect((await stranger.call("POST", path, { json: { preview: true } })).status).toBe(404);
});
