import { createHmac } from "node:crypto";
import { expect } from "vitest";
import type { Account } from "../support/client.ts";
import { type FakeTwilio, startFakeTwilio, type TwilioMessage, type TwilioTrouble } from "../support/fake-twilio.ts";
import { until } from "../support/until.ts";

/** A message of a dialog, as the API returns it. */
interface Logged {
  id: number;
  sender: string;
  text: string;
  reply_to?: number;
  delivery_status?: string;
}

const sid = `AC${"5".repeat(32)}`;
const [authToken, number] = ["a token of the test", "+14155550132"];
/** Whom the assistant answers. */
const asking = ["+14155550201", "+14155550202", "+14155550203"];
/** With whom an operator talks. */
const held = ["+14155550204", "+14155550205"];

/** `handoffExpiryMs` of the platform. */
const handoffExpiryMs = 5 * 60_000;

export interface SmsSide {
  env: { TWILIO_API_ROOT: string };
  /** Connects the number at a server, and opens the dialogs that an operator takes. */
  connect(owner: Account, assistantId: number): Promise<void>;
  /** A life of a server: everybody writes, each message until it is acknowledged. */
  talk(life: number, patienceMs: number): Promise<void>;
  trouble(trouble: TwilioTrouble): Promise<void>;
  /** Reports as delivered what Twilio has accepted since the last call. */
  reportDelivered(patienceMs: number): Promise<void>;
  /** Twilio works again, and the channel is tested: what waits after failures, up to five minutes, is tried now. */
  retryNow(): Promise<void>;
  accepted(): Promise<TwilioMessage[]>;
  dialogs(): Promise<{ phone: string; messages: Logged[] }[]>;
  /** Checks that all is answered, in order and delivered. Returns how much, and what was sent twice. */
  check(): Promise<{ received: number; sent: number; again: { phone: string; twice: string[] }[] }>;
  stop(): Promise<void>;
}

