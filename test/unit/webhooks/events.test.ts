import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { accountEventOf } from "../../../src/domain/channels/webhook/account-event-of.ts";
import { enqueueWebhooks, type WebhookRoutes } from "../../../src/domain/channels/webhook/enqueue-webhooks.ts";
import type { WebhookDialog } from "../../../src/domain/channels/webhook/event-of.ts";
import { webhookEventSchemas } from "../../../src/domain/channels/webhook/event-schemas.ts";
import { createdEventOf, entryEventOf } from "../../../src/domain/channels/webhook/events-of.ts";
import type { WebhookOutbox } from "../../../src/domain/channels/webhook/ports.ts";
import { testEvent } from "../../../src/domain/channels/webhook/test-event.ts";
import { type WebhookItem, webhookEventTypes } from "../../../src/domain/channels/webhook/types.ts";
import type { QueuedEvent } from "../../../src/domain/conversations/dialog/ports.ts";
import type { LogEntry, Message } from "../../../src/domain/conversations/dialog/types.ts";
import type { Handoff } from "../../../src/domain/conversations/handoff/types.ts";

const start = Date.parse("2026-11-29T10:00:00.000Z");

const dialog: WebhookDialog = {
  ...{ id: 12, accountId: 7, assistantId: 3, channel: "website", title: "Ferry", createdAt: start },
  visitor: {
    ...{ firstName: "Ann", lastName: null, telegramUsername: null, language: "en" },
    customerInfo: { email: "ann@example.com" },
  },
};

const citation = {
  ...{ marker: 1, sourceId: 5, title: "Tickets", url: "https://ferry.example/tickets", page: null, headingPath: [] },
  ...{ start: 0, end: 24, quote: "A ticket costs 14 euros." },
};
const message: Message = {
  ...{ id: 12582914, dialogId: 12, seq: 2, sender: "assistant", text: "A ticket costs 14 euros [1].", author: null },
  ...{ clientMessageId: null, rating: null, createdAt: start + 5_000 },
  answer: {
    ...{ outcome: "answer", citations: [citation], model: "extractive", confidence: 0.93, replyTo: 1, responseMs: 40 },
  },
  attachments: [{ id: 9, name: "prices.pdf", contentType: "application/pdf", sizeBytes: 20480 }],
};
const handoff: Handoff = {
  ...{ status: "none", reason: null, requestedAt: null, takenAt: null, releasedAt: null, operator: null, epoch: 0 },
};
const entry = {
  message: { kind: "message", seq: 2, createdAt: start + 5_000, message },
  requested: {
    ...{ kind: "handoff", seq: 3, createdAt: start + 10_000, handoff },
    event: { kind: "handoff_requested", reason: "user_request", queuePosition: 2 },
  },
  started: {
    ...{ kind: "handoff", seq: 4, createdAt: start + 20_000, handoff },
    event: { kind: "handoff_started", operator: { id: 21, name: "Boris", avatar: "https://ferry.example/boris.png" } },
  },
  released: {
    ...{ kind: "handoff", seq: 5, createdAt: start + 30_000, handoff },
    event: { kind: "handoff_released", cause: "released", operator: { id: 21, name: "Boris" } },
  },
  archived: { kind: "status", seq: 6, createdAt: start + 300_000, status: "archived" },
} satisfies Record<string, LogEntry>;

const boris = { id: 21, name: "Boris", avatar: "https://ferry.example/boris.png" };
const sorted = {
  ...{ labels: [4, 8], variables: { order: "A-17", paid: true } },
  ...{ priority: null, snoozedUntil: null, team: null },
};
const note = {
  ...{ id: 12582922, dialogId: 12, seq: 10, text: "Calls back on Monday.", author: boris },
  ...{ mentions: [], createdAt: start + 240_000 },
};
const deskEntries: LogEntry[] = [
  {
    ...{ kind: "triage", seq: 7, createdAt: start + 60_000, triage: sorted },
    event: { kind: "labels_changed", by: boris, added: [8], removed: [5] },
  },
  {
    ...{ kind: "triage", seq: 8, createdAt: start + 120_000, triage: sorted },
    event: { kind: "variables_changed", by: boris, changed: { paid: true, cart: null } },
  },
  {
    ...{ kind: "sla", seq: 9, createdAt: start + 180_000 },
    breach: { metric: "first_response", policy: { id: 6, name: "Urgent" }, dueAt: start + 180_000 },
  },
  { kind: "note", seq: 10, createdAt: start + 240_000, note },
  {
    ...{ kind: "triage", seq: 11, createdAt: start + 250_000, triage: { ...sorted, team: { id: 2, name: "Sales" } } },
    event: { kind: "team_changed", by: boris, before: null },
  },
];
const told = [entry.message, entry.requested, entry.started, entry.archived, ...deskEntries];

const accountEvents = [
  {
    type: "user.registered" as const,
    data: {
      user: {
        ...{ id: 21, email: "boris@example.com", username: null, role: "operator" },
        ...{ first_name: "Boris", last_name: "" },
      },
    },
  },
  { type: "assistant.created" as const, data: { assistant: { id: 3, name: "Ferry", model: "gpt-4o-mini" } } },
  {
    type: "training.completed" as const,
    data: {
      training: {
        ...{ id: 5, assistant_id: 3, examples: 1200, intents: 24, accuracy: 0.93, macro_f1: 0.92, is_live: true },
      },
    },
  },
];

/** The event of each type that the documentation shows. */
const shown = [
  createdEventOf(dialog).payload,
  ...told.map((one) => entryEventOf(dialog, one)?.payload),
  ...accountEvents.map((one) => accountEventOf({ ...one, id: 1, accountId: 7, createdAt: start }).payload),
  testEvent(7, start).payload,
].map((payload) => JSON.parse(payload ?? "null"));

