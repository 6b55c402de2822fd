import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { countVisits } from "../../../src/domain/quality/analytics/count-visits.ts";
import { keepEarlierVisits } from "../../../src/domain/quality/analytics/keep-earlier-visits.ts";
import { projectEvents } from "../../../src/events/project-events.ts";
import { eventOf, type Fixture, makeAssistant, type Said } from "../analytics/make-assistant.ts";
import { api } from "../api.ts";

const ctx = compose(env);
const range = "from=2026-10-24&to=2026-10-26&time_zone=Europe/Berlin";

/** Four conversations in two dialogs: two that the assistant ended, one of Ann, and one without an answer. */
async function say(fixture: Fixture, operator = "Ann"): Promise<{ first: number; second: number }> {
  const [first, second] = [await fixture.openDialog(), await fixture.openDialog()];
  const event = (dialogId: number, said: Said) => eventOf(fixture, dialogId, said);
  await projectEvents(ctx, [
    event(first, { seq: 1, at: "2026-10-24T21:59:59.999Z", sender: "user" }),
    event(first, { seq: 2, at: "2026-10-24T22:00:09.999Z", sender: "assistant", outcome: "answer" }),
    event(first, { seq: 3, at: "2026-10-25T00:30:00.000Z", sender: "user" }),
    event(first, { seq: 4, at: "2026-10-25T00:30:05.000Z", sender: "assistant", outcome: "abstain" }),
    event(second, { seq: 1, at: "2026-10-25T01:30:00.000Z", sender: "user" }),
    event(second, { seq: 2, at: "2026-10-25T01:40:00.000Z", sender: "operator", author: operator }),
    event(second, { seq: 3, at: "2026-10-26T09:00:00.000Z", sender: "user" }),
    event(second, { seq: 4, at: "2026-10-26T09:00:01.000Z", sender: "assistant", outcome: "answer" }),
  ]);
  return { first, second };
}

const read = async ({ owner }: Fixture, more = "") => (await owner.call("GET", `/api/figures?${range}${more}`)).body;
const list = async ({ owner }: Fixture, more = "") =>
  (await owner.call("GET", `/api/figures/conversations?${range}${more}`)).body;

test("conversations are figures of their day, also on a day of 25 hours, and at once", async () => {
  const fixture = await makeAssistant();
  await say(fixture);
  const figures = await read(fixture);
  expect(figures).toMatchObject({
    time_zone: "Europe/Berlin",
    totals: {
      conversations: 4,
      messages: 8,
      results: { assistant: 2, person: 1, missed: 0, unanswered: 1 },
      deflection_rate: 0.5,
      answer_rate: 0.75,
    },
  });
  expect(figures.values.map(({ from, conversations }: Record<string, unknown>) => [from, conversations])).toEqual([
    ["2026-10-23T22:00:00.000Z", 1],
    ["2026-10-24T22:00:00.000Z", 2],
    ["2026-10-25T23:00:00.000Z", 1],
  ]);
  // Both are at half past two: the hour is there twice.
  expect(figures.hours).toContainEqual({ weekday: 7, hour: 2, conversations: 2 });
});

test("each clock has its own durations: a person's does not wait for the assistant's", async () => {
  const fixture = await makeAssistant();
  await say(fixture);
  const { clocks } = await read(fixture);
  expect(clocks.assistant_first.count).toBe(3);
  expect(clocks.person_first).toMatchObject({ count: 1 });
  expect(clocks.person_first.median_seconds).toBeGreaterThan(540);
  expect(clocks.person_first.median_seconds).toBeLessThan(660);
  expect(clocks.assistant_resolution.count).toBe(2);
  expect(clocks.person_resolution.count).toBe(1);
});

test("every figure leads to as many conversations as it counts", async () => {
  const fixture = await makeAssistant();
  const { first } = await say(fixture);
  const answer = `/api/dialogs/${first}/messages/${first * 2 ** 20 + 2}/rating`;
  expect((await fixture.owner.call("POST", answer, { json: { rating: "good" } })).status).toBe(404);
  await env.DB.prepare(
    "INSERT INTO answer_ratings (dialog_id, seq, rater, account_id, assistant_id, rating, rated_at) VALUES (?, 2, 'x', ?, ?, 1, 1)",
  )
    .bind(first, fixture.accountId, fixture.assistantId)
    .run();
  const figures = await read(fixture);
  const expected: [string, number][] = [
    ["", figures.totals.conversations],
    ...Object.entries<number>(figures.totals.results).map(([name, n]): [string, number] => [`&result=${name}`, n]),
    ["&rating=good", figures.totals.ratings.good],
    ["&rating=bad", figures.totals.ratings.bad],
    ...Object.entries<{ count: number }>(figures.clocks).map(([name, { count }]): [string, number] => [
      `&clock=${name}`,
      count,
    ]),
    ...figures.hours.map(({ weekday, hour, conversations }: Record<string, number>): [string, number] => [
      `&weekday=${weekday}&hour=${hour}`,
      conversations ?? -1,
    ]),
    ...figures.by_channel.map((one: { channel: string; conversations: number }): [string, number] => [
      `&channel=${one.channel}`,
      one.conversations,
    ]),
    ...figures.by_assistant.map((one: { id: number; conversations: number }): [string, number] => [
      `&assistant_id=${one.id}`,
      one.conversations,
    ]),
    ["&is_open=true", figures.totals.open],
  ];
  expect(figures.totals.ratings).toEqual({ good: 1, bad: 0 });
  for (const [more, count] of expected) {
    const found = await list(fixture, more);
    expect([more, found.total, found.conversations.length]).toEqual([more, count, count]);
  }
  for (const { from, to, conversations } of figures.values) {
    const path = `/api/figures/conversations?from=${from}&to=${to}&time_zone=Europe/Berlin`;
    expect((await fixture.owner.call("GET", path)).body.total).toBe(conversations);
  }
});

