import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { runBatch } from "../../../src/db/run-batch.ts";
import type { RoomEvent } from "../../../src/domain/conversations/dialog/ports.ts";
import type { Message } from "../../../src/domain/conversations/dialog/types.ts";
import { countMessages } from "../../../src/domain/quality/analytics/count-messages.ts";
import { countVisits } from "../../../src/domain/quality/analytics/count-visits.ts";
import { readIntentFigures } from "../../../src/domain/quality/analytics/read-intent-figures.ts";
import { readMessageFigures } from "../../../src/domain/quality/analytics/read-message-figures.ts";
import { readVisitFigures } from "../../../src/domain/quality/analytics/read-visit-figures.ts";
import { levelFor, maxRows, readVisitorFigures } from "../../../src/domain/quality/analytics/read-visitor-figures.ts";
import { readInsights } from "../../../src/domain/quality/insights/read-insights.ts";
import { projectEvents } from "../../../src/events/project-events.ts";
import { eventOf, type Fixture, makeAssistant, type Said } from "./make-assistant.ts";

const ctx = compose(env);
const day = { from: "2026-10-25", to: "2026-10-26", timeZone: "Europe/Berlin" };

/** Two dialogs over the night in which clocks change in Berlin; midnight is 22:00 UTC before and 23:00 UTC after it. */
async function twoDialogs(fixture: Fixture): Promise<RoomEvent[]> {
  const [first, second] = [await fixture.openDialog(), await fixture.openDialog()];
  const say = (dialogId: number, said: Said) => eventOf(fixture, dialogId, said);
  return [
    say(first, { seq: 1, at: "2026-10-24T21:59:59.999Z", sender: "user" }),
    say(first, { seq: 2, at: "2026-10-24T22:00:00.000Z", sender: "assistant", outcome: "answer", intent: "refund" }),
    say(first, { seq: 3, at: "2026-10-25T22:59:59.999Z", sender: "user" }),
    say(first, { seq: 4, at: "2026-10-25T23:00:00.000Z", sender: "assistant", outcome: "abstain", intent: null }),
    say(second, { seq: 1, at: "2026-10-25T10:00:00.000Z", sender: "user" }),
    say(second, { seq: 2, at: "2026-10-25T10:05:00.000Z", sender: "operator", author: "Ann" }),
    say(second, { seq: 3, at: "2026-10-26T09:00:00.000Z", sender: "user" }),
    say(second, { seq: 4, at: "2026-10-26T09:00:01.000Z", sender: "assistant", outcome: "answer", intent: "refund" }),
  ];
}

/** The messages of each day, as charts show them. */
async function chart({ accountId, assistantId }: Fixture) {
  const { values } = await readMessageFigures(ctx, { accountId, assistantId, ...day });
  return values.map(({ messages, answers }) => ({ ...messages, abstained: answers.abstain }));
}

const expected = [
  { user: 2, assistant: 1, operator: 1, system: 0, abstained: 0 },
  { user: 1, assistant: 2, operator: 0, system: 0, abstained: 1 },
];

test("each event is counted once, whatever comes twice and in which batches and order", async () => {
  const plain = await makeAssistant();
  await projectEvents(ctx, await twoDialogs(plain));
  expect(await chart(plain)).toEqual(expected);

  const shuffled = await makeAssistant();
  const events = await twoDialogs(shuffled);
  const backwards = events.toReversed();
  await projectEvents(ctx, [...backwards.slice(0, 3), ...backwards.slice(1, 4)]);
  await projectEvents(ctx, events);
  await Promise.all([projectEvents(ctx, backwards), projectEvents(ctx, events.slice(2))]);
  expect(await chart(shuffled)).toEqual(expected);
});

test("a batch that fails has counted nothing", async () => {
  const fixture = await makeAssistant();
  const events = await twoDialogs(fixture);
  const [bad] = events;
  if (bad === undefined || !("entry" in bad) || bad.entry.kind !== "message") throw new Error("There is no message.");
  const { message } = bad.entry;
  const broken = { ...bad, entry: { ...bad.entry, message: { ...message, sender: "nobody" } } } as unknown as RoomEvent;
  await expect(projectEvents(ctx, [...events.slice(1), broken])).rejects.toThrow();
  expect((await chart(fixture)).every((value) => Object.values(value).every((each) => each === 0))).toBe(true);
  await projectEvents(ctx, events);
  expect(await chart(fixture)).toEqual(expected);
});

