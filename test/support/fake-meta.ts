import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { listenLocally } from "./listen-locally.ts";

/** A template as Meta lists it. */
export interface MetaTemplate {
  id: string;
  name: string;
  language: string;
  status: string;
  category: string;
  parameter_format?: string;
  components: Record<string, unknown>[];
}

/** What the next so many messages get instead. `drop` accepts the message and breaks the connection before the answer. */
export interface MetaTrouble {
  count: number;
  as: { status: number; code: number; details?: string } | "drop";
}

interface PhoneNumber {
  token: string;
  isExpired: boolean;
  display: string;
  wabaId: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read messages freely.
  messages: { id: string; body: any; at: number }[];
  troubles: MetaTrouble[];
  /** Visitors who wrote in the last 24 hours, by their WhatsApp id. */
  inSession: string[];
  /** Numbers that are not on WhatsApp. */
  absent: string[];
  templates: MetaTemplate[];
  media: Record<string, { base64: string; contentType: string; name: string }>;
}

export interface FakeMeta {
  url: string;
  stop(): Promise<void>;
}

type Fields = Record<string, unknown>;
type Answer = { status: number; body: object };

/**
 * The part of WhatsApp's Cloud API that the platform uses, on 127.0.0.1. As the real one does it refuses unknown and expired tokens (190),
 * unknown numbers (100), texts that are empty or too long (100), free text to who has not written for a day (131047), numbers that are not on
 * WhatsApp (131026), templates that do not exist or are not approved (132001) and other numbers of values (132000), and files that were not uploaded
 * (131053). Tests make numbers and troubles at `/_fake/{what}/{phone number id}`, which tells what came.
 */
