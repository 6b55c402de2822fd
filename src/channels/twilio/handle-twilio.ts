import type { OpenAccount } from "../../domain/channels/channel-account/types.ts";
import { webhookUrlOf } from "../../domain/channels/channel-account/webhook-url.ts";
import { noteOptOut } from "../../domain/channels/inbound/note-opt-out.ts";
import { receiveMessage } from "../../domain/channels/inbound/receive-message.ts";
import { recordStatuses } from "../../domain/channels/inbound/record-statuses.ts";
import type { Deps } from "../../domain/deps.ts";
import { isTwilioSignature } from "./is-twilio-signature.ts";
import { readTwilioMessage } from "./read-twilio-message.ts";
import { readTwilioStatus } from "./read-twilio-status.ts";

/** The answer to Twilio that sends nothing: answers go through the outbox. */
export const emptyTwiml = '<?xml version="1.0" encoding="UTF-8"?><Response></Response>';

/**
 * Handles a request of Twilio for an account: a message, or at `/status` a report. Returns whether it is signed; a form that cannot be
 * read is logged and ignored, as it could never be read.
 */
export async function handleTwilio(
  ctx: Deps,
  account: OpenAccount,
  request: { path: "" | "/status"; query: string; body: string; signature: string },
  runInBackground: (work: Promise<unknown>) => void,
): Promise<boolean> {
  const form = new URLSearchParams(request.body);
  // Twilio also signs what its customer has appended to the address.
  const url = `${webhookUrlOf(ctx, account)}${request.path}${request.query}`;
  if (!(await isTwilioSignature(account.secrets.authToken ?? "", url, form, request.signature))) return false;
  if (request.path === "/status") {
    const status = readTwilioStatus(form);
    if (status !== null) await recordStatuses(ctx, account, [status]);
    return true;
  }
  const message = readTwilioMessage(form);
  if (message === null) console.error("a message of Twilio cannot be read", { account: account.id });
  else if (account.isEnabled) await receiveMessage(ctx, account, message, runInBackground);
  else await noteOptOut(ctx, account, message);
  return true;
}
