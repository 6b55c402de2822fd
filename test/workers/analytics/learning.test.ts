import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { eraseDialogs } from "../../../src/domain/administration/erasure/erase-dialogs.ts";
import { projectEvents } from "../../../src/events/project-events.ts";
import { until } from "../../support/until.ts";
import { makeInformed } from "../knowledge/informed.ts";
import { eventOf, type Fixture, makeAssistant, type Said } from "./make-assistant.ts";

type Informed = Awaited<ReturnType<typeof makeInformed>>;
type Caller = Pick<Informed, "account" | "assistantId">;

const learningOf = async ({ account, assistantId }: Caller, query = "") =>
  (await account.call("GET", `/api/v1/chatbots/${assistantId}/learning${query}`)).body.data;

const generate = async ({ account, assistantId }: Caller) =>
  (await account.call("POST", `/api/v1/chatbots/${assistantId}/learning/generate`)).body.data;

const change = ({ account }: Caller, id: number, json: object) =>
  account.call("PUT", `/api/v1/learning/${id}/status`, { json });

test("what was not answered becomes an item, an operator's answer, and then knowledge that can be taken back", async () => {
  const informed = await makeInformed();
  const { account, assistantId, ask } = informed;
  const dialogId = await informed.startDialog();
  await ask("Do you sell umbrellas for children?", dialogId);
  await until(async () => expect((await generate(informed)).created + (await learningOf(informed)).length).toBe(1));
  const [item] = await learningOf(informed);
  expect(item).toMatchObject({ origin: "abstention", question: "Do you sell umbrellas for children?", answer: null });
  expect((await change(informed, item.id, { status: "approved" })).status).toBe(400);

  await account.call("POST", `/api/dialogs/${dialogId}/takeover`, { json: {} });
  await account.call("POST", `/api/dialogs/${dialogId}/messages`, {
    json: { text: "Yes, we have yellow ones for children from three years." },
  });
  await until(async () => expect(await generate(informed)).toEqual({ created: 0, answered: 1 }));
  expect(await generate(informed)).toEqual({ created: 0, answered: 0 });
  const [answered] = await learningOf(informed);
  expect(answered).toMatchObject({ id: item.id, answer: "Yes, we have yellow ones for children from three years." });
  expect(answered.answerMessageId).toBeGreaterThan(answered.questionMessageId);

  expect((await change(informed, item.id, { status: "applied" })).status).toBe(409);
  expect((await change(informed, item.id, { status: "approved" })).body.data.status).toBe("approved");
  const apply = () => account.call("POST", `/api/v1/chatbots/${assistantId}/learning/apply`);
  const { data } = (await apply()).body;
  expect(data).toMatchObject({ applied: [{ id: item.id, status: "applied" }], failed: [], remaining: 0 });
  expect((await apply()).body.data.applied).toEqual([]);
  const named = await account.call("POST", `/api/v1/chatbots/${assistantId}/learning/apply`, {
    json: { ids: [item.id, 999_999] },
  });
  expect(named.body.data).toMatchObject({ applied: [], remaining: 0 });
  expect(named.body.data.failed).toEqual([
    { id: item.id, reason: "The item is not approved: it is applied." },
    { id: 999_999, reason: "No such item." },
  ]);
  expect((await ask("Do you sell umbrellas for children?")).content).toContain("yellow ones for children");
  const { unanswered } = (await account.call("GET", `/api/assistants/${assistantId}/unanswered`)).body;
  expect(unanswered).toEqual([]);

  const undone = await change(informed, item.id, { status: "undone" });
  expect(undone.body.data).toMatchObject({ status: "undone", knowledgeItemId: null });
  expect((await change(informed, item.id, { status: "undone" })).status).toBe(200);
  expect((await ask("Do you sell umbrellas for children?")).outcome).toBe("abstain");
  expect((await account.call("GET", `/api/qa-knowledge/${data.applied[0].knowledgeItemId}`)).status).toBe(404);
  expect(await generate(informed)).toEqual({ created: 0, answered: 0 });
});