export async function startFakeMeta(port = 0): Promise<FakeMeta> {
  const numbers = new Map<string, PhoneNumber>();
  let count = Math.floor(Math.random() * 1e9);
  let origin = "";

  function control(what: string, id: string, body: Fields): unknown {
    if (what === "numbers") {
      const quiet = {
        isExpired: false,
        messages: [],
        troubles: [],
        inSession: [],
        absent: [],
        templates: [],
        media: {},
      };
      numbers.set(id, { ...quiet, ...(body as Pick<PhoneNumber, "token" | "display" | "wabaId">) });
      return {};
    }
    const number = numbers.get(id);
    if (number === undefined) return { error: "no such number" };
    if (what === "troubles") number.troubles.push(body as unknown as MetaTrouble);
    if (what === "change") Object.assign(number, body);
    return number;
  }

  function send(number: PhoneNumber, message: Fields): Answer | null {
    const trouble = number.troubles.find((known) => known.count > 0);
    if (trouble !== undefined) {
      trouble.count--;
      if (trouble.as !== "drop")
        return refused(trouble.as.status, trouble.as.code, trouble.as.details ?? "The test wants it so.");
      accept(number, message);
      return null;
    }
    const { messaging_product: product, to, recipient, type } = message;
    if (product !== "whatsapp") return refused(400, 100, "(#100) The parameter messaging_product is required.");
    const userId = typeof recipient === "string" ? recipient : null;
    const digits = String(to ?? "").replaceAll(/\D/g, "");
    if (userId === null && !/^\d{7,15}$/.test(digits)) return refused(400, 100, "(#100) The parameter to is invalid.");
    const waId = waIdOf(digits);
    if (number.absent.includes(digits)) return refused(400, 131026, "Message undeliverable");
    const refusal = refuseContent(number, String(type), message, userId ?? waId);
    if (refusal !== null) return refusal;
    const id = accept(number, message);
    const contact = userId === null ? { input: String(to), wa_id: waId } : { input: userId, user_id: userId };
    return { status: 200, body: { messaging_product: "whatsapp", contacts: [contact], messages: [{ id }] } };
  }

  function accept(number: PhoneNumber, body: Fields): string {
    const id = `wamid.${Buffer.from(`fake ${count++}`).toString("base64")}`;
    number.messages.push({ id, body, at: Date.now() });
    return id;
  }

  function api(request: IncomingMessage, url: URL, text: string, form: FormData | null): Answer | null {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
    const [, version = "", id = "", what = ""] = url.pathname.split("/");
    if (!/^v\d\d\.0$/.test(version)) return refused(400, 2500, "Unknown path components");
    const owner = [...numbers.values()].find((number) => number.token === token);
    if (owner === undefined) return refused(401, 190, "Invalid OAuth access token - Cannot parse access token");
    if (owner.isExpired) return refused(401, 190, "Error validating access token: Session has expired.");
    if (id === owner.wabaId && what === "message_templates") return templates(owner, url);
    const media = owner.media[id];
    if (media !== undefined) {
      const size = Buffer.from(media.base64, "base64").byteLength;
      const about = { url: `${origin}/files/${id}`, mime_type: media.contentType, sha256: "", file_size: size };
      return { status: 200, body: { messaging_product: "whatsapp", ...about, id } };
    }
    if (numbers.get(id) !== owner) {
      return refused(400, 100, `Unsupported request. Object with ID '${id}' does not exist.`);
    }
    if (what === "messages" && request.method === "POST") return send(owner, JSON.parse(text));
    if (what === "media" && form !== null) return upload(owner, form);
    return { status: 200, body: { display_phone_number: owner.display, verified_name: "Harbour", id } };
  }

  function upload(owner: PhoneNumber, form: FormData): Answer {
    const file = form.get("file");
    if (form.get("messaging_product") !== "whatsapp" || !(file instanceof File)) {
      return refused(400, 100, "(#100) The parameter file is required.");
    }
    const id = String(count++).padStart(16, "1");
    owner.media[id] = { base64: "", contentType: file.type, name: file.name };
    return { status: 200, body: { id } };
  }

  function templates(owner: PhoneNumber, url: URL): Answer {
    const limit = Number(url.searchParams.get("limit") ?? 25);
    const after = Number(url.searchParams.get("after") ?? 0);
    const data = owner.templates.slice(after, after + limit);
    const end = after + data.length;
    const hasMore = end < owner.templates.length;
    const next = hasMore ? { next: `${origin}${url.pathname}?after=${end}` } : {};
    return { status: 200, body: { data, paging: { cursors: { before: String(after), after: String(end) }, ...next } } };
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", origin);
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const bytes = Buffer.concat(pieces);
    const [, first, what = "", name = ""] = url.pathname.split("/");
    if (first === "_fake") {
      const body = JSON.parse(bytes.toString() || "{}") as Fields;
      return write(response, { status: 200, body: control(what, name, body) as object });
    }
    if (first === "files") {
      const token = request.headers.authorization?.replace("Bearer ", "");
      const owner = [...numbers.values()].find((number) => number.token === token);
      const file = owner?.media[what];
      if (file === undefined) return write(response, { status: 401, body: {} });
      return void response.writeHead(200, { "content-type": file.contentType }).end(Buffer.from(file.base64, "base64"));
    }
    const type = request.headers["content-type"] ?? "";
    const isForm = type.startsWith("multipart/form-data");
    const form = isForm ? await new Response(bytes, { headers: { "content-type": type } }).formData() : null;
    const answer = api(request, url, isForm ? "" : bytes.toString(), form);
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

/** Mexico's mobiles keep their former 1 in WhatsApp's ids. */
function waIdOf(digits: string): string {
  return /^52[2-9]\d{9}$/.test(digits) ? `521${digits.slice(2)}` : digits;
}

function refuseContent(number: PhoneNumber, type: string, message: Fields, waId: string): Answer | null {
  if (type === "template") return refuseTemplate(number, message["template"] as Fields);
  if (!number.inSession.includes(waId)) return refused(400, 131047, "Re-engagement message");
  if (type === "text") {
    const { body } = (message["text"] ?? {}) as Fields;
    const isFine = typeof body === "string" && body.trim() !== "" && body.length <= 4096;
    return isFine ? null : refused(400, 100, "(#100) Param text['body'] must be at most 4096 characters long.");
  }
  const { id } = (message[type] ?? {}) as Fields;
  return number.media[String(id)] === undefined ? refused(400, 131053, "Media upload error") : null;
}

/** A template needs as many values as each of its parts has placeholders. */
function refuseTemplate(number: PhoneNumber, { name, language, components = [] }: Fields): Answer | null {
  const { code } = (language ?? {}) as Fields;
  const template = number.templates.find((known) => known.name === name && known.language === code);
  if (template?.status !== "APPROVED") {
    return refused(404, 132001, `Template name does not exist in the translation (${name}, ${code})`);
  }
  const given = components as { type: string; parameters: object[]; sub_type?: string }[];
  for (const { type, text = "", format = "TEXT" } of template.components as Record<string, string>[]) {
    if (type !== "HEADER" && type !== "BODY") continue;
    const wanted = format === "TEXT" ? new Set(text.match(/\{\{\w+\}\}/g)).size : 1;
    const count = given.find((component) => component.type === type.toLowerCase())?.parameters.length ?? 0;
    if (count !== wanted) {
      return refused(
        400,
        132000,
        `${type.toLowerCase()}: number of localizable_params (${count}) does not match the expected number of params (${wanted})`,
      );
    }
  }
  const buttons = template.components.flatMap((component) => (component["buttons"] ?? []) as Record<string, string>[]);
  const wanted = buttons.filter(({ type, url = "" }) => type === "COPY_CODE" || /\{\{\w+\}\}/.test(url)).length;
  const count = given.filter(({ type }) => type === "button").length;
  return count === wanted
    ? null
    : refused(400, 132000, `buttons: ${count} does not match the expected number (${wanted})`);
}

function refused(status: number, code: number, message: string): Answer {
  const error = {
    message,
    type: "OAuthException",
    code,
    error_data: { messaging_product: "whatsapp", details: message },
  };
  return { status, body: { error: { ...error, fbtrace_id: "fake" } } };
}

function write(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
