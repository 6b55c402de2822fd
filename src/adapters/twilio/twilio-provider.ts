import { ChannelFailure } from "../../domain/channels/channel-failure.ts";
import type { ProviderAccount, ProviderClient } from "../../domain/channels/provider-ports.ts";
import type { Template } from "../../domain/channels/templates/types.ts";
import type { Outbound } from "../../domain/platform/outbound/ports.ts";
import { fetchMedia } from "../providers/fetch-media.ts";
import { readAnswer } from "../providers/read-answer.ts";
import { readContents } from "./read-contents.ts";
import { twilioFailureOf } from "./twilio-failure-of.ts";

/** Longer than Twilio takes; shorter than a user waits. */
const timeoutMs = 15_000;

/** Pages of 100 contents that are read. */
const maxPages = 60;

/** Messages to a number that are searched for one whose answer was lost. */
const listed = 50;

/** Twilio's times have whole seconds, and its clock is not ours. */
const clockSkewMs = 60_000;

interface SentMessage {
  sid: string;
  body?: string;
  date_created?: string;
}

export interface TwilioOptions {
  /** Origin of the API, and of the Content API. */
  apiRoot: string;
  contentRoot: string;
  outbound: Outbound;
}

/**
 * Twilio's Programmable Messaging for SMS and WhatsApp (https://www.twilio.com/docs/messaging/api/message-resource) and its Content
 * API for templates. Twilio has no key against doubles: when the answer to a request was lost, `findText` tells whether it was accepted.
 */
export function twilioProvider(options: TwilioOptions): { of(account: ProviderAccount): ProviderClient } {
  return { of: (account) => twilioClient(options, account) };
}

function twilioClient(options: TwilioOptions, account: ProviderAccount): ProviderClient {
  const { providerAccount: sid, channel, address, statusUrl } = account;
  const authorization = `Basic ${btoa(`${sid}:${account.secrets.authToken ?? ""}`)}`;
  const path = `${options.apiRoot}/2010-04-01/Accounts/${encodeURIComponent(sid)}`;

  async function ask(url: string, form?: URLSearchParams): Promise<Record<string, unknown>> {
    const init = form === undefined ? {} : { method: "POST", body: form };
    let response: Response;
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      response = await fetch(url, { ...init, headers: { authorization }, signal, redirect: "manual" });
    } catch {
      throw new ChannelFailure("unreachable", "Twilio could not be reached.");
    }
    if (!response.ok) throw await twilioFailureOf(response);
    return readAnswer(response, "Twilio");
  }

  const place = (number: string) => (channel === "whatsapp" ? `whatsapp:${number}` : number);

  async function send(to: string, fields: Record<string, string>) {
    const form = new URLSearchParams({ To: place(to), From: place(address), StatusCallback: statusUrl, ...fields });
    const { sid: vendorId } = await ask(`${path}/Messages.json`, form);
    if (typeof vendorId !== "string") throw new ChannelFailure("refused", "Twilio returned no id of the message.");
    return { vendorId };
  }

  return {
    async check() {
      const { friendly_name: name } = await ask(`${path}.json`);
      if (channel === "sms") {
        const found = await ask(`${path}/IncomingPhoneNumbers.json?PhoneNumber=${encodeURIComponent(address)}`);
        const numbers = (found["incoming_phone_numbers"] ?? []) as { phone_number?: string }[];
        if (!numbers.some(({ phone_number: number }) => number === address)) {
          throw new ChannelFailure("unknown_number", `The Twilio account does not have the number ${address}.`);
        }
      }
      return { name: typeof name === "string" ? name : null };
    },
    sendText: (to, text) => send(to, { Body: text }),
    async findText(to, text, since) {
      const query = new URLSearchParams({ To: place(to), From: place(address), PageSize: String(listed) });
      const found = ((await ask(`${path}/Messages.json?${query}`))["messages"] ?? []) as SentMessage[];
      const isRecent = ({ date_created: at }: SentMessage) => Date.parse(at ?? "") >= since - clockSkewMs;
      return found.filter((one) => one.body === text && isRecent(one)).map(({ sid: id }) => id);
    },
    sendFile: (to, { url }) => send(to, { MediaUrl: url }),
    sendTemplate: (to, { providerId, variables }) =>
      send(to, {
        ContentSid: providerId,
        ...(Object.keys(variables).length === 0 ? {} : { ContentVariables: JSON.stringify(variables) }),
      }),
    async listTemplates() {
      if (channel === "sms") return [];
      const templates: Template[] = [];
      let next: string | null = `${options.contentRoot}/v1/ContentAndApprovals?PageSize=100`;
      for (let page = 0; next !== null && page < maxPages; page++) {
        const body = await ask(next);
        templates.push(...readContents((body["contents"] ?? []) as unknown[]));
        const { next_page_url: url } = (body["meta"] ?? {}) as { next_page_url?: string | null };
        next = url && new URL(url).origin === new URL(options.contentRoot).origin ? url : null;
      }
      return templates;
    },
    download: async (url, maxBytes) => {
      // The credentials go nowhere else; Twilio redirects to where the bytes are.
      if (!url.startsWith(`${options.apiRoot}/`)) {
        throw new ChannelFailure("refused", "The file is not at Twilio.");
      }
      return fetchMedia(options.outbound, { url, headers: { authorization }, maxBytes });
    },
  };
}