/** People who write SMS, and the Twilio between them and a server. */
export async function startSmsSide(): Promise<SmsSide> {
  const twilio: FakeTwilio = await startFakeTwilio();
  const tell = async (what: string, body: unknown = {}) => {
    const answer = await fetch(`${twilio.url}/_fake/${what}/${sid}`, { method: "POST", body: JSON.stringify(body) });
    return (await answer.json()) as { messages: TwilioMessage[] };
  };
  await tell("accounts", { authToken, numbers: [number] });
  const startedAt = Date.now();
  let account: Account;
  let channelId = 0;
  let webhook = "";
  let origin = "";
  const ids = new Map<string, number>();
  const said = new Map<string, string[]>([...asking, ...held].map((phone) => [phone, []]));
  const written = new Map<string, string[]>(held.map((phone) => [phone, []]));
  const reported = new Set<string>();
  const accepted = async () => (await tell("calls")).messages;

  /** Sends a form as Twilio does, until it is taken. */
  async function post(end: string, form: Record<string, string>, patienceMs: number): Promise<void> {
    const signed = Object.keys(form)
      .sort()
      .reduce((text, name) => text + name + form[name], `${webhook}${end}`);
    const signature = createHmac("sha1", authToken).update(signed).digest("base64");
    const target = `${origin}${new URL(webhook).pathname}${end}`;
    await until(async () => {
      const headers = { "x-twilio-signature": signature };
      const { status } = await fetch(target, { method: "POST", headers, body: new URLSearchParams(form) });
      expect(status).toBe(200);
    }, patienceMs);
  }

  async function say(phone: string, text: string, patienceMs: number): Promise<void> {
    said.get(phone)?.push(text);
    const id = `SM${createHmac("md5", phone).update(text).digest("hex")}`;
    await post("", { MessageSid: id, From: phone, To: number, Body: text }, patienceMs);
  }

  async function write(phone: string, text: string, patienceMs: number): Promise<void> {
    written.get(phone)?.push(text);
    const json = { text, client_message_id: text };
    await until(async () => {
      const { status } = await account.call("POST", `/api/dialogs/${ids.get(phone)}/messages`, { json });
      expect(status).toBe(201);
    }, patienceMs);
  }

  async function dialogs() {
    const { body } = await account.call("GET", "/api/dialogs?limit=100");
    const ofPhones = (body.dialogs as { id: number; channel_address?: string | null }[]).filter(
      ({ channel_address: address }) => address != null,
    );
    for (const { id, channel_address: address } of ofPhones) ids.set(address ?? "", id);
    return Promise.all(
      ofPhones.map(async ({ id, channel_address: address }) => {
        const listed = await account.call("GET", `/api/dialogs/${id}/messages?dialect=v1&limit=1000`);
        return { phone: address ?? "", messages: listed.body.messages as Logged[] };
      }),
    );
  }

  return {
    env: { TWILIO_API_ROOT: twilio.url },
    async connect(owner, assistantId) {
      account = owner;
      const json = { assistant_id: assistantId, channel: "sms", provider: "twilio", address: number };
      const secrets = { provider_account: sid, auth_token: authToken };
      const { body: channel } = await owner.call("POST", "/api/channels", { json: { ...json, ...secrets } });
      expect(channel.status).toBe("active");
      channelId = channel.id;
      webhook = channel.webhook_url;
      origin = new URL(webhook).origin;
      for (const phone of held) await say(phone, "Can you help me?", 20_000);
      await until(async () => expect(await accepted()).toHaveLength(held.length));
      await dialogs();
      for (const phone of held) await account.call("POST", `/api/dialogs/${ids.get(phone)}/takeover`, { json: {} });
    },
    async talk(life, patienceMs) {
      await Promise.all([
        ...asking.map((phone) => say(phone, `Question of life ${life}`, patienceMs)),
        ...held.map(async (phone) => {
          await say(phone, `Words of life ${life}`, patienceMs);
          await write(phone, `Answer of life ${life}`, patienceMs);
        }),
      ]);
    },
    async retryNow() {
      await tell("change", { troubles: [] });
      const { body } = await account.call("POST", `/api/channels/${channelId}/test`);
      expect(body.status).toBe("active");
    },
    trouble: async (trouble) => void (await tell("troubles", trouble)),
    async reportDelivered(patienceMs) {
      for (const { sid: id, to } of await accepted()) {
        if (reported.has(id)) continue;
        await post("/status", { MessageSid: id, MessageStatus: "delivered", To: to }, patienceMs);
        reported.add(id);
      }
    },
    accepted,
    dialogs,
    async check() {
      const all = await accepted();
      const textsOf = (phone: string) => all.filter(({ to }) => to === phone).map(({ body }) => body);
      const shown = await dialogs();
      expect(shown.map(({ phone }) => phone).sort()).toEqual([...asking, ...held].sort());
      let [received, sent] = [0, 0];
      const again: { phone: string; twice: string[] }[] = [];
      for (const { phone, messages } of shown) {
        const ofVisitor = messages.filter(({ sender }) => sender === "user");
        expect(ofVisitor.map(({ text }) => text)).toEqual(said.get(phone));
        const outgoing = messages.filter(({ sender }) => sender !== "user");
        expect(outgoing.filter(({ delivery_status: status }) => status !== "delivered")).toEqual([]);
        if (asking.includes(phone)) {
          const answered = outgoing.flatMap((message) => message.reply_to ?? []);
          expect(answered.toSorted((a, b) => a - b)).toEqual(ofVisitor.map(({ id }) => id));
        } else {
          const ofOperator = outgoing.filter(({ sender }) => sender === "operator").map(({ text }) => text);
          expect(ofOperator).toEqual(written.get(phone));
          const arrived = [...new Set(textsOf(phone))].slice(1).map((body) => body.replace(/^.*:\n/, ""));
          expect(arrived).toEqual(ofOperator);
        }
        // What is not in the log tells that a person was called: once for each call, which ends after five minutes without one.
        const texts = outgoing.map(({ text }) => text);
        const extra = textsOf(phone).map((body) => body.replace(/^.*:\n/, ""));
        for (const text of texts) extra.splice(extra.indexOf(text), extra.includes(text) ? 1 : 0);
        const calls = 1 + Math.floor((Date.now() - startedAt) / handoffExpiryMs);
        const isTwice = (body: string) => texts.includes(body) || extra.filter((one) => one === body).length > calls;
        const twice = extra.filter(isTwice);
        if (twice.length > 0) again.push({ phone, twice });
        received += ofVisitor.length;
        sent += outgoing.length;
      }
      return { received, sent, again };
    },
    stop: () => twilio.stop(),
  };
}
