import type { InboundStatus } from "../../domain/channels/inbound/record-statuses.ts";
import { twilioError } from "../../domain/channels/vendor/twilio-errors.ts";
import type { Delivery } from "../../domain/conversations/dialog/types.ts";

/** Twilio's statuses of outgoing messages: https://www.twilio.com/docs/messaging/api/message-resource (August 2026). */
const statuses: Record<string, Delivery["status"]> = {
  accepted: "queued",
  scheduled: "queued",
  queued: "queued",
  sending: "queued",
  sent: "sent",
  delivered: "delivered",
  partially_delivered: "delivered",
  read: "read",
  undelivered: "undelivered",
  failed: "failed",
  canceled: "failed",
};

/** A report from Twilio's status callback; null when the form is none, or has a status that says nothing. */
export function readTwilioStatus(form: URLSearchParams): InboundStatus | null {
  const vendorId = form.get("MessageSid") ?? "";
  const status = statuses[form.get("MessageStatus") ?? form.get("SmsStatus") ?? ""];
  if (!/^[A-Z]{2}[0-9a-fA-F]{32}$/.test(vendorId) || status === undefined) return null;
  const to = form.get("To")?.replace(/^whatsapp:/, "") || null;
  if (status !== "failed" && status !== "undelivered") return { vendorId, status, reason: null, to, failure: null };
  const code = Number(form.get("ErrorCode") ?? 0) || 0;
  const { kind, text } = twilioError(code, form.get("ErrorMessage"));
  const reason = code === 0 ? "Twilio did not deliver the message." : text;
  return { vendorId, status, reason, to, failure: kind };
}
