import { env } from "cloudflare:workers";
import { handleEmail } from "../../../src/channels/email/handle-email.ts";
import { compose } from "../../../src/compose.ts";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";

/** A mail as it was stored instead of sent. */
export interface KeptMail {
  subject: string;
  text: string;
  html: string;
  details: {
    messageId: string;
    from: { address: string; name: string };
    references: string[];
    autoSubmitted: string | null;
    files: { name: string; contentType: string; size: number }[];
  };
}

const domain = () => `${crypto.randomUUID().slice(0, 8)}.example`;

/** What Cloudflare adds to a mail whose sender it has verified, or has not. */
export function stamp(address: string, verdict: "pass" | "fail"): string {
  return `Authentication-Results: mx.cloudflare.net;\r\n\tdmarc=${verdict} header.from=${address.split("@")[1]} policy.dmarc=none`;
}

export interface MailFields {
  id?: string;
  subject?: string;
  text?: string;
  /** Headers that are not otherwise there. */
  headers?: string[];
  /** The body with the headers of its type; instead of `text`. */
  body?: string;
}

/** Gives a raw mail to the Worker as the mail server does; gives the reason of a refusal, else null. */
export async function deliver(to: string, from: string, raw: string | Uint8Array): Promise<string | null> {
  let refusal: string | null = null;
  const bytes = typeof raw === "string" ? new TextEncoder().encode(raw) : raw;
  const message = {
    ...{ from, to, rawSize: bytes.byteLength, raw: new Response(bytes).body as ReadableStream<Uint8Array> },
    setReject: (reason: string) => {
      refusal = reason;
    },
  };
  const background: Promise<unknown>[] = [];
  await handleEmail(compose(env), message, (work) => background.push(work));
  await Promise.all(background);
  return refusal;
}

/** An address of an assistant, by default of an account of its own. */
export async function connectAddress(owner?: Account) {
  const account = owner ?? (await api.makeAccount());
  const { body: assistant } = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const address = `help@${domain()}`;
  const json = { assistant_id: assistant.id, channel: "email", provider: "mail", address };
  const made = await account.call("POST", "/api/channels", { json });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  // biome-ignore lint/suspicious/noExplicitAny: checked against the OpenAPI document.
  const dialogs = async () => (await account.call("GET", "/api/dialogs")).body.dialogs as any[];
  return {
    ...{ account, address, dialogs, channel: made.body, assistantId: assistant.id as number },
    visitor: () => visitorOf({ account, address, dialogs }, `ann@${domain()}`),
  };
}

interface Wire {
  account: Account;
  address: string;
  // biome-ignore lint/suspicious/noExplicitAny: checked against the OpenAPI document.
  dialogs(): Promise<any[]>;
}

function visitorOf({ account, address, dialogs }: Wire, own: string) {
  const write = ({ id, subject = "Berth", text = "Hello", headers = [], body }: MailFields) =>
    [
      `From: "Ann Berg" <${own}>`,
      `To: ${address}`,
      `Subject: ${subject}`,
      ...(id === "" ? [] : [`Message-ID: <${id ?? `${crypto.randomUUID()}@mail.example`}>`]),
      ...headers,
      "MIME-Version: 1.0",
      body ?? `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`,
    ].join("\r\n");
  const received = async () => {
    const query = "SELECT * FROM kept_mails WHERE recipient = ? ORDER BY created_at";
    const { results } = await env.DB.prepare(query).bind(own).all<Omit<KeptMail, "details"> & { details: string }>();
    return results.map((mail): KeptMail => ({ ...mail, details: JSON.parse(mail.details) }));
  };
  const messages = async (dialogId: number) => {
    const { body } = await account.call("GET", `/api/dialogs/${dialogId}/messages?dialect=v1`);
    // biome-ignore lint/suspicious/noExplicitAny: checked against the OpenAPI document.
    return body.messages as any[];
  };
  return {
    ...{ own, write, received, messages },
    /** Sends a mail whose sender the mail server has verified. */
    say: (fields: MailFields) =>
      deliver(address, own, write({ ...fields, headers: [stamp(own, "pass"), ...(fields.headers ?? [])] })),
    /** What has arrived, once there is so much. */
    heard: (count: number) =>
      until(async () => {
        const found = await received();
        if (found.length < count) throw new Error(`${found.length} of ${count} mails`);
        return found;
      }),
    dialogs: async () => (await dialogs()).filter((dialog) => dialog.channel_address === own),
  };
}
