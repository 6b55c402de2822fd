import type { VendorError } from "./vendor-error.ts";

/** Twilio's error codes of messages: https://www.twilio.com/docs/api/errors (August 2026). */
const errors: Record<number, VendorError> = {
  20003: { kind: "unauthorized", text: "Twilio does not accept the Account SID and Auth Token." },
  20005: { kind: "unauthorized", text: "The Twilio account is not active." },
  20429: { kind: "rate_limited", text: "Twilio receives too many requests.", isAccountWide: true },
  21211: { kind: "unknown_number", text: "This is not a valid number." },
  21408: { kind: "refused", text: "The Twilio account may not send messages to this country." },
  21606: { kind: "refused", text: "The sender's number cannot send messages of this kind." },
  21608: { kind: "unknown_number", text: "A trial account of Twilio only sends to verified numbers." },
  21610: { kind: "opted_out", text: "The visitor has asked for no more messages." },
  21612: { kind: "unknown_number", text: "Twilio cannot reach this number from the sender's." },
  21614: { kind: "unknown_number", text: "This is not a mobile number." },
  21617: { kind: "refused", text: "The message is longer than Twilio allows." },
  21620: { kind: "refused", text: "Twilio cannot fetch the file." },
  21655: { kind: "template_missing", text: "Twilio does not know the template." },
  21656: { kind: "template_mismatch", text: "Twilio does not accept the values of the template." },
  30001: { kind: "rate_limited", text: "Too many messages wait at Twilio.", isAccountWide: true },
  30002: { kind: "unauthorized", text: "The Twilio account is suspended." },
  30003: { kind: "refused", text: "The phone is switched off or cannot be reached." },
  30004: { kind: "blocked", text: "The phone or its carrier blocks messages." },
  30005: { kind: "unknown_number", text: "The number is unknown or not in service." },
  30006: { kind: "unknown_number", text: "The number is a landline, or its carrier cannot be reached." },
  30007: { kind: "refused", text: "The carrier has filtered the message." },
  30008: { kind: "refused", text: "The carrier did not deliver the message, and does not say why." },
  30032: { kind: "refused", text: "The sender's toll-free number is not verified." },
  30034: { kind: "refused", text: "The sender's number is not registered for messages to the United States." },
  63001: { kind: "unauthorized", text: "Twilio cannot authenticate the number at WhatsApp." },
  63003: { kind: "unknown_number", text: "The number is not on WhatsApp." },
  63005: { kind: "refused", text: "WhatsApp does not take the contents of the message." },
  63007: { kind: "unauthorized", text: "The Twilio account does not have this WhatsApp sender." },
  63013: { kind: "refused", text: "The message violates a policy of WhatsApp." },
  63015: { kind: "unknown_number", text: "The visitor has not joined the sandbox of the Twilio account." },
  63016: {
    kind: "window_closed",
    text: "The visitor has not written for 24 hours: WhatsApp only takes a template now.",
  },
  63018: { kind: "rate_limited", text: "WhatsApp receives too many messages.", isAccountWide: true },
  63024: { kind: "unknown_number", text: "The number cannot receive messages on WhatsApp." },
  63027: { kind: "template_missing", text: "WhatsApp does not have the template in this language." },
  63028: { kind: "template_mismatch", text: "The template takes another number of values." },
  63032: { kind: "refused", text: "WhatsApp does not take this message for this visitor now." },
};

/** What an error code of Twilio means; an unknown code is a refusal, in Twilio's words where there are any. */
export function twilioError(code: number, message: string | null = null): VendorError {
  return errors[code] ?? { kind: "refused", text: message || `Twilio's error ${code}.` };
}