test("conversations are told by the operator who wrote, and filtered by them", async () => {
  const fixture = await makeAssistant();
  const json = { email: `${crypto.randomUUID()}@example.com`, password: "a-sound-password", first_name: "Ann" };
  const { body: ann } = await fixture.owner.call("POST", "/api/operators", { json });
  await say(fixture);
  expect((await read(fixture)).by_operator).toMatchObject([{ id: ann.id, name: "Ann", conversations: 1 }]);
  const found = await list(fixture, `&operator_id=${ann.id}`);
  expect(found).toMatchObject({ total: 1, conversations: [{ operator_name: "Ann", first_person_seconds: 600 }] });
  expect((await list(fixture, "&operator_id=0")).total).toBe(3);
});

test("the export has one line for each conversation, and runs no formula", async () => {
  const fixture = await makeAssistant();
  const { second } = await say(fixture);
  await env.DB.prepare("UPDATE dialogs SET title = '=1+1,\"x\"' WHERE id = ?").bind(second).run();
  const { owner } = fixture;
  const answer = await owner.call("GET", `/api/figures/conversations.csv?${range}`);
  expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const lines = String(answer.body).trim().split("\r\n");
  expect(lines).toHaveLength(5);
  expect(lines[1]).toContain(`"'=1+1,""x"""`);
});

test("an account reads its own conversations only, and a wrong range is refused", async () => {
  const [fixture, stranger] = [await makeAssistant(), await makeAssistant()];
  await say(fixture);
  expect((await read(stranger)).totals.conversations).toBe(0);
  expect((await list(stranger, `&assistant_id=${fixture.assistantId}`)).total).toBe(0);
  for (const wrong of ["from=2026-02-30", "time_zone=Mars/Base", "from=2026-10-26&to=2026-10-24", "hour=24"]) {
    expect((await fixture.owner.call("GET", `/api/figures/conversations?${wrong}`)).status).toBe(422);
  }
  const { body } = await fixture.owner.call("GET", "/api/figures?time_zone=Mars/Base");
  expect(body.detail).toMatchObject([{ loc: ["query", "time_zone"] }]);
});

test("a message that arrives late joins its conversations, and counting them changes no figure", async () => {
  const fixture = await makeAssistant();
  const dialogId = await fixture.openDialog();
  const tell = (said: Said) => projectEvents(ctx, [eventOf(fixture, dialogId, said)]);
  await tell({ seq: 1, at: "2026-10-25T10:00:00Z", sender: "user" });
  await tell({ seq: 3, at: "2026-10-25T10:45:00Z", sender: "user" });
  await tell({ seq: 2, at: "2026-10-25T10:20:00Z", sender: "assistant", outcome: "answer" });
  expect((await read(fixture)).totals).toMatchObject({ conversations: 1, messages: 3 });
  await countVisits({ ...ctx, clock: () => Date.parse("2026-10-28T00:00:00Z") });
  expect((await read(fixture)).totals).toMatchObject({ conversations: 1, messages: 3, results: { unanswered: 1 } });
});

test("conversations from before there was a table of them come into it, once", async () => {
  const fixture = await makeAssistant();
  const { first } = await say(fixture);
  await countVisits({ ...ctx, clock: () => Date.parse("2026-10-28T00:00:00Z") });
  await env.DB.batch([
    env.DB.prepare("DELETE FROM visits WHERE account_id = ?").bind(fixture.accountId),
    env.DB.prepare("INSERT INTO visits_to_keep (dialog_id, kept_seq) VALUES (?, 0)").bind(first),
  ]);
  await keepEarlierVisits(ctx);
  await keepEarlierVisits(ctx);
  expect((await list(fixture)).conversations.map((one: { dialog_id: number }) => one.dialog_id)).toEqual([
    first,
    first,
  ]);
  const left = await env.DB.prepare("SELECT count(*) AS n FROM visits_to_keep WHERE dialog_id = ?").bind(first).first();
  expect(left).toEqual({ n: 0 });
});

test("an operator reads no figures", async () => {
  const owner = await api.makeAccount();
  const json = { email: `${crypto.randomUUID()}@example.com`, password: "a-sound-password", first_name: "Ann" };
  await owner.call("POST", "/api/operators", { json });
  const headers = { "cf-connecting-ip": json.email };
  const { body } = await api.call("POST", "/api/login", { json, headers });
  expect((await api.call("GET", "/api/figures", { token: body.access_token })).status).toBe(403);
});
