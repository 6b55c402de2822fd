import { exports } from "cloudflare:workers";
import { inject } from "vitest";
import type { Account } from "../../support/client.ts";
import type { MetaTemplate, MetaTrouble } from "../../support/fake-meta.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { newNumber } from "./sms-fixture.ts";

/** What the fake has heard; bodies as they came. */
// biome-ignore lint/suspicious/noExplicitAny: tests read bodies freely.
type Heard = { messages: { id: string; body: any }[]; media: Record<string, { contentType: string; name: string }> };

async function tellMeta(what: string, senderId: string, body: unknown = {}): Promise<Heard> {
  const url = `${inject("channelServers").meta}/_fake/${what}/${senderId}`;
  return (await fetch(url, { method: "POST", body: JSON.stringify(body) })).json();
}

export const orderTemplate: MetaTemplate = {
  ...{ id: "1", name: "test_template", language: "en_US", status: "APPROVED", category: "UTILITY" },
  components: [
    { type: "HEADER", format: "TEXT", text: "Hi {{1}}" },
    { type: "BODY", text: "{{1}}, your order waits at {{2}}." },
    { type: "BUTTONS", buttons: [{ type: "COPY_CODE", text: "Copy" }] },
  ],
};

const digits = (length: number) => Array.from({ length }, () => 1 + Math.floor(Math.random() * 9)).join("");

/** A WhatsApp number of Meta, connected to an assistant of an account; by default of an account of its own. */
export async function connectWhatsapp(templates: MetaTemplate[] = [], owner?: Account, app?: string) {
  const account = owner ?? (await api.makeAccount());
  const { body: assistant } = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const [senderId, wabaId, number] = [digits(15), digits(15), newNumber()];
  const [token, appSecret] = [crypto.randomUUID(), app ?? crypto.randomUUID()];
  await tellMeta("numbers", senderId, { token, display: number, wabaId });
  await tellMeta("change", senderId, { templates });
  const json = { assistant_id: assistant.id, channel: "whatsapp", provider: "meta", address: number };
  const secrets = { access_token: token, app_secret: appSecret };
  const made = await account.call("POST", "/api/channels", {
    json: { ...json, ...secrets, provider_account: wabaId, sender_id: senderId },
  });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  const id = made.body.id as number;
  const url = `http://localhost:8000/webhooks/whatsapp/${id}`;

  /** Sends a body to the webhook as Meta does; gives the status that it sees. */
  async function post(body: unknown, signature?: string): Promise<number> {
    const text = JSON.stringify(body);
    const headers = { "x-hub-signature-256": signature ?? (await signBody(appSecret, text)) };
    const response = await exports.default.fetch(url, { method: "POST", headers, body: text });
    await response.text();
    return response.status;
  }
  const webhook = (value: object, field = "messages") => {
    const metadata = { display_phone_number: number.slice(1), phone_number_id: senderId };
    const changes = [{ field, value: { messaging_product: "whatsapp", metadata, ...value } }];
    return { object: "whatsapp_business_account", entry: [{ id: wabaId, changes }] };
  };
  const change = (changes: object) => tellMeta("change", senderId, changes);
  const sent = async () => (await tellMeta("calls", senderId)).messages;
  return {
    ...{
      account,
      channel: made.body,
      id,
      url,
      number,
      senderId,
      wabaId,
      token,
      appSecret,
      post,
      webhook,
      change,
      sent,
    },
    trouble: (trouble: MetaTrouble) => tellMeta("troubles", senderId, trouble),
    report: (...statuses: object[]) => post(webhook({ statuses })),
    sync: () => account.call("POST", `/api/channels/${id}/templates/sync`),
    /** A visitor who has just written, for the fake. */
    visitor: async (waId = newNumber().slice(1), userId?: string) => {
      await change({ inSession: [userId ?? waId] });
      return visitorOf({ account, post, webhook, sent }, waId, userId);
    },
  };
}

async function signBody(secret: string, text: string): Promise<string> {
  const encode = (one: string) => new TextEncoder().encode(one);
  const key = await crypto.subtle.importKey("raw", encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const signature = new Uint8Array(await crypto.subtle.sign("HMAC", key, encode(text)));
  return `sha256=${Array.from(signature, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

interface Wire {
  account: Awaited<ReturnType<typeof api.makeAccount>>;
  post(body: unknown, signature?: string): Promise<number>;
  webhook(value: object, field?: string): object;
  sent(): Promise<Heard["messages"]>;
}

function visitorOf(wire: Wire, waId: string, userId: string | undefined) {
  const address = userId ?? `+${waId}`;
  const who = userId === undefined ? { from: waId } : { from_user_id: userId };
  const contact = userId === undefined ? { wa_id: waId } : { user_id: userId };
  const message = (fields: object) => ({
    ...{ ...who, id: `wamid.${crypto.randomUUID()}`, timestamp: String(Math.floor(Date.now() / 1000)), type: "text" },
    ...fields,
  });
  const say = (...messages: (object | string)[]) => {
    const written = messages.map((one) => (typeof one === "string" ? message({ text: { body: one } }) : one));
    const contacts = [{ profile: { name: "Sheena" }, ...contact }];
    return wire.post(wire.webhook({ contacts, messages: written }));
  };
  const dialog = async () => {
    const { body } = await wire.account.call("GET", "/api/dialogs");
    return body.dialogs.find((one: { channel_address: string }) => one.channel_address === address);
  };
  const messages = async () => {
    const { body } = await wire.account.call("GET", `/api/dialogs/${(await dialog()).id}/messages?dialect=v1`);
    // biome-ignore lint/suspicious/noExplicitAny: checked against the OpenAPI document.
    return body.messages as any[];
  };
  const received = async () =>
    (await wire.sent()).filter(({ body }) => (userId === undefined ? body.to === waId : body.recipient === userId));
  return {
    ...{ waId, address, message, say, dialog, messages, received },
    heard: (count: number) =>
      until(async () => {
        const found = await received();
        if (found.length < count) throw new Error(`${found.length} of ${count} messages`);
        return found;
      }),
    take: async () => {
      const { id } = await dialog();
      await wire.account.call("POST", `/api/dialogs/${id}/takeover`, { json: {} });
      return id as number;
    },
  };
}