test("figures of a zone that is three quarters off are of its own days", async () => {
  const fixture = await makeAssistant();
  const dialogId = await fixture.openDialog();
  const at = (time: string, seq: number) => eventOf(fixture, dialogId, { seq, at: time, sender: "user" });
  await projectEvents(ctx, [at("2026-05-09T18:14:59.999Z", 1), at("2026-05-09T18:15:00.000Z", 2)]);
  const zone = { from: "2026-05-09", to: "2026-05-10", timeZone: "Asia/Kathmandu" };
  const { values } = await readMessageFigures(ctx, { ...fixture, ...zone });
  expect(values.map(({ messages }) => messages.user)).toEqual([1, 1]);
});

test("a visitor of two days is active on both, new on the first, and one visitor in all", async () => {
  const fixture = await makeAssistant();
  const events = await twoDialogs(fixture);
  await projectEvents(ctx, events.toReversed());
  await projectEvents(ctx, events);
  const wide = await readVisitorFigures(ctx, { ...fixture, ...day, from: "2026-10-24" });
  expect(wide.values.map(({ active, isNew }) => [active, isNew])).toEqual([
    [1, 1],
    [2, 1],
    [1, 0],
  ]);
  expect(wide).toMatchObject({ totals: { active: 2, isNew: 2 }, sample: 1, standardError: 0 });
});

test("intents are those with which messages were answered", async () => {
  const fixture = await makeAssistant();
  const events = await twoDialogs(fixture);
  await projectEvents(ctx, events);
  await projectEvents(ctx, events);
  const { totals, values } = await readIntentFigures(ctx, { ...fixture, ...day });
  expect(totals).toEqual({ intents: [{ intent: "refund", count: 2 }], others: 0, none: 1 });
  expect(values.map(({ intents }) => intents)).toEqual([
    [{ intent: "refund", count: 1 }],
    [{ intent: "refund", count: 1 }],
  ]);
});

test("visits are counted once when they are over, by how they ended", async () => {
  const fixture = await makeAssistant();
  const events = await twoDialogs(fixture);
  const later = { ...ctx, clock: () => Date.parse("2026-10-28T00:00:00Z") };
  await projectEvents(ctx, events);
  await countVisits(later);
  await projectEvents(ctx, events);
  await Promise.all([countVisits(later), countVisits(later)]);
  const { totals } = await readVisitFigures(ctx, { ...fixture, ...day, from: "2026-10-24" });
  expect(totals.results).toEqual({ bot: 2, person: 1, missed: 0, unanswered: 1 });
  expect(totals).toMatchObject({ visits: 4, messagesPerVisit: 2 });
});

test("a visit that goes on while it is counted is counted with its later messages, once", async () => {
  const fixture = await makeAssistant();
  const dialogId = await fixture.openDialog();
  const say = (said: Said) => projectEvents(ctx, [eventOf(fixture, dialogId, said)]);
  const at = (time: string) => ({ ...ctx, clock: () => Date.parse(time) });
  const read = async () => (await readVisitFigures(ctx, { ...fixture, from: "2026-05-01", to: "2026-05-02" })).totals;
  await say({ seq: 1, at: "2026-05-01T10:00:00Z", sender: "user" });
  await countVisits(at("2026-05-01T10:31:00Z"));
  expect((await read()).visits).toBe(0);
  await say({ seq: 2, at: "2026-05-01T11:00:00Z", sender: "operator" });
  await countVisits(at("2026-05-01T11:31:00Z"));
  expect(await read()).toMatchObject({ visits: 1, results: { person: 1 }, messagesPerVisit: 2, meanMs: 3_600_000 });
  await say({ seq: 3, at: "2026-05-01T12:00:00Z", sender: "user" });
  await countVisits(at("2026-05-02T12:01:00Z"));
  expect(await read()).toMatchObject({ visits: 2, results: { person: 1, unanswered: 1 } });
});

