import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import type { RoomEvent } from "../../../src/domain/conversations/dialog/ports.ts";
import { recordFailure } from "../../../src/domain/quality/unanswered/record-failure.ts";
import { projectEvents } from "../../../src/events/project-events.ts";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { giveDocument, makeInformed } from "../knowledge/informed.ts";

type Informed = Awaited<ReturnType<typeof makeInformed>>;

async function unanswered({ account, assistantId }: Informed, query = "") {
  return (await account.call("GET", `/api/assistants/${assistantId}/unanswered${query}`)).body;
}

/** The clusters' questions and counts, when there are so many of them with so many questions in all. */
function counted(informed: Informed, counts: number[]) {
  return until(async () => {
    const { unanswered: clusters } = await unanswered(informed);
    expect(clusters.map((cluster: { count: number }) => cluster.count)).toEqual(counts);
    return clusters;
  });
}

const answerPath = ({ assistantId }: Informed, id: number, act = "answer") =>
  `/api/assistants/${assistantId}/unanswered/${id}/${act}`;

test("what was not answered waits in one place, is answered in one call, and then is answered", async () => {
  const informed = await makeInformed();
  const { account, assistantId, ask, startDialog } = informed;
  const dialogId = await startDialog();
  await ask("How do I get a refund for my ticket?", dialogId);
  // Questions of other dialogs are recorded in any order; the first one stands for the group.
  await counted(informed, [1]);
  await ask("Hello, could you tell me about ticket refunds?");
  await ask("Refund of tickets?!");
  await ask("Is there a cloakroom?");
  const clusters = await counted(informed, [3, 1]);
  expect(clusters[0]).toMatchObject({
    question: "How do I get a refund for my ticket?",
    state: "open",
    reasons: { abstained: 3, badly_rated: 0, handed_off: 0 },
  });
  expect(clusters[0].examples).toHaveLength(3);
  expect(clusters[0].examples.at(-1)).toMatchObject({ dialog_id: dialogId, message_id: dialogId * 2 ** 20 + 1 });
  const answered = await account.call("POST", answerPath(informed, clusters[0].id), {
    json: { answer: "At the desk, within a week.", tags: ["refund"] },
  });
  expect(answered.status).toBe(201);
  expect(answered.body.qa).toMatchObject({
    question: clusters[0].question,
    assistant_id: assistantId,
    tags: ["refund"],
  });
  expect(answered.body.cluster.state).toBe("answered");
  expect((await ask("how do i get a refund for my ticket")).content).toBe("At the desk, within a week. [1]");
  // To ask before it is indexed would be a failure after the answer, and open the question again.
  const pair = () => account.call("GET", `/api/qa-knowledge/${answered.body.qa.id}`);
  await until(async () => expect((await pair()).body.status).toBe("completed"));
  expect((await ask("refund of tickets")).content).toBe("At the desk, within a week. [1]");
  expect((await unanswered(informed)).unanswered).toMatchObject([{ question: "Is there a cloakroom?" }]);
  expect((await unanswered(informed, "?state=answered")).unanswered).toMatchObject([
    { qa_id: answered.body.qa.id, count: 3 },
  ]);
});

test("an answered question opens again only by what fails afterwards; a dismissed one never", async () => {
  const informed = await makeInformed();
  const { account, ask } = informed;
  const dialogId = await informed.startDialog();
  await ask("Do you sell umbrellas?", dialogId);
  await ask("Do you repair clocks?");
  const [umbrellas, clocks] = (await counted(informed, [1, 1])).toSorted(
    (a: { id: number }, b: { id: number }) => a.id - b.id,
  );
  await account.call("POST", answerPath(informed, umbrellas.id), { json: { answer: "Yes, black ones." } });
  expect((await account.call("POST", answerPath(informed, clocks.id, "dismiss"))).body.state).toBe("dismissed");
  await counted(informed, []);
  const { id } = await ask("Do you sell umbrellas?", dialogId);
  const rate = (rating: unknown) =>
    account.call("POST", `/api/dialogs/${dialogId}/messages/${id}/rating`, { json: { rating } });
  expect((await rate("bad")).body).toMatchObject({ rating: -1, message_id: id });
  const [reopened] = await counted(informed, [1]);
  expect(reopened).toMatchObject({ id: umbrellas.id, reasons: { abstained: 0, badly_rated: 1, handed_off: 0 } });
  await account.call("POST", answerPath(informed, umbrellas.id), { json: { answer: "Yes, in every colour." } });
  expect((await ask("Do you sell umbrellas?")).content).toBe("Yes, in every colour. [1]");
  await ask("Repair of clocks?");
  await until(async () => expect((await unanswered(informed, "?state=dismissed")).unanswered[0].count).toBe(2));
  await counted(informed, []);
});

