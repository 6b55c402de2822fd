import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, inject } from "vitest";
import type { z } from "zod";
import { eventSchemas as ofChatbots } from "../../../src/api/chatbots/webhooks/events.ts";
import { eventSchemas as ofReplyCX } from "../../../src/api/replycx/webhooks/convert.ts";
import { webhookEventSchemas } from "../../../src/domain/channels/webhook/event-schemas.ts";
import type { Account } from "../../support/client.ts";
import type { ReceivedRequest, ReceiverReply } from "../../support/fake-receiver.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";

/** An event as its receiver reads it. */
export interface ReceivedEvent extends ReceivedRequest {
  id: string;
  type: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read bodies freely.
  data: any;
}

const schemas: Record<string, z.ZodType> = { ...ofChatbots, ...ofReplyCX, ...webhookEventSchemas };

/** Every event that a test receives must be what the document says, and say nothing else. */
function readEvent(body: string) {
  const event = JSON.parse(body);
  expect(schemas[event.type]?.parse(event)).toEqual(event);
  return event;
}

/** A receiver with an address of its own. */
export function makeReceiver() {
  const name = crypto.randomUUID();
  const control = `${inject("webhookServer")}/_fake/${name}`;
  const requests = async () => (await (await fetch(control)).json()) as ReceivedRequest[];
  const received = async (): Promise<ReceivedEvent[]> =>
    (await requests()).map((request) => {
      const { type, data } = readEvent(request.body);
      return { ...request, id: request.headers["webhook-id"] ?? "", type, data };
    });
  return {
    url: `${inject("webhookServer")}/r/${name}`,
    received,
    /** What has come, once there are so many requests. */
    heard: (count: number) =>
      until(async () => {
        const events = await received();
        if (events.length < count) throw new Error(`${events.length} of ${count} requests`);
        return events;
      }),
    reply: (replies: ReceiverReply[], otherwise: ReceiverReply = {}) =>
      fetch(control, { method: "POST", body: JSON.stringify({ replies, otherwise }) }),
  };
}

export type Receiver = ReturnType<typeof makeReceiver>;

/** A webhook of an account, by default for messages only. */
export async function makeHook(account: Account, more: Record<string, unknown> = {}) {
  const receiver = makeReceiver();
  const json = { url: receiver.url, events: ["message.created"], ...more };
  const { status, body } = await account.call("POST", "/api/webhooks", { json });
  expect(status).toBe(201);
  const id = body.id as number;
  const call = (method: string, path = "", json?: unknown) =>
    account.call(method, `/api/webhooks/${id}${path}`, json === undefined ? {} : { json });
  return {
    ...{ ...receiver, id, secret: body.secret as string, call, hurry: () => hurry(id) },
    deliveries: async (query = "") => (await call("GET", `/deliveries${query}`)).body as Delivery[],
    state: async () => (await call("GET")).body,
  };
}

export interface Delivery {
  id: number;
  event_id: string;
  type: string;
  dialog_id: number | null;
  status: string;
  attempts: number;
  failure: string | null;
  created_at: string;
}

/** An account with an assistant, and dialogs in which its owner writes. */
export async function makeDesk() {
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const open = async () => {
    const { body } = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } });
    const write = (text: string) => account.call("POST", `/api/dialogs/${body.id}/messages`, { json: { text } });
    return { id: body.id as number, write };
  };
  return { account, assistantId: assistant.body.id as number, open };
}

/** Makes everything that waits at an endpoint due, and lets its outbox work. */
export async function hurry(endpointId: number): Promise<void> {
  const stub = env.WEBHOOK_OUTBOX.getByName(String(endpointId));
  await runInDurableObject(stub, (_, { storage }) => {
    storage.sql.exec("UPDATE deliveries SET due = 1 WHERE status = 'waiting'");
    storage.sql.exec("UPDATE lanes SET due = 1 WHERE due IS NOT NULL AND is_claimed = 0");
    return storage.setAlarm(Date.now());
  });
  await runDurableObjectAlarm(stub);
}
