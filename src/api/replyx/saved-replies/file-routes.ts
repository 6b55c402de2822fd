import * as z from "zod";
import { addFile } from "../../../domain/conversations/saved-reply/add-file.ts";
import { readFileOfReply } from "../../../domain/conversations/saved-reply/read-file-of-reply.ts";
import { removeFile } from "../../../domain/conversations/saved-reply/remove-file.ts";
import { sendFileOfReply } from "../../../domain/conversations/saved-reply/send-file-of-reply.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done } from "../account/wire.ts";
import { fileResponse, fileTypes } from "../bots/file-response.ts";
import { toMessage } from "../dialogs/convert.ts";
import { DialogPath, Message } from "../dialogs/wire.ts";
import { toSavedReply } from "./convert.ts";
import * as wire from "./wire.ts";

const tag = "Saved replies";
const path = "/api/saved-replies/{saved_reply_id}/files";

/** Files that are sent with saved replies. */
export const savedReplyFileRoutes: Route[] = [
  route({
    id: "addSavedReplyFile",
    method: "post",
    paths: [path],
    tag,
    summary: "Add a file to a saved reply",
    description: "At most 20 MB, and ten files for a reply. The type is detected from the bytes.",
    credential: "user",
    audited: true,
    params: wire.SavedReplyPath,
    body: wire.NewSavedReplyFile,
    bodyKind: "form",
    bodyLimit: 21 * 1024 * 1024,
    success: { status: 201, schema: wire.SavedReply, description: "The saved reply with the file." },
    refusals: ["not_found", "conflict", "virus_detected", "dependency_failed"],
    handle: async ({ ctx, caller, params, body: { file } }) => {
      const given = { id: params.saved_reply_id, name: file.name, bytes: await file.arrayBuffer() };
      return toSavedReply(await addFile(ctx, caller, given));
    },
  }),
  route({
    id: "readSavedReplyFile",
    method: "get",
    paths: [`${path}/{saved_file_id}`],
    tag,
    summary: "Read a file of a saved reply",
    credential: "user",
    params: wire.SavedReplyFilePath,
    success: { status: 200, schema: z.never(), description: "The file." },
    refusals: ["not_found"],
    tells: ["Content-Disposition"],
    alsoAnswers: fileTypes,
    handle: async ({ ctx, caller, params }) => {
      const { saved_reply_id: id, saved_file_id: fileId } = params;
      return fileResponse(await readFileOfReply(ctx, caller, { id, fileId }));
    },
  }),
  route({
    id: "removeSavedReplyFile",
    method: "delete",
    paths: [`${path}/{saved_file_id}`],
    tag,
    summary: "Remove a file from a saved reply",
    credential: "user",
    audited: true,
    params: wire.SavedReplyFilePath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await removeFile(ctx, caller, { id: params.saved_reply_id, fileId: params.saved_file_id });
      return { message: "File removed." };
    },
  }),
  route({
    id: "sendSavedReplyFile",
    method: "post",
    paths: ["/api/dialogs/{dialog_id}/saved-files"],
    tag,
    summary: "Send a file of a saved reply",
    description:
      "As an operator's message with a copy of the file; with `after_seq` it is refused when a colleague has written after that " +
      "entry. An `Idempotency-Key` header or `client_message_id` makes retries safe.",
    credential: "user",
    params: DialogPath,
    body: wire.SavedFileToSend,
    asks: ["Idempotency-Key"],
    success: { status: 201, schema: Message, description: "The message with the file." },
    refusals: [
      "not_found",
      "conflict",
      "newer_messages",
      "virus_detected",
      "handoff_held",
      "dialog_archived",
      "contact_blocked",
      "dependency_failed",
    ],
    handle: async ({ ctx, caller, params, body, request }) => {
      const { saved_reply_id: savedReplyId, file_id: fileId, text, after_seq: afterSeq = null } = body;
      const clientMessageId = request.headers.get("idempotency-key") ?? body.client_message_id ?? null;
      const file = { dialogId: params.dialog_id, savedReplyId, fileId, text, clientMessageId, afterSeq };
      return toMessage(await sendFileOfReply(ctx, caller, file));
    },
  }),
];
