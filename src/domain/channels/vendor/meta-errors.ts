import type { VendorError } from "./vendor-error.ts";

const windowClosed = "The visitor has not written for 24 hours: WhatsApp only takes a template now.";

/**
 * Error codes of WhatsApp's Cloud API (https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes,
 * June 2026).
 */
const errors: Record<number, VendorError> = {
  0: { kind: "unauthorized", text: "Meta cannot authenticate the app." },
  1: { kind: "unreachable", text: "Meta has a temporary fault." },
  2: { kind: "unreachable", text: "Meta is down or overloaded." },
  3: { kind: "unauthorized", text: "The token lacks a permission of the app." },
  4: { kind: "rate_limited", text: "The app makes too many requests at Meta.", isAccountWide: true },
  10: { kind: "unauthorized", text: "The token lacks a permission, or it was removed." },
  190: { kind: "expired", text: "Meta's access token has expired." },
  368: { kind: "unauthorized", text: "Meta has restricted the account for violating a policy." },
  470: { kind: "window_closed", text: windowClosed },
  80007: { kind: "rate_limited", text: "The WhatsApp Business account makes too many requests.", isAccountWide: true },
  130429: { kind: "rate_limited", text: "The number sends too many messages.", isAccountWide: true },
  131000: { kind: "unreachable", text: "WhatsApp has a temporary fault." },
  131005: { kind: "unauthorized", text: "The token lacks a permission, or it was removed." },
  131016: { kind: "unreachable", text: "WhatsApp is temporarily unavailable." },
  131026: { kind: "unknown_number", text: "The number is not on WhatsApp, or cannot receive this message." },
  131021: { kind: "unknown_number", text: "The visitor's number is that of the business." },
  131030: { kind: "unknown_number", text: "A test number only sends to the numbers of its list." },
  131031: { kind: "unauthorized", text: "Meta has locked the WhatsApp Business account." },
  131042: { kind: "unauthorized", text: "Meta has no valid means of payment for the WhatsApp Business account." },
  131045: { kind: "unauthorized", text: "The number is not registered correctly on WhatsApp's platform." },
  131047: { kind: "window_closed", text: windowClosed },
  131048: {
    kind: "refused",
    text: "WhatsApp restricts the number: too many of its messages were blocked or reported.",
  },
  131049: {
    kind: "refused",
    text: "WhatsApp has not delivered the message: the visitor gets enough marketing messages.",
  },
  131050: { kind: "refused", text: "The visitor has ended marketing messages from this business." },
  131051: { kind: "refused", text: "WhatsApp does not take this kind of message." },
  131052: { kind: "refused", text: "WhatsApp cannot fetch the file." },
  131053: { kind: "refused", text: "WhatsApp does not take this file." },
  131056: { kind: "rate_limited", text: "Too many messages to this visitor in a short time." },
  131057: { kind: "unreachable", text: "Meta is moving or upgrading the number." },
  131062: { kind: "refused", text: "This message can only be sent to a phone number." },
  132000: { kind: "template_mismatch", text: "The template takes another number of values." },
  132001: { kind: "template_missing", text: "WhatsApp does not have the template in this language." },
  132005: { kind: "template_mismatch", text: "The values make the template too long." },
  132007: { kind: "template_mismatch", text: "The values of the template violate WhatsApp's policy." },
  132012: { kind: "template_mismatch", text: "A value of the template has another format." },
  132015: { kind: "template_missing", text: "WhatsApp has paused the template for its low quality." },
  132016: { kind: "template_missing", text: "WhatsApp has disabled the template for its low quality." },
  133004: { kind: "unreachable", text: "WhatsApp is temporarily unavailable." },
  133010: { kind: "unauthorized", text: "The number is not registered on WhatsApp's platform." },
};

/** What an error code of Meta means; an unknown code is a refusal, in Meta's words where there are any. */
export function metaError(code: number, message: string | null = null): VendorError {
  if (code >= 200 && code <= 299)
    return { kind: "unauthorized", text: "The token lacks a permission, or it was removed." };
  return errors[code] ?? { kind: "refused", text: message || `WhatsApp's error ${code}.` };
}
