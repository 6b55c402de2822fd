import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { rateAnswer } from "../../../src/domain/quality/unanswered/rate-answer.ts";
import { until } from "../../support/until.ts";
import { openSite, type Site, type Visit } from "../site/visitor-client.ts";
import { openSocket } from "./socket-client.ts";

/** A visitor who has asked and was answered. */
async function ask(site: Site) {
  const visit = await site.visit();
  const json = { text: "How deep is the harbour?" };
  const { body } = await visit.call("POST", `/api/site/dialogs/${visit.dialogId}/messages`, { json });
  const messageId = body.ai_response.id as number;
  const path = `/api/dialogs/${visit.dialogId}/messages/${messageId}/rating`;
  const rate = (rating: string, who: Pick<Visit, "call"> = visit) => who.call("POST", path, { json: { rating } });
  const kept = async () => {
    const read = await visit.call("GET", `/api/site/dialogs/${visit.dialogId}/messages`);
    return read.body.messages.map((message: { rating?: string }) => message.rating);
  };
  return { visit, messageId, rate, kept };
}

const ratedFrames = (socket: Awaited<ReturnType<typeof openSocket>>) =>
  socket.frames.flatMap((frame) => (frame.type === "message_rated" ? [frame.rating] : []));

test("a rating is told to open pages at once, each change once, and stands in messages and replays", async () => {
  const site = await openSite();
  const { visit, messageId, rate, kept } = await ask(site);
  const operator = await openSocket(visit.dialogId, { token: site.account.token });
  const visitor = await openSocket(visit.dialogId, { token: site.siteToken, guest_id: visit.guestId });
  expect(await kept()).toEqual([undefined, undefined]);
  expect((await rate("bad")).status).toBe(200);
  const rated = await operator.until("message_rated");
  expect(rated).toMatchObject({ dialog_id: visit.dialogId, message_id: messageId, rating: "bad" });
  await rate("bad");
  await rate("good");
  await visitor.until("message_rated", ({ rating }) => rating === "good");
  expect(ratedFrames(visitor)).toEqual(["bad", "good"]);
  expect(await kept()).toEqual([undefined, "good"]);
  const replayed = await openSocket(visit.dialogId, { token: site.account.token, after_seq: "0" });
  const answer = await replayed.until("new_message", ({ message }) => message.id === messageId);
  expect(answer.message.rating).toBe("good");
  expect(ratedFrames(replayed)).toEqual([]);
  const exported = await site.account.call("GET", `/api/dialogs/${visit.dialogId}/export`);
  expect(exported.body.messages[1].rating).toBe("good");
});

test("what an operator thinks of an answer is counted, and is not the visitor's rating", async () => {
  const site = await openSite();
  const { rate, kept } = await ask(site);
  await rate("good");
  expect((await rate("bad", site.account)).status).toBe(200);
  expect(await kept()).toEqual([undefined, "good"]);
});

test("a rating that the room did not hear of is mended by the same request; an older one does not come over a newer", async () => {
  const site = await openSite();
  const { visit, messageId, rate, kept } = await ask(site);
  const deps = compose(env);
  const { account_id: accountId } = (await env.DB.prepare("SELECT account_id FROM assistants WHERE id = ?")
    .bind(site.assistantId)
    .first<{ account_id: number }>()) ?? { account_id: 0 };
  const { guestId } = visit;
  const guest = { kind: "guest", accountId, assistantId: site.assistantId, guestId, address: "192.0.2.1" } as const;
  const died = () => Promise.reject(new Error("The platform died."));
  const dead = { ...deps, rooms: { of: (id: number) => ({ ...deps.rooms.of(id), rate: died }) } };
  const input = { dialogId: visit.dialogId, messageId, rating: -1, comment: null } as const;
  await expect(rateAnswer(dead, guest, input)).rejects.toThrow("died");
  expect(await kept()).toEqual([undefined, undefined]);
  await rate("bad");
  expect(await kept()).toEqual([undefined, "bad"]);
  await rate("good");
  const late = { ...deps, clock: () => deps.clock() - 60_000 };
  await rateAnswer(late, guest, input);
  expect(await kept()).toEqual([undefined, "good"]);
  let goOn = () => {};
  const gate = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const slow = (id: number) => {
    const room = deps.rooms.of(id);
    return { ...room, rate: (...rated: Parameters<typeof room.rate>) => gate.then(() => room.rate(...rated)) };
  };
  const first = rateAnswer({ ...deps, rooms: { of: slow } }, guest, input);
  const count = "SELECT count(*) AS n FROM answer_ratings WHERE dialog_id = ? AND rating = -1";
  await until(async () => expect((await env.DB.prepare(count).bind(visit.dialogId).first())?.["n"]).toBe(1));
  await rate("good");
  goOn();
  await first;
  expect(await kept()).toEqual([undefined, "good"]);
  const row = await env.DB.prepare("SELECT rating FROM answer_ratings WHERE dialog_id = ?")
    .bind(visit.dialogId)
    .first();
  expect(row?.["rating"]).toBe(1);
});
