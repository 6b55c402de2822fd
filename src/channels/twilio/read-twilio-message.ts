import type { InboundMessage } from "../../domain/channels/inbound/types.ts";
import { unknownType } from "../../domain/conversations/attachments/file-kinds.ts";
import { sanitiseFileName } from "../../domain/conversations/attachments/sanitise-file-name.ts";
import type { AnnouncedFile } from "../../domain/conversations/attachments/types.ts";

/** An MMS has ten files at most. */
const maxFiles = 10;

/** Types whose files have a name of their own; others are detected from the bytes. */
const names: [prefix: string, name: string][] = [
  ["image/jpeg", "photo.jpg"],
  ["image/png", "photo.png"],
  ["image/", "picture"],
  ["audio/ogg", "voice.ogg"],
  ["audio/", "audio"],
  ["video/mp4", "video.mp4"],
  ["video/", "video"],
  ["application/pdf", "document.pdf"],
];

/**
 * A message from Twilio's webhook, of SMS or WhatsApp (https://www.twilio.com/docs/messaging/guides/webhook-request, March 2026).
 * null when the form is none.
 */
export function readTwilioMessage(form: URLSearchParams): InboundMessage | null {
  const vendorId = form.get("MessageSid") ?? form.get("SmsMessageSid") ?? "";
  const from = (form.get("From") ?? "").replace(/^whatsapp:/, "");
  if (!/^[A-Z]{2}[0-9a-fA-F]{32}$/.test(vendorId) || from === "") return null;
  const text = [textOf(form), placeOf(form)].filter(Boolean).join("\n");
  const count = Math.min(maxFiles, Number(form.get("NumMedia") ?? 0) || 0);
  const files = Array.from({ length: count }, (_, at) => fileOf(form, at)).filter((file) => file !== null);
  return {
    ...{ vendorId, from, text, files, sentAt: null },
    name: nameOf(form.get("ProfileName")),
    optOutType: form.get("OptOutType"),
    isUnreadable: text === "" && files.length === 0,
  };
}

/** The text, or that of the button that was pressed. */
function textOf(form: URLSearchParams): string {
  return (form.get("Body") ?? form.get("ButtonText") ?? "").trim();
}

/** A shared location as text for operators. */
function placeOf(form: URLSearchParams): string {
  const [latitude, longitude] = [
    Number(form.get("Latitude") ?? Number.NaN),
    Number(form.get("Longitude") ?? Number.NaN),
  ];
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return "";
  const label = [form.get("Label"), form.get("Address")].filter(Boolean).join(", ");
  const map = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}`;
  return `📍 ${label === "" ? `${latitude}, ${longitude}` : label} ${map}`;
}

function fileOf(form: URLSearchParams, at: number): AnnouncedFile | null {
  const remoteId = form.get(`MediaUrl${at}`);
  const contentType = form.get(`MediaContentType${at}`) ?? "";
  if (!remoteId) return null;
  const name = names.find(([prefix]) => contentType.startsWith(prefix))?.[1] ?? "file";
  return { remoteId, name: sanitiseFileName(name), contentType: unknownType, sizeBytes: null };
}

/** One line without bidirectional control characters. */
export function nameOf(name: string | null | undefined): string | null {
  return (
    name
      ?.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, " ")
      .trim()
      .slice(0, 200) || null
  );
}
