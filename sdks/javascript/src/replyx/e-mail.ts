/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  ConfirmEmailRequest,
  Done,
  EmailConfirmed,
  ListMailsRequest,
  MailList,
  ResendEmailCodeRequest,
  TestMailSent,
  TestSendRequest,
} from "./types.ts";

const confirmEmailOperation: Operation = { method: "POST", path: "/api/confirm_email", kinds: ["anonymous"] };

/**
 * Confirm an e-mail address with a mailed code.
 *
 * The code has six digits, works once, and is valid for 30 minutes and five attempts of a client. A newer code
 * replaces an older one. With the user's own token (`Authorization: Bearer`) other people's attempts do not count.
 * Needs no credential.
 *
 * `POST /api/confirm_email`
 */
export function confirmEmail(
  client: Client,
  input: ConfirmEmailRequest,
  options?: CallOptions,
): Promise<EmailConfirmed> {
  return call(client, confirmEmailOperation, input, options);
}

const resendEmailCodeOperation: Operation = { method: "POST", path: "/api/resend_email_code", kinds: ["anonymous"] };

/**
 * Request a new code.
 *
 * The response is the same whether the address has an account or not. Five requests an hour. Needs no credential.
 *
 * `POST /api/resend_email_code`
 */
export function resendEmailCode(client: Client, input: ResendEmailCodeRequest, options?: CallOptions): Promise<Done> {
  return call(client, resendEmailCodeOperation, input, options);
}

const testSendOperation: Operation = { method: "POST", path: "/api/test_send", kinds: ["bearer"] };

/**
 * Send a test mail now.
 *
 * Reports the result; there is no retry. `delivered` is false when mail is only stored for the developer. Called by an
 * administrator of the platform.
 *
 * `POST /api/test_send`
 */
export function testSend(
  client: Client<"bearer">,
  input: TestSendRequest,
  options?: CallOptions,
): Promise<TestMailSent> {
  return call(client, testSendOperation, input, options);
}

const listMailsOperation: Operation = { method: "GET", path: "/api/admin/mails", kinds: ["bearer"] };

/**
 * List the mail outbox.
 *
 * Mails that are queued, sent, stored or failed, newest first. Only stored mails show their text. Called by an
 * administrator of the platform.
 *
 * `GET /api/admin/mails`
 */
export function listMails(
  client: Client<"bearer">,
  input: ListMailsRequest = {},
  options?: CallOptions,
): Promise<MailList> {
  return call(client, listMailsOperation, input, options);
}

/**
 * All pages: List the mail outbox.
 *
 * Mails that are queued, sent, stored or failed, newest first. Only stored mails show their text. Called by an
 * administrator of the platform.
 *
 * `GET /api/admin/mails`
 */
export function allMails(
  client: Client<"bearer">,
  input: ListMailsRequest = {},
  options?: CallOptions,
): AsyncGenerator<MailList["mails"][number], void, undefined> {
  return eachItem<MailList["mails"][number]>(
    (each: typeof input, settings?: CallOptions) => listMails(client, each, settings),
    input,
    { by: "offset", items: "mails" },
    options,
  );
}
