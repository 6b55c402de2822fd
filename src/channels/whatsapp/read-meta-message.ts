import type { InboundMessage } from "../../domain/channels/inbound/types.ts";
import { unknownType } from "../../domain/conversations/attachments/file-kinds.ts";
import { sanitiseFileName } from "../../domain/conversations/attachments/sanitise-file-name.ts";
import type { AnnouncedFile } from "../../domain/conversations/attachments/types.ts";
import { nameOf } from "../twilio/read-twilio-message.ts";

type Fields = Record<string, unknown>;

/** Kinds of files, with a default name. */
const fileNames: Record<string, string> = {
  image: "photo.jpg",
  video: "video.mp4",
  audio: "voice.ogg",
  document: "file",
  sticker: "sticker.webp",
};

/** Events that are shown to nobody: a reaction, a message that was taken back, and what WhatsApp itself writes. */
const silent = new Set(["reaction", "revoke", "system", "request_welcome"]);

/** As in Telegram: an edited message is a new one, since the log is never changed. */
const editPrefix = "✏️ ";

/**
 * A message of a visitor in a webhook of the Cloud API. Since 2026 visitors may hide their number: then the message has `from_user_id` and
 * no `from`. Empty for what is no message, and for messages in a group, where an answer would go to the sender alone.
 */
export function readMetaMessage(message: Fields, contacts: Fields[]): InboundMessage[] {
  const { id, type, timestamp } = message;
  const from = whoOf(message, contacts);
  if (typeof id !== "string" || from === null || silent.has(String(type)) || message["group_id"] !== undefined)
    return [];
  const isEdit = type === "edit";
  const content = isEdit ? fieldsOf(fieldsOf(message, "edit"), "message") : message;
  const kind = String(content["type"]);
  const written = textOf(kind, content);
  // The file of an edited message is known from the first time.
  if (isEdit && written === "") return [];
  const text = isEdit ? `${editPrefix}${written}` : written;
  const file = isEdit ? null : fileOf(kind, content);
  const seconds = Number(timestamp);
  const profile = fieldsOf(contactOf(message, contacts), "profile");
  return [
    {
      ...{ vendorId: id, from, text, files: file === null ? [] : [file], optOutType: null },
      name: nameOf(stringOf(profile, "name")),
      sentAt: Number.isFinite(seconds) ? seconds * 1000 : null,
      isUnreadable: text === "" && file === null,
    },
  ];
}

function whoOf(message: Fields, contacts: Fields[]): string | null {
  const number = stringOf(message, "from");
  if (number !== null && /^\d{5,20}$/.test(number)) return `+${number}`;
  const [only] = contacts.length === 1 ? contacts : [];
  const userId = stringOf(message, "from_user_id") ?? stringOf(only ?? {}, "user_id");
  return userId !== null && /^[A-Z]{2}\.[\w.]{1,140}$/.test(userId) ? userId : null;
}

function contactOf({ from, from_user_id: userId }: Fields, contacts: Fields[]): Fields {
  const isWho = (known: unknown, id: unknown) => typeof id === "string" && known === id;
  const found = contacts.find(({ wa_id: waId, user_id: known }) => isWho(waId, from) || isWho(known, userId));
  return found ?? (contacts.length === 1 ? contacts[0] : undefined) ?? {};
}

function textOf(kind: string, message: Fields): string {
  switch (kind) {
    case "text":
      return (stringOf(fieldsOf(message, "text"), "body") ?? "").trim();
    case "button":
      return stringOf(fieldsOf(message, "button"), "text") ?? "";
    case "interactive": {
      const interactive = fieldsOf(message, "interactive");
      const reply = { ...fieldsOf(interactive, "button_reply"), ...fieldsOf(interactive, "list_reply") };
      return stringOf(reply, "title") ?? formText(fieldsOf(interactive, "nfm_reply"));
    }
    case "location":
      return locationText(fieldsOf(message, "location"));
    case "order":
      return orderText(fieldsOf(message, "order"));
    case "contacts":
      return contactsText(message["contacts"]);
    default:
      return (stringOf(fieldsOf(message, kind), "caption") ?? "").trim();
  }
}

function locationText({ latitude, longitude, name, address }: Fields): string {
  if (!Number.isFinite(Number(latitude ?? Number.NaN)) || !Number.isFinite(Number(longitude ?? Number.NaN))) return "";
  const label = [name, address].filter((part) => typeof part === "string" && part !== "").join(", ");
  const map = `https://www.openstreetmap.org/?mlat=${Number(latitude)}&mlon=${Number(longitude)}`;
  return `📍 ${label === "" ? `${latitude}, ${longitude}` : label} ${map}`;
}

function contactsText(contacts: unknown): string {
  const lines = listOf(contacts).map((contact) => {
    const name = stringOf(fieldsOf(contact, "name"), "formatted_name") ?? "";
    const phones = listOf(contact["phones"]).map((phone) => stringOf(phone, "phone") ?? "");
    return [name, ...phones].filter(Boolean).join(", ");
  });
  return lines
    .filter(Boolean)
    .slice(0, 10)
    .map((line) => `👤 ${line}`)
    .join("\n");
}

/** The answers of a form (a Flow), one a line. */
function formText({ response_json: json, body }: Fields): string {
  const answers = parsed(json);
  const lines = Object.entries(answers)
    .filter(([name, value]) => name !== "flow_token" && value !== null)
    .map(([name, value]) => `${name}: ${typeof value === "object" ? JSON.stringify(value) : value}`);
  return lines.length > 0 ? lines.join("\n") : typeof body === "string" ? body.trim() : "";
}

function parsed(json: unknown): Fields {
  try {
    const value: unknown = JSON.parse(String(json));
    return typeof value === "object" && value !== null ? (value as Fields) : {};
  } catch {
    return {};
  }
}

/** What a visitor orders from a catalogue, one item a line, under the visitor's own words. */
function orderText({ text, product_items: items }: Fields): string {
  const lines = listOf(items)
    .slice(0, 50)
    .map((item) => {
      const price =
        item["item_price"] === undefined ? "" : `, ${item["item_price"]} ${stringOf(item, "currency") ?? ""}`;
      return `🛒 ${item["quantity"] ?? 1} × ${item["product_retailer_id"] ?? "?"}${price}`.trim();
    });
  return [typeof text === "string" ? text.trim() : "", ...lines].filter(Boolean).join("\n");
}

function fileOf(kind: string, message: Fields): AnnouncedFile | null {
  const usual = fileNames[kind];
  const file = fieldsOf(message, kind);
  const remoteId = stringOf(file, "id");
  if (usual === undefined || remoteId === null) return null;
  const name = sanitiseFileName(stringOf(file, "filename") ?? "") || usual;
  const size = Number(file["file_size"]);
  return { remoteId, name, contentType: unknownType, sizeBytes: Number.isSafeInteger(size) && size > 0 ? size : null };
}

/** The objects of a list. */
function listOf(value: unknown): Fields[] {
  const isFields = (one: unknown): one is Fields => typeof one === "object" && one !== null && !Array.isArray(one);
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function fieldsOf(value: Fields, name: string): Fields {
  const inner = value[name];
  return typeof inner === "object" && inner !== null ? (inner as Fields) : {};
}

function stringOf(value: Fields, name: string): string | null {
  const inner = value[name];
  return typeof inner === "string" && inner !== "" ? inner : null;
}
