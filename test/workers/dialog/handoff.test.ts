import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { noHandoff } from "../../../src/domain/conversations/handoff/rules.ts";
import { en } from "../../../src/domain/language/languages/en.ts";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { openSocket } from "./socket-client.ts";

async function makeDialog(account: Account): Promise<number> {
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const dialog = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } });
  return dialog.body.id;
}

/** A second person of the same account. */
async function makeColleague(account: Account): Promise<Account> {
  const colleague = await api.makeAccount();
  const sql =
    "UPDATE users SET account_id = (SELECT account_id FROM users WHERE id = ?), role = 'operator', first_name = 'Boris' WHERE id = ?";
  await env.DB.prepare(sql).bind(account.id, colleague.id).run();
  return colleague;
}

test("a visitor asks for a person, one takes over, the AI is silent, and after the release it answers again", async () => {
  const account = await api.makeAccount();
  const dialogId = await makeDialog(account);
  const socket = await openSocket(dialogId, { token: account.token });
  const say = async (content: string) =>
    (await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { content } })).body.ai_response;
  expect(await say("I want to talk to a person")).toMatchObject({ outcome: "handoff" });
  const requested = await socket.until("handoff_requested");
  expect(requested).toMatchObject({ reason: "user_request", dialog_id: dialogId });
  const taken = await account.call("POST", `/api/dialogs/${dialogId}/handoff/take`, {
    json: { operator_name: "Somebody else", operator_id: 999 },
  });
  expect(taken.body).toMatchObject({ handoff_status: "active", taken_over_by: account.id, operator_name: "Ada" });
  const started = await socket.until("handoff_started");
  expect(started.manager).toEqual({ id: account.id, name: "Ada", avatar: null });
  expect(await say("Hello")).toBeNull();
  const operators = await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text: "Ada here." } });
  expect(operators.body).toMatchObject({ sender: "operator", operator_name: "Ada" });
  const released = await account.call("POST", `/api/dialogs/${dialogId}/handoff/release`, { json: {} });
  expect(released.body).toMatchObject({ handoff_status: "released", is_taken_over: false });
  await socket.until("handoff_released", (frame) => frame.cause === "released");
  expect(await say("Hello")).toMatchObject({ outcome: "answer" });
  const seqs = socket.frames.flatMap((frame) => ("seq" in frame && frame.type !== "ack" ? [frame.seq] : []));
  expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  const late = await openSocket(dialogId, { token: account.token, after_seq: "0" });
  await until(() => expect(late.frames).toHaveLength(seqs.length));
  expect(late.frames).toEqual(socket.frames.filter((frame) => "seq" in frame && frame.type !== "ack"));
});

test("an assistant's own keyword calls a person, and so do answers that find nothing twice in a row", async () => {
  const account = await api.makeAccount();
  const json = { name: "Keeper", handoff_keywords: ["lawyer"], handoff_after_abstentions: 2 };
  const assistant = await account.call("POST", "/api/assistants", { json });
  expect(assistant.body).toMatchObject(json);
  const start = async () => {
    const made = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } });
    return made.body.id as number;
  };
  const say = (id: number, content: string) =>
    account.call("POST", `/api/dialogs/${id}/messages`, { json: { content } });
  const reason = async (id: number) => (await account.call("GET", `/api/dialogs/${id}/status`)).body.handoff_reason;
  const [one, two] = [await start(), await start()];
  await say(one, "My lawyer will hear of this");
  await until(async () => expect(await reason(one)).toBe("keyword"));
  await say(two, "What is the airspeed of a swallow?");
  expect(await reason(two)).toBeNull();
  const { body } = await say(two, "And of an African swallow?");
  // Nobody is asked whether to call the person who is called.
  expect(body.ai_response.content).toBe(`${en.phrases.notFound} ${en.phrases.handoff}`);
  await until(async () => expect(await reason(two)).toBe("low_confidence"));
});

test("of operators who take a dialog at once exactly one wins, and the others are told who", async () => {
  const account = await api.makeAccount();
  const dialogId = await makeDialog(account);
  const colleagues = await Promise.all([1, 2, 3].map(() => makeColleague(account)));
  const people = [account, ...colleagues];
  const answers = await Promise.all(
    people.map((who) => who.call("POST", `/api/dialogs/${dialogId}/takeover`, { json: {} })),
  );
  const winners = people.filter((_, index) => answers[index]?.status === 200);
  expect(winners).toHaveLength(1);
  for (const answer of answers.filter(({ status }) => status !== 200)) {
    expect(answer.status).toBe(409);
    expect(answer.body.error).toMatchObject({ code: "HANDOFF_HELD", details: { holder: { id: winners[0]?.id } } });
  }
  const loser = people.find((who) => who !== winners[0]);
  const refusals = [
    await loser?.call("POST", `/api/dialogs/${dialogId}/release`, { json: {} }),
    await loser?.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text: "Me too" } }),
    await loser?.call("POST", "/api/cancel", { json: { dialog_id: dialogId } }),
  ];
  expect(refusals.map((refusal) => refusal?.status)).toEqual([409, 409, 409]);
  expect((await winners[0]?.call("POST", `/api/dialogs/${dialogId}/release`, { json: {} }))?.status).toBe(200);
});

