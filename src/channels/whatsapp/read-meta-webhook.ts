import type { VisitorMove } from "../../domain/channels/inbound/move-visitor.ts";
import type { InboundStatus } from "../../domain/channels/inbound/record-statuses.ts";
import type { InboundMessage } from "../../domain/channels/inbound/types.ts";
import type { TemplateStatus } from "../../domain/channels/templates/record-template-status.ts";
import { metaError } from "../../domain/channels/vendor/meta-errors.ts";
import type { Delivery } from "../../domain/conversations/dialog/types.ts";
import { readMetaMessage } from "./read-meta-message.ts";
import { readMetaMove } from "./read-meta-move.ts";

/** What a webhook of WhatsApp's Cloud API says about one number. */
export interface MetaWebhook {
  messages: InboundMessage[];
  /** Visitors who have another number now. */
  moves: VisitorMove[];
  statuses: InboundStatus[];
  templates: TemplateStatus[];
  /** Whether it says nothing about other numbers, and nothing about templates, which are those of all numbers of an account. */
  isWhole: boolean;
}

type Fields = Record<string, unknown>;

/**
 * The parts of a webhook that are about a number
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages, June 2026), and about the
 * templates of its WhatsApp Business account. null when the body is no such webhook. Parts that cannot be read are left out.
 */
export function readMetaWebhook(
  body: unknown,
  { senderId, providerAccount }: { senderId: string; providerAccount: string },
): MetaWebhook | null {
  const { object, entry } = asFields(body);
  if (object !== "whatsapp_business_account") return null;
  const found: MetaWebhook = { messages: [], moves: [], statuses: [], templates: [], isWhole: true };
  for (const { id, changes } of asList(entry)) {
    for (const { field, value } of asList(changes)) {
      const fields = asFields(value);
      const isOfTemplate = field === "message_template_status_update";
      const isOwn = asFields(fields["metadata"])["phone_number_id"] === senderId;
      if (isOfTemplate || (field === "messages" && !isOwn)) found.isWhole = false;
      if (isOfTemplate && String(id) === providerAccount) found.templates.push(...templateOf(fields));
      if (field !== "messages" || !isOwn) continue;
      const contacts = asList(fields["contacts"]);
      found.messages.push(...asList(fields["messages"]).flatMap((message) => readMetaMessage(message, contacts)));
      found.moves.push(...asList(fields["messages"]).flatMap(readMetaMove));
      found.statuses.push(...asList(fields["statuses"]).flatMap(statusOf));
    }
  }
  return found;
}

const statuses: Record<string, Delivery["status"]> = {
  sent: "sent",
  delivered: "delivered",
  read: "read",
  played: "read",
  failed: "failed",
};

/** A message that could not be sent names its error; an opt-out of marketing does not end other messages. */
function statusOf({ id, status, recipient_id: to, recipient_user_id: userId, errors }: Fields): InboundStatus[] {
  const known = statuses[String(status)];
  if (typeof id !== "string" || known === undefined) return [];
  const place = typeof to === "string" ? `+${to}` : typeof userId === "string" ? userId : null;
  if (known !== "failed") return [{ vendorId: id, status: known, reason: null, to: place, failure: null }];
  const [{ code, title, error_data: data } = {} as Fields] = asList(errors);
  const details = asFields(data)["details"];
  const message = typeof details === "string" ? details : typeof title === "string" ? title : null;
  const { kind, text } = metaError(
    typeof code === "number" ? code : -1,
    message ?? "WhatsApp did not send the message.",
  );
  return [{ vendorId: id, status: "failed", reason: text, to: place, failure: kind }];
}

/** Of the events of a template: its new status. Flags and quality are no status. */
const templateStatuses = [
  "APPROVED",
  "REJECTED",
  "PENDING",
  "PAUSED",
  "DISABLED",
  "PENDING_DELETION",
  "DELETED",
  "ARCHIVED",
];

function templateOf(value: Fields): TemplateStatus[] {
  const { event, message_template_name: name, message_template_language: language, reason } = value;
  if (typeof name !== "string" || typeof language !== "string" || !templateStatuses.includes(String(event))) return [];
  const why = typeof reason === "string" && reason !== "NONE" ? reason : null;
  return [{ name, language, status: String(event), reason: why }];
}

function asFields(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function asList(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(asFields) : [];
}
