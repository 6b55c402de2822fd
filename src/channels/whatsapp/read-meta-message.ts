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

/** Events that are shown to nobody: a reaction, and what WhatsApp itself writes. */
const silent = new Set(["reaction", "system", "request_welcome"]);

/**
 * A message of a visitor in a webhook of the Cloud API. Since 2026 visitors may hide their number: then the message has `from_user_id` and
 * no `from`. Empty for what is no message.
 */
export function readMetaMessage(message: Fields, contacts: Fields[]): InboundMessage[] {
  const { id, type, timestamp } = message;
  const from = whoOf(message, contacts);
  const kind = String(type);
  if (typeof id !== "string" || from === null || silent.has(kind)) return [];
  const text = textOf(kind, message);
  const file = fileOf(kind, message);
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
  const userId = stringOf(message, "from_user_id") ?? stringOf(contacts[0] ?? {}, "user_id");
  return userId !== null && /^[A-Z]{2}\.[\w.]{1,140}$/.test(userId) ? userId : null;
}

function contactOf({ from, from_user_id: userId }: Fields, contacts: Fields[]): Fields {
  return contacts.find((contact) => contact["wa_id"] === from || contact["user_id"] === userId) ?? contacts[0] ?? {};
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
      return stringOf(reply, "title") ?? "";
    }
    case "location":
      return locationText(fieldsOf(message, "location"));
    case "contacts":
      return contactsText(message["contacts"]);
    default:
      return (stringOf(fieldsOf(message, kind), "caption") ?? "").trim();
  }
}

function locationText({ latitude, longitude, name, address }: Fields): string {
  const label = [name, address].filter((part) => typeof part === "string" && part !== "").join(", ");
  const map = `https://www.openstreetmap.org/?mlat=${Number(latitude)}&mlon=${Number(longitude)}`;
  return `📍 ${label === "" ? `${latitude}, ${longitude}` : label} ${map}`;
}

function contactsText(contacts: unknown): string {
  if (!Array.isArray(contacts)) return "";
  const lines = (contacts as Fields[]).slice(0, 10).map((contact) => {
    const name = stringOf(fieldsOf(contact, "name"), "formatted_name") ?? "";
    const phones = Array.isArray(contact["phones"]) ? (contact["phones"] as Fields[]) : [];
    return `👤 ${[name, ...phones.map((phone) => stringOf(phone, "phone") ?? "")].filter(Boolean).join(", ")}`;
  });
  return lines.join("\n");
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

function fieldsOf(value: Fields, name: string): Fields {
  const inner = value[name];
  return typeof inner === "object" && inner !== null ? (inner as Fields) : {};
}

function stringOf(value: Fields, name: string): string | null {
  const inner = value[name];
  return typeof inner === "string" && inner !== "" ? inner : null;
}
