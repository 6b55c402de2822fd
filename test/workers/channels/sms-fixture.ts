import { exports } from "cloudflare:workers";
import { inject } from "vitest";
import type { Account } from "../../support/client.ts";
import type { TwilioMessage, TwilioTrouble } from "../../support/fake-twilio.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";

let count = Math.floor(Math.random() * 1e7);

/** A number of nobody else. */
export function newNumber(): string {
  return `+1415${String(count++ % 1e7).padStart(7, "0")}`;
}

/** Changes what the fake knows or does of an account; gives what it has heard. */
export async function tellTwilio(
  what: string,
  sid: string,
  body: unknown = {},
): Promise<{ messages: TwilioMessage[]; requests: { path: string; status: number }[]; leaked: boolean }> {
  const url = `${inject("channelServers").twilio}/_fake/${what}/${sid}`;
  return (await fetch(url, { method: "POST", body: JSON.stringify(body) })).json();
}

/** Signs a form as Twilio does. */
export async function signForm(authToken: string, url: string, form: Record<string, string>): Promise<string> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const key = await crypto.subtle.importKey("raw", encode(authToken), { name: "HMAC", hash: "SHA-1" }, false, ["sign"]);
  const fields = Object.keys(form)
    .sort()
    .map((name) => name + form[name]);
  const signature = await crypto.subtle.sign("HMAC", key, encode(url + fields.join("")));
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}

/** A number of Twilio, connected to an assistant of an account; by default of an account of its own. */
export async function connectNumber(channel: "sms" | "whatsapp" = "sms", owner?: Account) {
  const account = owner ?? (await api.makeAccount());
  const { body: assistant } = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const sid = `AC${crypto.randomUUID().replaceAll("-", "")}`;
  const [authToken, number] = [crypto.randomUUID(), newNumber()];
  await tellTwilio("accounts", sid, { authToken, numbers: [number] });
  const json = { assistant_id: assistant.id, channel, provider: "twilio", address: number, provider_account: sid };
  const made = await account.call("POST", "/api/channels", { json: { ...json, auth_token: authToken } });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  const id = made.body.id as number;

  /** Sends a form to the webhook as Twilio does; gives the status that it sees. */
  async function post(path: string, form: Record<string, string>, signature?: string): Promise<number> {
    const url = `http://localhost:8000/webhooks/${channel}/${id}${path}`;
    const headers = { "x-twilio-signature": signature ?? (await signForm(authToken, url, form)) };
    const response = await exports.default.fetch(url, { method: "POST", headers, body: new URLSearchParams(form) });
    await response.text();
    return response.status;
  }
  const sent = async () => (await tellTwilio("calls", sid)).messages;
  const place = (one: string) => (channel === "whatsapp" ? `whatsapp:${one}` : one);
  return {
    ...{ account, assistantId: assistant.id as number, channel: made.body, id, sid, authToken, number, post, sent },
    trouble: (trouble: TwilioTrouble) => tellTwilio("troubles", sid, trouble),
    report: (form: Record<string, string>) => post("/status", { AccountSid: sid, ...form }),
    /** A visitor with a number of their own. */
    visitor: () => visitorOf({ account, post, sent, place, number, sid }, newNumber()),
  };
}

interface Wire {
  account: Awaited<ReturnType<typeof api.makeAccount>>;
  post(path: string, form: Record<string, string>, signature?: string): Promise<number>;
  sent(): Promise<TwilioMessage[]>;
  place(number: string): string;
  number: string;
  sid: string;
}

function visitorOf(wire: Wire, phone: string) {
  const form = (fields: Record<string, string>) => ({
    ...{ MessageSid: `SM${crypto.randomUUID().replaceAll("-", "")}`, AccountSid: wire.sid, NumMedia: "0" },
    ...{ From: wire.place(phone), To: wire.place(wire.number), ...fields },
  });
  const dialog = async () => {
    const { body } = await wire.account.call("GET", "/api/dialogs");
    return body.dialogs.find((one: { channel_address: string }) => one.channel_address === phone);
  };
  const messages = async () => {
    const { id } = (await dialog()) ?? {};
    if (id === undefined) return [];
    const { body } = await wire.account.call("GET", `/api/dialogs/${id}/messages?dialect=v1`);
    // biome-ignore lint/suspicious/noExplicitAny: checked against the OpenAPI document.
    return body.messages as any[];
  };
  const received = async () => (await wire.sent()).filter(({ to }) => to === wire.place(phone));
  return {
    ...{ phone, form, dialog, messages, received },
    say: (fields: Record<string, string> | string) =>
      wire.post("", form(typeof fields === "string" ? { Body: fields } : fields)),
    /** What the visitor has received, once there are so many messages. */
    heard: (count: number) =>
      until(async () => {
        const found = await received();
        if (found.length < count) throw new Error(`${found.length} of ${count} messages`);
        return found;
      }),
    /** The first message to the visitor that the function chooses, once it has arrived, whatever else arrives. */
    hear: (chosen: (message: TwilioMessage) => boolean) =>
      until(async () => {
        const found = (await received()).find(chosen);
        if (found === undefined) throw new Error("no such message");
        return found;
      }),
    /** Waits until an operator has the dialog. */
    take: async () => {
      const { id } = await dialog();
      await wire.account.call("POST", `/api/dialogs/${id}/takeover`, { json: {} });
      return id as number;
    },
  };
}
