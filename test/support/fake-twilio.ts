import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { listenLocally } from "./listen-locally.ts";

/** A message that the fake has accepted. */
export interface TwilioMessage {
  sid: string;
  to: string;
  from: string;
  body: string;
  mediaUrls: string[];
  contentSid: string | null;
  contentVariables: Record<string, string>;
  statusCallback: string;
  at: number;
}

/** What the next so many sent messages get instead. `drop` accepts the message and breaks the connection before the answer. */
export interface TwilioTrouble {
  count: number;
  as: { status: number; code?: number; message?: string; retryAfter?: number } | "drop";
}

interface Account {
  authToken: string;
  numbers: string[];
  messages: TwilioMessage[];
  requests: { path: string; status: number; at: number }[];
  troubles: TwilioTrouble[];
  optedOut: string[];
  contents: object[];
  media: Record<string, { base64: string; contentType: string }>;
  /** Whether credentials reached the place where the bytes are. */
  leaked: boolean;
}

export interface FakeTwilio {
  url: string;
  stop(): Promise<void>;
}

type Answer = { status: number; body: object; headers?: Record<string, string> };

/** Numbers that Twilio's own test credentials refuse (https://www.twilio.com/docs/iam/test-credentials). */
const invalidNumber = "+15005550001";
const noMobile = "+15005550009";

/**
 * The part of Twilio's API that the platform uses, on 127.0.0.1. As the real one does it refuses wrong credentials (20003), senders that are
 * not the account's (21606), numbers that are none (21211) or no mobiles (21614), recipients who have opted out (21610), texts that are too
 * long (21617), unknown contents (21655) and values that are no JSON object (21656). Tests make accounts and troubles at `/_fake/{what}/{sid}`,
 * which tells what came.
 */