test("a message that arrives while its visit is counted is not lost", async () => {
  const fixture = await makeAssistant();
  const dialogId = await fixture.openDialog();
  const say = (said: Said) => projectEvents(ctx, [eventOf(fixture, dialogId, said)]);
  await say({ seq: 1, at: "2026-06-01T10:00:00Z", sender: "user" });
  await say({ seq: 2, at: "2026-06-01T10:01:00Z", sender: "assistant", outcome: "answer" });
  const { $client } = ctx.db;
  const batch = async (statements: D1PreparedStatement[]) => {
    await say({ seq: 3, at: "2026-06-01T10:20:00Z", sender: "operator" });
    return $client.batch(statements);
  };
  const client = { prepare: (query: string) => $client.prepare(query), batch };
  const db = Object.create(ctx.db, { $client: { value: client } }) as typeof ctx.db;
  await countVisits({ db, clock: () => Date.parse("2026-06-01T10:32:00Z") });
  await countVisits({ ...ctx, clock: () => Date.parse("2026-06-01T11:00:00Z") });
  const { totals } = await readVisitFigures(ctx, { ...fixture, from: "2026-06-01", to: "2026-06-01" });
  expect(totals).toMatchObject({ visits: 1, results: { person: 1 }, messagesPerVisit: 3 });
});

test("so many visitors that a chart would read too much are counted from a sample, near enough", async () => {
  const fixture = await makeAssistant();
  const many = 24_000;
  await env.DB.prepare(
    `WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ${many})
     INSERT INTO dialogs (account_id, assistant_id, made_by, channel, created_at) SELECT ?, ?, 'site', 'website', 0 FROM number`,
  )
    .bind(fixture.accountId, fixture.assistantId)
    .run();
  const { results } = await env.DB.prepare("SELECT id FROM dialogs WHERE assistant_id = ?")
    .bind(fixture.assistantId)
    .all<{ id: number }>();
  const start = Date.parse("2026-04-01T00:00:00Z");
  const messages = results.map(({ id: dialogId }, at) => ({
    ...{ id: dialogId * 2 ** 20 + 1, dialogId, seq: 1, sender: "user", answer: null, createdAt: start + at * 3_000 },
  }));
  await runBatch(ctx.db, countMessages(messages as unknown as Message[]));
  const read = (from: string, to: string) => readVisitorFigures(ctx, { ...fixture, from, to });
  const { totals, values, sample, standardError } = await read("2026-04-01", "2026-04-02");
  expect(sample).toBe(1 / 4);
  expect(standardError).toBeLessThan(0.02);
  for (const figure of [totals.active, totals.isNew, values[0]?.active ?? 0]) {
    expect(Math.abs(figure / many - 1)).toBeLessThan(4 * standardError);
  }
  expect(levelFor(maxRows)).toBe(0);
  expect(levelFor(maxRows + 1)).toBe(1);
  expect(levelFor(maxRows * 1_000_000)).toBe(4);
});

test("a rating that is changed is counted once, as it stands", async () => {
  const fixture = await makeAssistant();
  const dialogId = await fixture.openDialog();
  const rate = (rating: number, ratedAt: number) =>
    env.DB.prepare(
      `INSERT INTO answer_ratings (dialog_id, seq, rater, account_id, assistant_id, rating, rated_at)
       VALUES (?, 2, 'guest:g', ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET rating = excluded.rating, rated_at = excluded.rated_at`,
    )
      .bind(dialogId, fixture.accountId, fixture.assistantId, rating, ratedAt)
      .run();
  const ratings = async () => (await readInsights(ctx, { ...fixture, days: 2 })).current.ratings;
  await rate(1, Date.now() - 7_200_000);
  expect(await ratings()).toEqual({ good: 1, bad: 0 });
  await rate(-1, Date.now());
  expect(await ratings()).toEqual({ good: 0, bad: 1 });
});

test("another account's assistant is not found, and without data every value is zero", async () => {
  const [own, other] = [await makeAssistant(), await makeAssistant()];
  const { values } = await readMessageFigures(ctx, { ...own, granularity: "hour" });
  expect(values).toHaveLength(24);
  expect(values.every(({ messages }) => messages.user === 0)).toBe(true);
  const foreign = { accountId: own.accountId, assistantId: other.assistantId };
  for (const read of [readMessageFigures, readVisitorFigures, readVisitFigures, readIntentFigures]) {
    await expect(read(ctx, foreign)).rejects.toMatchObject({ code: "not_found" });
  }
});