test("the documentation shows every type of event as it is sent", () => {
  const page = readFileSync(path.join(import.meta.dirname, "../../../docs/webhooks.md"), "utf8");
  const sections = page.split(/^### `/m).slice(1);
  const examples = new Map(
    sections.map((section) => [section.slice(0, section.indexOf("`")), /```json\n([\s\S]*?)```/.exec(section)?.[1]]),
  );
  expect([...examples.keys()].toSorted()).toEqual([...webhookEventTypes, "test"].toSorted());
  for (const body of shown) expect(JSON.parse(examples.get(body.type) ?? "null")).toEqual(body);
  expect(shown.map(({ type }) => type).toSorted()).toEqual([...examples.keys()].toSorted());
});

test("every event is what its schema says, and says nothing else", () => {
  const released = JSON.parse(entryEventOf(dialog, entry.released)?.payload ?? "null");
  for (const body of [...shown, released]) {
    const schema = webhookEventSchemas[body.type as keyof typeof webhookEventSchemas];
    expect(schema.parse(body)).toEqual(body);
  }
});

test("a release is an assignment to nobody", () => {
  const event = entryEventOf(dialog, entry.released);
  expect(JSON.parse(event?.payload ?? "null")).toMatchObject({
    type: "dialog.assigned",
    data: { operator: null, cause: "released" },
  });
});

test("the id of an event is that of its entry, whenever it is made, and has no dot", () => {
  expect(createdEventOf(dialog).id).toBe("evt_12_created");
  expect(entryEventOf(dialog, entry.message)?.id).toBe("evt_12_2");
  expect(testEvent(7, start).id).toMatch(/^evt_test_[0-9a-f]{32}$/);
  expect(testEvent(7, start).id).not.toBe(testEvent(7, start).id);
});

/** What the outboxes of endpoints are given for events. */
async function enqueued(
  events: QueuedEvent[],
  chosen: Record<number, string[]>,
  { dialogs = [dialog], names = null }: { dialogs?: WebhookDialog[]; names?: Record<string, string> | null } = {},
) {
  const given = new Map<number, WebhookItem[]>();
  const outbox = (id: number) => ({ enqueue: async (items: WebhookItem[]) => void given.set(id, items) });
  const endpoints = Object.entries(chosen).map(([id, types]) => ({ id: Number(id), events: types, names }));
  const routes: WebhookRoutes = {
    endpoints: new Map(endpoints.length === 0 ? [] : [[7, endpoints]]),
    dialogs: new Map(dialogs.map((one) => [one.id, one])),
  };
  const webhookOutboxes = { of: (id: number) => outbox(id) as unknown as WebhookOutbox };
  await enqueueWebhooks({ webhookOutboxes }, events, routes);
  return given;
}

const queued = (one: LogEntry): QueuedEvent => ({ id: `12:${one.seq}`, accountId: 7, dialogId: 12, entry: one });
const first: LogEntry = { ...entry.message, seq: 1, message: { ...message, seq: 1 } };

test("an endpoint gets the bodies of what it has chosen, and of the rest only the positions", async () => {
  const given = await enqueued([queued(entry.message), queued(entry.archived)], {
    1: ["message.created"],
    2: ["dialog.status_changed"],
  });
  const bodies = (id: number) => given.get(id)?.map(({ place, payload }) => [place.seq, payload !== null]);
  expect(bodies(1)).toEqual([
    [2, true],
    [6, false],
  ]);
  expect(bodies(2)).toEqual([
    [2, false],
    [6, true],
  ]);
});

test("the first entry of a dialog tells of the dialog too, under the id that its creation has", async () => {
  const created: QueuedEvent = { id: "12:created", accountId: 7, dialogId: 12 };
  const chosen = { 1: ["dialog.created", "message.created"] };
  const idsOf = async (event: QueuedEvent) => (await enqueued([event], chosen)).get(1)?.map(({ id }) => id);
  expect(await idsOf(created)).toEqual(["evt_12_created"]);
  expect(await idsOf(queued(first))).toEqual(["evt_12_created", "evt_12_1"]);
  expect(await idsOf(queued(entry.message))).toEqual(["evt_12_2"]);
});

test("an endpoint that was set through another API document gets the event's name there", async () => {
  const chosen = { 1: ["message.created", "dialog.status_changed"] };
  const given = await enqueued([queued(entry.message), queued(entry.archived)], chosen, {
    names: { "message.created": "message" },
  });
  const [renamed, own] = given.get(1)?.map(({ payload }) => JSON.parse(payload ?? "null")) ?? [];
  expect(renamed).toEqual({ ...JSON.parse(entryEventOf(dialog, entry.message)?.payload ?? "null"), type: "message" });
  expect(own).toMatchObject({ type: "dialog.status_changed" });
});

test("an account without endpoints and an erased dialog cause no call", async () => {
  expect((await enqueued([queued(first)], {})).size).toBe(0);
  expect((await enqueued([queued(first)], { 1: ["message.created"] }, { dialogs: [] })).size).toBe(0);
});

test("receivers are not told of a priority or a snooze", () => {
  const place = { kind: "triage", seq: 11, createdAt: start, triage: sorted } as const;
  const silent: LogEntry[] = [
    { ...place, event: { kind: "priority_changed", by: boris, before: null } },
    { ...place, event: { kind: "snoozed", by: boris } },
  ];
  expect(silent.map((one) => entryEventOf(dialog, one))).toEqual([null, null]);
});