export async function startFakeTwilio(port = 0): Promise<FakeTwilio> {
  const accounts = new Map<string, Account>();
  let count = Math.floor(Math.random() * 1e9);
  let origin = "";

  function control(what: string, sid: string, body: Record<string, unknown>): unknown {
    if (what === "accounts") {
      const quiet = { messages: [], requests: [], troubles: [], optedOut: [], contents: [], media: {}, leaked: false };
      accounts.set(sid, { ...quiet, ...(body as Pick<Account, "authToken" | "numbers">) });
      return {};
    }
    const account = accounts.get(sid);
    if (account === undefined) return { error: "no such account" };
    if (what === "troubles") account.troubles.push(body as unknown as TwilioTrouble);
    if (what === "change") Object.assign(account, body);
    return account;
  }

  function send(account: Account, sid: string, form: URLSearchParams): Answer | null {
    const trouble = account.troubles.find((known) => known.count > 0);
    if (trouble !== undefined) {
      trouble.count--;
      if (trouble.as === "drop") {
        accept(account, form);
        return null;
      }
      const { status, code = 0, message = "The test wants it so.", retryAfter } = trouble.as;
      const headers: Record<string, string> = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
      return { status, body: errorBody(status, code, message), headers };
    }
    const [to, from] = [bare(form.get("To")), bare(form.get("From"))];
    const body = form.get("Body") ?? "";
    const contentSid = form.get("ContentSid");
    if (!account.numbers.includes(from))
      return refused(21606, `The 'From' phone number ${from} is not a valid number.`);
    if (!/^\+[1-9]\d{7,14}$/.test(to) || to === invalidNumber) {
      return refused(21211, `Invalid 'To' Phone Number: ${to}`);
    }
    if (to === noMobile) return refused(21614, `'To' number: ${to}, is not a valid mobile number`);
    if (account.optedOut.includes(to)) return refused(21610, "Attempt to send to unsubscribed recipient");
    if (body.length > 1600) {
      return refused(21617, "The concatenated message body exceeds the 1600 character limit");
    }
    if (body === "" && !form.has("MediaUrl") && contentSid === null) return refused(21602, "Message body is required.");
    if (form.getAll("MediaUrl").some((url) => !URL.canParse(url))) return refused(21620, "Invalid media URL");
    const callback = form.get("StatusCallback");
    if (callback !== null && !URL.canParse(callback)) return refused(21609, "The 'StatusCallback' URL is not valid.");
    if (contentSid !== null) {
      if (!account.contents.some((content) => (content as { sid?: string }).sid === contentSid)) {
        return refused(21655, "The ContentSid is invalid");
      }
      if (!isObject(form.get("ContentVariables") ?? "{}")) return refused(21656, "The ContentVariables are invalid");
    }
    const message = accept(account, form);
    return {
      status: 201,
      body: {
        ...{ account_sid: sid, api_version: "2010-04-01", body, sid: message.sid, status: "queued", to, from },
        ...{ direction: "outbound-api", error_code: null, error_message: null, num_media: "0", num_segments: "1" },
        ...{ date_created: new Date().toUTCString(), messaging_service_sid: null, price: null, price_unit: null },
        uri: `/2010-04-01/Accounts/${sid}/Messages/${message.sid}.json`,
      },
    };
  }

  function accept(account: Account, form: URLSearchParams): TwilioMessage {
    const message: TwilioMessage = {
      sid: `SM${(count++).toString(16).padStart(32, "0")}`,
      to: form.get("To") ?? "",
      from: form.get("From") ?? "",
      body: form.get("Body") ?? "",
      mediaUrls: form.getAll("MediaUrl"),
      contentSid: form.get("ContentSid"),
      contentVariables: isObject(form.get("ContentVariables") ?? "{}")
        ? JSON.parse(form.get("ContentVariables") ?? "{}")
        : {},
      statusCallback: form.get("StatusCallback") ?? "",
      at: Date.now(),
    };
    account.messages.push(message);
    return message;
  }

  function api(request: IncomingMessage, url: URL, text: string): Answer | null {
    const [user = "", password = ""] = credentialsOf(request);
    const account = accounts.get(user);
    if (account === undefined || account.authToken !== password) return refusedAs(401, 20003, "Authenticate");
    const answer = route(account, user, request.method ?? "", url, text);
    account.requests.push({ path: url.pathname, status: answer?.status ?? 0, at: Date.now() });
    return answer;
  }

  function route(account: Account, sid: string, method: string, url: URL, text: string): Answer | null {
    const root = `/2010-04-01/Accounts/${sid}`;
    if (url.pathname === `${root}.json`)
      return { status: 200, body: { sid, friendly_name: "Harbour", status: "active" } };
    if (url.pathname === `${root}/IncomingPhoneNumbers.json`) {
      const wanted = url.searchParams.get("PhoneNumber") ?? "";
      const found = account.numbers.filter((number) => number.includes(wanted));
      return { status: 200, body: { incoming_phone_numbers: found.map((number) => ({ phone_number: number })) } };
    }
    if (url.pathname === `${root}/Messages.json` && method === "POST") {
      return send(account, sid, new URLSearchParams(text));
    }
    if (url.pathname === `${root}/Messages.json`) {
      const [to, from] = [url.searchParams.get("To"), url.searchParams.get("From")];
      const found = account.messages.filter((message) => message.to === to && message.from === from).reverse();
      const messages = found.slice(0, Number(url.searchParams.get("PageSize") ?? 50)).map((one) => ({
        ...{ sid: one.sid, body: one.body, to: one.to, from: one.from, direction: "outbound-api", status: "sent" },
        date_created: new Date(one.at).toUTCString(),
      }));
      return { status: 200, body: { messages, page: 0 } };
    }
    if (url.pathname === "/v1/ContentAndApprovals") {
      const size = Number(url.searchParams.get("PageSize") ?? 50);
      const page = Number(url.searchParams.get("Page") ?? 0);
      const more = account.contents.length > (page + 1) * size;
      const next = `${origin}/v1/ContentAndApprovals?PageSize=${size}&Page=${page + 1}`;
      const contents = account.contents.slice(page * size, (page + 1) * size);
      return { status: 200, body: { contents, meta: { next_page_url: more ? next : null, key: "contents" } } };
    }
    const media = /\/Messages\/\w+\/Media\/(\w+)$/.exec(url.pathname)?.[1];
    if (media !== undefined && account.media[media] !== undefined) {
      return { status: 307, body: {}, headers: { location: `${origin}/cdn/${sid}/${media}` } };
    }
    return refusedAs(404, 20404, `The requested resource ${url.pathname} was not found`);
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", origin);
    let text = "";
    for await (const piece of request.setEncoding("utf8")) text += piece;
    const [, first, what = "", name = ""] = url.pathname.split("/");
    if (first === "_fake")
      return write(response, { status: 200, body: control(what, name, JSON.parse(text || "{}")) as object });
    if (first === "cdn") {
      const account = accounts.get(what);
      if (account !== undefined && request.headers.authorization !== undefined) account.leaked = true;
      const file = account?.media[name];
      if (file === undefined) return write(response, { status: 404, body: {} });
      return void response.writeHead(200, { "content-type": file.contentType }).end(Buffer.from(file.base64, "base64"));
    }
    const answer = api(request, url, text);
    if (answer === null) return void request.socket.destroy();
    write(response, answer);
  });
  await listenLocally(server, port);
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: origin,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function bare(number: string | null): string {
  return (number ?? "").replace(/^whatsapp:/, "");
}

function isObject(text: string): boolean {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function credentialsOf(request: IncomingMessage): string[] {
  const encoded = /^Basic (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
  return Buffer.from(encoded, "base64").toString().split(":");
}

function refused(code: number, message: string): Answer {
  return refusedAs(400, code, message);
}

function refusedAs(status: number, code: number, message: string): Answer {
  return { status, body: errorBody(status, code, message) };
}

function errorBody(status: number, code: number, message: string): object {
  return { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status };
}

function write(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}