test("a failure from before the answer that is heard of late opens nothing, one from afterwards does", async () => {
  const informed = await makeInformed();
  const { account, assistantId, ask } = informed;
  const dialogId = await informed.startDialog();
  await ask("Is there a cloakroom for coats?", dialogId);
  const [cluster] = await counted(informed, [1]);
  await account.call("POST", answerPath(informed, cluster.id), { json: { answer: "Behind the stairs." } });
  const ctx = compose(env);
  const owner = await env.DB.prepare("SELECT account_id FROM users WHERE id = ?").bind(account.id).first();
  const failure = { accountId: Number(owner?.["account_id"]), assistantId, dialogId, reason: "abstained" as const };
  const question = "Cloakroom for coats?";
  await recordFailure(ctx, { ...failure, question, seq: 101, failedAt: new Date(cluster.last_seen).getTime() - 1 });
  await counted(informed, []);
  expect((await unanswered(informed, "?state=answered")).unanswered).toMatchObject([{ id: cluster.id, count: 2 }]);
  await recordFailure(ctx, { ...failure, question, seq: 102, failedAt: Date.now() + 1 });
  expect(await counted(informed, [1])).toMatchObject([{ id: cluster.id, state: "open" }]);
});

test("a rating is the rater's last word, and takes a question in and out", async () => {
  const informed = await makeInformed();
  const { account, assistantId, ask } = informed;
  await giveDocument(account, assistantId, "# Harbour\n\nThe harbour opens at six in the morning.");
  const dialogId = await informed.startDialog();
  const { id } = await ask("When does the harbour open?", dialogId);
  const path = `/api/dialogs/${dialogId}/messages/${id}/rating`;
  const rate = (json: object) => account.call("POST", path, { json });
  expect((await rate({ rating: -1, comment: "Too early" })).body).toMatchObject({ rating: -1, comment: "Too early" });
  await rate({ rating: "bad" });
  await counted(informed, [1]);
  expect((await rate({ data: { rating: "good" } })).body).toMatchObject({ rating: 1, comment: null });
  await counted(informed, []);
  expect((await rate({ rating: 0 })).status).toBe(422);
  expect((await rate({})).status).toBe(422);
  const other = (messageId: number) =>
    account.call("POST", `/api/dialogs/${dialogId}/messages/${messageId}/rating`, { json: { rating: 1 } });
  expect((await other(id - 1)).status).toBe(409);
  expect((await other(id + 1)).status).toBe(404);
  expect((await other(7)).status).toBe(404);
});

test("a guest rates in its own dialog and in no other", async () => {
  const informed = await makeInformed();
  const { account, assistantId } = informed;
  await account.call("PATCH", `/api/assistants/${assistantId}`, { json: { website_integration: true } });
  const embed = await account.call("GET", `/api/assistants/${assistantId}/embed-code`);
  const token = new URL(embed.body.iframe_url).searchParams.get("token") ?? "";
  const visit = async () => {
    const dialog = await api.call("POST", "/api/site/dialogs", { headers: { "X-Site-Token": token }, json: {} });
    const headers = { "X-Site-Token": token, "X-Guest-Id": dialog.body.guest_id as string };
    return { headers, dialogId: dialog.body.id as number };
  };
  const [first, second] = [await visit(), await visit()];
  const { id } = await informed.ask("Where is the lighthouse?", first.dialogId);
  const rate = (headers: Record<string, string>) =>
    api.call("POST", `/api/dialogs/${first.dialogId}/messages/${id}/rating`, { headers, json: { rating: "bad" } });
  expect((await rate(second.headers)).status).toBe(404);
  expect((await rate(first.headers)).status).toBe(200);
  await until(async () => {
    const [cluster] = await counted(informed, [1]);
    expect(cluster.reasons).toEqual({ abstained: 1, badly_rated: 1, handed_off: 0 });
  });
});