test("an item with another answer to a known question replaces it, and an undo puts it back", async () => {
  const informed = await makeInformed();
  const { account, assistantId, ask } = informed;
  const pair = { assistant_id: assistantId, question: "When do you close?", answer: "We close at six." };
  const { id: pairId } = (await account.call("POST", "/api/qa-knowledge", { json: pair })).body;
  const json = { question: "When do you close?", answer: "We close at eight." };
  const made = await account.call("POST", `/api/v1/chatbots/${assistantId}/learning`, { json });
  expect(made.status).toBe(201);
  expect((await account.call("POST", `/api/v1/chatbots/${assistantId}/learning`, { json })).status).toBe(409);
  const { id } = made.body.data;
  await change(informed, id, { status: "approved" });
  expect((await change(informed, id, { status: "applied" })).body.data.knowledgeItemId).toBe(pairId);
  expect((await ask("When do you close?")).content).toContain("eight");
  await change(informed, id, { status: "undone" });
  expect((await ask("When do you close?")).content).toContain("six");
  // Somebody has written a third answer since.
  await change(informed, id, { status: "approved" });
  await change(informed, id, { status: "applied" });
  await account.call("PATCH", `/api/qa-knowledge/${pairId}`, { json: { answer: "We close at nine." } });
  expect((await change(informed, id, { status: "undone" })).status).toBe(409);
  expect((await ask("When do you close?")).content).toContain("nine");
});

/** A dialog in which an operator answered, as its events tell it. */
async function operatorAnswered(fixture: Fixture, lines: [Said["sender"], string][]): Promise<number> {
  const dialogId = await fixture.openDialog();
  const events = lines.map(([sender, text], at) => {
    const time = new Date(Date.now() - 60_000 + at).toISOString();
    return eventOf(fixture, dialogId, { seq: at + 1, at: time, sender, text, author: "Ann Smith" });
  });
  await projectEvents(compose(env), events);
  return dialogId;
}

test("operators' answers become items with a warning of personal data, greetings do not, and erasure removes them", async () => {
  const fixture = await makeAssistant();
  const caller = { account: fixture.owner, assistantId: fixture.assistantId };
  const first = await operatorAnswered(fixture, [
    ["user", "Can I pay my order by invoice?"],
    ["operator", "Hello!"],
    ["operator", "Yes, write to ann.smith@example.com and name order 4815162342."],
    ["user", "Thanks"],
    ["operator", "You are welcome"],
  ]);
  await operatorAnswered(fixture, [
    ["user", "Which parcel service delivers on Sunday?"],
    ["operator", "The parcels come with the blue post."],
    ["operator", "Only in large cities, by the way."],
  ]);
  expect(await generate(caller)).toEqual({ created: 2, answered: 0 });
  const items = await learningOf(caller, "?status=pending");
  const invoice = items.find((item: { conversationId: number }) => item.conversationId === first);
  expect(invoice).toMatchObject({
    origin: "operator_answer",
    question: "Can I pay my order by invoice?",
    answer: "Yes, write to ann.smith@example.com and name order 4815162342.",
    personalData: ["email", "name", "phone"],
    author: "Ann Smith",
  });
  const parcel = items.find((item: { id: number }) => item.id !== invoice.id);
  expect(parcel).toMatchObject({
    answer: "The parcels come with the blue post.\n\nOnly in large cities, by the way.",
    personalData: [],
  });
  const refused = await change(caller, invoice.id, { status: "approved" });
  expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: "allowPersonalData" }] } });
  const corrected = { status: "approved", answer: "Yes, by invoice within a week." };
  expect((await change(caller, invoice.id, corrected)).body.data).toMatchObject({
    personalData: [],
    status: "approved",
  });
  expect((await change(caller, parcel.id, { status: "rejected" })).body.data.status).toBe("rejected");
  expect(await generate(caller)).toEqual({ created: 0, answered: 0 });

  await eraseDialogs(compose(env), fixture.accountId, [first]);
  expect((await learningOf(caller)).map((item: { id: number }) => item.id)).toEqual([parcel.id]);
});

test("another account sees and changes nothing", async () => {
  const [own, other] = [await makeAssistant(), await makeAssistant()];
  const json = { question: "Is it new?", answer: "Yes, it is." };
  const { id } = (await own.owner.call("POST", `/api/v1/chatbots/${own.assistantId}/learning`, { json })).body.data;
  for (const [method, path] of [
    ["GET", `/api/v1/chatbots/${own.assistantId}/learning`],
    ["POST", `/api/v1/chatbots/${own.assistantId}/learning/generate`],
    ["POST", `/api/v1/chatbots/${own.assistantId}/learning/apply`],
    ["GET", `/api/v1/chatbots/${own.assistantId}/insights`],
    ["GET", `/api/v1/chatbots/${own.assistantId}/analytics/intents`],
  ] as const) {
    expect((await other.owner.call(method, path)).status).toBe(404);
  }
  const theft = await other.owner.call("PUT", `/api/v1/learning/${id}/status`, { json: { status: "approved" } });
  expect(theft.status).toBe(404);
});
