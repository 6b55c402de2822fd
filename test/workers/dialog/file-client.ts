import type { Visit } from "../site/visitor-client.ts";

/** The beginning of a picture: enough to be told by. */
export const png = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
]);

export const filesOf = ({ dialogId }: Pick<Visit, "dialogId">) => `/api/dialogs/${dialogId}/files`;

/** Sends a visitor's file. */
export const send = (visit: Visit, file: File, fields: Record<string, string> = {}) =>
  visit.call("POST", filesOf(visit), { form: { file, ...fields } });

/** The messages of a visitor's dialog, as the visitor reads them. */
export const messagesOf = async (visit: Visit) =>
  (await visit.call("GET", `/api/site/dialogs/${visit.dialogId}/messages`)).body.messages;
