import { ChannelFailure } from "../../domain/channels/channel-failure.ts";
import type { SentPiece, TemplateComponent, TemplateParameter } from "../../domain/channels/ports.ts";
import type { FileToSend, ProviderAccount, ProviderClient } from "../../domain/channels/provider-ports.ts";
import type { Template } from "../../domain/channels/templates/types.ts";
import type { Outbound } from "../../domain/platform/outbound/ports.ts";
import { spellingsOf } from "../../domain/platform/phones/spellings-of.ts";
import { fetchMedia } from "../providers/fetch-media.ts";
import { readAnswer } from "../providers/read-answer.ts";
import { metaFailureOf } from "./meta-failure-of.ts";
import { readMessageTemplates } from "./read-message-templates.ts";

/** Of the Graph API, July 2026; valid for two years at least. */
const version = "v26.0";

/** Longer than Meta takes; shorter than a user waits. An upload may take longer. */
const timeoutMs = 15_000;
const uploadTimeoutMs = 60_000;

/** Pages of 100 templates that are read: an account has 6,000 at most. */
const maxPages = 60;

/** Hosts of Meta that the token may be sent to. */
const mediaHosts = /(^|\.)(fbsbx\.com|facebook\.com|whatsapp\.net|whatsapp\.com)$/;

export interface MetaOptions {
  /** Origin of the Graph API. */
  apiRoot: string;
  outbound: Outbound;
}

/** WhatsApp's Cloud API (https://developers.facebook.com/documentation/business-messaging/whatsapp). */
export function metaProvider(options: MetaOptions): { of(account: ProviderAccount): ProviderClient } {
  return { of: (account) => metaClient(options, account) };
}