test("a request for a person brings the question before it, not itself", async () => {
  const informed = await makeInformed();
  const dialogId = await informed.startDialog();
  await informed.ask("Can I moor a yacht overnight?", dialogId);
  await informed.ask("I want to talk to a human", dialogId);
  const [cluster] = await until(async () => {
    const clusters = await counted(informed, [1]);
    expect(clusters[0].reasons.handed_off).toBe(1);
    return clusters;
  });
  expect(cluster).toMatchObject({
    question: "Can I moor a yacht overnight?",
    reasons: { abstained: 1, badly_rated: 0 },
  });
});

/** The events of a dialog's messages. */
async function eventsOf(account: Account, dialogId: number): Promise<RoomEvent[]> {
  const owner = await env.DB.prepare("SELECT account_id FROM users WHERE id = ?").bind(account.id).first();
  const accountId = Number(owner?.["account_id"]);
  const caller = { accountId, key: "test", guestId: null, name: null, operator: null };
  const { messages } = await compose(env).rooms.of(dialogId).history(caller, { afterSeq: 0, limit: 10 });
  return messages.map((message) => {
    const { seq, createdAt } = message;
    return { id: `${dialogId}:${seq}`, accountId, dialogId, entry: { kind: "message", seq, createdAt, message } };
  });
}

test("of questions that are told of together, the one asked first stands for the group", async () => {
  const informed = await makeInformed();
  const { account, assistantId, ask } = informed;
  const dialogId = await informed.startDialog();
  await ask("How do I get a refund for my ticket?", dialogId);
  await ask("Refund of tickets?!", dialogId);
  await counted(informed, [2]);
  for (const table of ["unanswered_questions", "cluster_terms", "question_clusters"]) {
    const own = table === "unanswered_questions" ? "dialog_id" : "assistant_id";
    await env.DB.prepare(`DELETE FROM ${table} WHERE ${own} = ?`)
      .bind(own === "dialog_id" ? dialogId : assistantId)
      .run();
  }
  await projectEvents(compose(env), (await eventsOf(account, dialogId)).toReversed());
  const [cluster] = await counted(informed, [2]);
  expect(cluster.question).toBe("How do I get a refund for my ticket?");
});

test("events that come twice and backwards file each question once and count each citation once", async () => {
  const informed = await makeInformed();
  const { account, assistantId, ask } = informed;
  const document = await giveDocument(account, assistantId, "# Harbour\n\nThe harbour opens at six in the morning.");
  const dialogId = await informed.startDialog();
  await ask("When does the harbour open?", dialogId);
  await ask("Which wines do you serve?", dialogId);
  await counted(informed, [1]);
  const ctx = compose(env);
  const events = await eventsOf(account, dialogId);
  for (const delivered of [events.toReversed(), events, [...events, ...events]]) await projectEvents(ctx, delivered);
  await counted(informed, [1]);
  const cited = await env.DB.prepare("SELECT count(*) AS n FROM source_citations WHERE source_id = ?")
    .bind(document)
    .first();
  expect(cited).toEqual({ n: 1 });
});

test("the queue pages in both styles, and a stranger sees and changes none of it", async () => {
  const informed = await makeInformed();
  const stranger = await makeInformed();
  for (const question of ["Do you sell apples?", "Where is platform nine?", "Who painted the ceiling?"])
    await informed.ask(question);
  const clusters = await counted(informed, [1, 1, 1]);
  const ids = async (query: string) =>
    (await unanswered(informed, query)).unanswered.map((cluster: { id: number }) => cluster.id);
  const all = clusters.map((cluster: { id: number }) => cluster.id);
  expect(await ids("?limit=2")).toEqual(all.slice(0, 2));
  expect(await ids("?limit=2&page=2")).toEqual(all.slice(2));
  expect(await ids("?limit=1&offset=1&page=3")).toEqual(all.slice(1, 2));
  expect(await unanswered(informed, "?limit=2")).toMatchObject({ total: 3, has_more: true });
  const answer = { json: { answer: "Mine" } };
  expect((await stranger.account.call("POST", answerPath(informed, all[0]), answer)).status).toBe(404);
  expect((await stranger.account.call("POST", answerPath(stranger, all[0]), answer)).status).toBe(404);
  expect((await stranger.account.call("POST", answerPath(stranger, all[0], "dismiss"))).status).toBe(404);
  expect((await informed.account.call("POST", answerPath(stranger, all[0]), answer)).status).toBe(404);
  expect((await unanswered(informed)).total).toBe(3);
});