test("002 names the dialog in body or query, and its aliases are the same", async () => {
  const account = await api.makeAccount();
  const dialog_id = await makeDialog(account);
  const requested = await account.call("POST", "/api/request", { json: { data: { dialog_id, reason: "keyword" } } });
  expect(requested.body).toMatchObject({ dialog_id, handoff_status: "requested", handoff_reason: "keyword" });
  const again = await account.call("POST", `/api/handoff/request?dialog_id=${dialog_id}`, {
    json: { reason: "user_request" },
  });
  expect(again.body).toEqual(requested.body);
  const status = await account.call("GET", `/api/status?dialog_id=${dialog_id}`);
  expect(status.body).toEqual(requested.body);
  expect((await account.call("GET", `/api/dialogs/${dialog_id}/status`)).body).toEqual(requested.body);
  const cancelled = await account.call("POST", "/api/handoff/cancel", { json: { dialog_id } });
  expect(cancelled.body).toMatchObject({ handoff_status: "none" });
  await account.call("POST", "/api/takeover", { json: { dialog_id } });
  const reset = await account.call("POST", "/api/force-reset", { json: { dialog_id } });
  expect(reset.body).toMatchObject({ handoff_status: "none", is_taken_over: false });
  expect((await account.call("POST", "/api/release", { json: { dialog_id } })).status).toBe(409);
  expect((await account.call("POST", "/api/request", { json: {} })).status).toBe(422);
});

test("a guest asks for a person and takes it back in its own dialog, and can do no more", async () => {
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const embed = await account.call("GET", `/api/assistants/${assistant.body.id}/embed-code`);
  const token = new URL(embed.body.iframe_url).searchParams.get("token") ?? "";
  const start = () => api.call("POST", "/api/site/dialogs", { json: {}, headers: { "X-Site-Token": token } });
  const [mine, theirs] = [(await start()).body, (await start()).body];
  const headers = { "X-Site-Token": token, "X-Guest-Id": mine.guest_id };
  const act = (word: string, dialog_id: number) => api.call("POST", `/api/${word}`, { json: { dialog_id }, headers });
  expect((await act("request", mine.id)).body.handoff_status).toBe("requested");
  expect((await act("cancel", mine.id)).body.handoff_status).toBe("none");
  expect((await act("request", theirs.id)).status).toBe(404);
  for (const word of ["takeover", "release", "force-reset"]) expect((await act(word, mine.id)).status).toBe(401);
});

test("a request that nobody takes ends by itself, and the visitor is told", async () => {
  const account = await api.makeAccount();
  const dialogId = await makeDialog(account);
  const socket = await openSocket(dialogId, { token: account.token });
  await account.call("POST", "/api/request", { json: { dialog_id: dialogId } });
  const room = env.DIALOG_ROOM.getByName(String(dialogId));
  await runInDurableObject(room, (_, state) => {
    const requestedAt = Date.now() - 6 * 60 * 1000;
    state.storage.kv.put("handoff", { ...noHandoff, status: "requested", reason: "api", requestedAt });
  });
  await evictDurableObject(room);
  await account.call("GET", `/api/dialogs/${dialogId}/status`);
  await socket.until("handoff_released", (frame) => frame.cause === "expired");
  const told = await socket.until("new_message");
  expect(told.message.text).toContain("Nobody is available right now");
  expect((await account.call("GET", `/api/dialogs/${dialogId}/status`)).body.handoff_status).toBe("none");
});

test("the list of dialogs knows who has which, and filters by it", async () => {
  const account = await api.makeAccount();
  const [one, two] = [await makeDialog(account), await makeDialog(account)];
  await account.call("POST", "/api/takeover", { json: { dialog_id: one } });
  await account.call("POST", "/api/request", { json: { dialog_id: two } });
  const ids = async (status: string) => {
    const { body } = await account.call("GET", `/api/dialogs?handoff_status=${status}`);
    return body.dialogs.map((dialog: { id: number }) => dialog.id);
  };
  await until(async () => expect([await ids("active"), await ids("requested")]).toEqual([[one], [two]]));
  const { body } = await account.call("GET", `/api/dialogs/${one}`);
  expect(body).toMatchObject({ is_taken_over: true, taken_over_by: account.id, handoff_reason: "operator" });
});

test("a dialog is given to a colleague by who has it, to nobody of another account, and not by a third operator", async () => {
  const account = await api.makeAccount();
  const dialogId = await makeDialog(account);
  const [boris, vera, stranger] = [await makeColleague(account), await makeColleague(account), await api.makeAccount()];
  const give = (by: Account, to: Account) =>
    by.call("POST", `/api/dialogs/${dialogId}/handoff/give`, { json: { operator_id: to.id } });
  expect((await give(account, stranger)).body.error).toMatchObject({ code: "VALIDATION_ERROR" });
  await account.call("POST", `/api/dialogs/${dialogId}/handoff/take`, { json: {} });
  expect((await give(account, boris)).body).toMatchObject({ taken_over_by: boris.id, operator_name: "Boris" });
  const refused = await give(vera, account);
  expect([refused.status, refused.body.error.code]).toEqual([409, "HANDOFF_HELD"]);
  expect(refused.body.error.details.holder).toEqual({ id: boris.id, name: "Boris" });
  expect((await give(boris, boris)).status).toBe(409);
  expect((await give(stranger, stranger)).status).toBe(404);
  expect((await give(boris, account)).body).toMatchObject({ taken_over_by: account.id });
});