function metaClient({ apiRoot, outbound }: MetaOptions, account: ProviderAccount): ProviderClient {
  const { senderId, providerAccount, address, secrets } = account;
  const authorization = `Bearer ${secrets.accessToken ?? ""}`;
  const root = `${apiRoot}/${version}`;
  const messages = `${root}/${encodeURIComponent(senderId)}/messages`;

  async function ask(url: string, init: RequestInit = {}, timeout = timeoutMs): Promise<Record<string, unknown>> {
    let response: Response;
    try {
      const headers = { ...(init.headers as Record<string, string> | undefined), authorization };
      response = await fetch(url, { ...init, headers, signal: AbortSignal.timeout(timeout), redirect: "manual" });
    } catch {
      throw new ChannelFailure("unreachable", "Meta could not be reached.");
    }
    if (!response.ok) throw await metaFailureOf(response);
    return readAnswer(response, "Meta");
  }

  async function send(to: string, message: Record<string, unknown>): Promise<SentPiece> {
    const body = JSON.stringify({
      messaging_product: "whatsapp",
      recipient_type: "individual",
      ...placeOf(to),
      ...message,
    });
    const answer = await ask(messages, { method: "POST", body, headers: { "content-type": "application/json" } });
    const [sent] = (answer["messages"] ?? []) as { id?: string }[];
    if (typeof sent?.id !== "string") throw new ChannelFailure("refused", "Meta returned no id of the message.");
    const [contact] = (answer["contacts"] ?? []) as { wa_id?: string }[];
    // The visitor's own id may differ from the number that was asked for.
    return { vendorId: sent.id, ...(contact?.wa_id ? { chatId: `+${contact.wa_id}` } : {}) };
  }

  async function upload({ name, contentType, bytes }: FileToSend): Promise<string> {
    const form = new FormData();
    form.append("messaging_product", "whatsapp");
    form.append("type", contentType);
    form.append("file", new Blob([bytes as Uint8Array<ArrayBuffer>], { type: contentType }), name);
    const { id } = await ask(
      `${root}/${encodeURIComponent(senderId)}/media`,
      { method: "POST", body: form },
      uploadTimeoutMs,
    );
    if (typeof id !== "string") throw new ChannelFailure("refused", "Meta returned no id of the file.");
    return id;
  }

  return {
    async check() {
      const fields = "display_phone_number,verified_name";
      const { display_phone_number: number, verified_name: name } = await ask(
        `${root}/${encodeURIComponent(senderId)}?fields=${fields}`,
      );
      // Meta shows Mexican numbers in their former spelling.
      if (!spellingsOf(address).includes(`+${String(number ?? "").replaceAll(/\D/g, "")}`)) {
        throw new ChannelFailure("unknown_number", `The phone number id belongs to ${number}, not to ${address}.`);
      }
      return { name: typeof name === "string" ? name : null };
    },
    sendText: (to, text) => send(to, { type: "text", text: { preview_url: false, body: text } }),
    // The Graph API does not list messages.
    findText: () => Promise.resolve(null),
    async sendFile(to, file) {
      const id = await upload(file);
      const kind = kindOf(file.contentType);
      const about = kind === "document" ? { filename: file.name } : isVoice(file.contentType) ? { voice: true } : {};
      return send(to, { type: kind, [kind]: { id, ...about } });
    },
    sendTemplate: (to, { name, language, components }) =>
      send(to, {
        type: "template",
        template: { name, language: { code: language }, components: components.map(writeComponent) },
      }),
    async listTemplates() {
      const fields = "id,name,language,status,category,components,parameter_format,rejected_reason";
      const first = `${root}/${encodeURIComponent(providerAccount)}/message_templates?fields=${fields}&limit=100`;
      const templates: Template[] = [];
      let next: string | null = first;
      for (let page = 0; next !== null && page < maxPages; page++) {
        const body = await ask(next);
        templates.push(...readMessageTemplates((body["data"] ?? []) as unknown[]));
        const { cursors, next: more } = (body["paging"] ?? {}) as { cursors?: { after?: string }; next?: string };
        next = more && cursors?.after ? `${first}&after=${encodeURIComponent(cursors.after)}` : null;
      }
      return templates;
    },
    async download(mediaId, maxBytes) {
      const { url, file_size: size } = await ask(`${root}/${encodeURIComponent(mediaId)}`);
      if (typeof size === "number" && size > maxBytes) return null;
      const host = typeof url === "string" && URL.canParse(url) ? new URL(url).host : "";
      if (!mediaHosts.test(host) && host !== new URL(apiRoot).host) {
        throw new ChannelFailure("refused", "The file is not at Meta.");
      }
      return fetchMedia(outbound, { url: String(url), headers: { authorization }, maxBytes });
    },
  };
}

/** A phone number, or the id of a visitor who shows none (`BR.1502576394655843`). */
function placeOf(chatId: string): { to: string } | { recipient: string } {
  return chatId.startsWith("+") ? { to: chatId.slice(1) } : { recipient: chatId };
}

/** Types that WhatsApp shows; others are documents (supported media types, June 2026). */
function kindOf(contentType: string): "image" | "audio" | "video" | "document" {
  if (contentType === "image/jpeg" || contentType === "image/png") return "image";
  if (["audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg"].includes(contentType)) return "audio";
  return contentType === "video/mp4" || contentType === "video/3gpp" ? "video" : "document";
}

/** Recordings in Ogg are shown as voice messages. */
function isVoice(contentType: string): boolean {
  return contentType === "audio/ogg";
}

function writeComponent({ type, subType, index, parameters }: TemplateComponent): Record<string, unknown> {
  return {
    type,
    ...(subType === undefined ? {} : { sub_type: subType }),
    ...(index === undefined ? {} : { index: String(index) }),
    parameters: parameters.map(writeParameter),
  };
}

function writeParameter(parameter: TemplateParameter): Record<string, unknown> {
  switch (parameter.type) {
    case "text":
      return { type: "text", text: parameter.text, ...(parameter.name ? { parameter_name: parameter.name } : {}) };
    case "coupon_code":
      return { type: "coupon_code", coupon_code: parameter.couponCode };
    case "payload":
      return { type: "payload", payload: parameter.payload };
    default:
      return { type: parameter.type, [parameter.type]: { link: parameter.link } };
  }
}
