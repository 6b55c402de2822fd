import * as z from "zod";
import { readFile } from "../../../domain/conversations/attachments/read-file.ts";
import { sendFile } from "../../../domain/conversations/attachments/send-file.ts";
import { type Route, route } from "../../kit/route.ts";
import { toMessage } from "../dialogs/convert.ts";
import { DialogPath, Message } from "../dialogs/wire.ts";
import { SiteQuery } from "../site/wire.ts";
import { fileResponse, fileTypes } from "./file-response.ts";
import { FilePath, NewFile } from "./wire.ts";

/** Files exchanged between visitors and operators in messages. */
export const fileRoutes: Route[] = [
  route({
    id: "sendFile",
    method: "post",
    paths: ["/api/dialogs/{dialog_id}/files"],
    tag: "Dialogs",
    summary: "Send a file",
    description:
      "At most 20 MB; a visitor may send at most 30 an hour. A user's file is an operator's message, or with `sender=user` a visitor's. " +
      "The type is detected from the bytes. An `Idempotency-Key` header or `client_message_id` makes retries safe.",
    credential: "visitor",
    params: DialogPath,
    query: SiteQuery,
    body: NewFile,
    bodyKind: "form",
    bodyLimit: 21 * 1024 * 1024,
    asks: ["Idempotency-Key"],
    success: { status: 201, schema: Message, description: "The message with the file." },
    refusals: [
      "forbidden",
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
      const { file, text, sender } = body;
      const sent = await sendFile(ctx, caller, {
        dialogId: params.dialog_id,
        sender: caller.kind === "guest" ? "user" : (sender ?? "operator"),
        name: file.name,
        bytes: await file.arrayBuffer(),
        text,
        clientMessageId: request.headers.get("idempotency-key") ?? body.client_message_id ?? null,
        afterSeq: body.after_seq ?? null,
        draftRevision: body.draft_revision ?? null,
      });
      return toMessage(sent);
    },
  }),
  route({
    id: "readFile",
    method: "get",
    paths: ["/api/files/{file_id}"],
    tag: "Dialogs",
    summary: "Read a file of a dialog",
    description: "For users of the account and the dialog's visitor. A 409 means that the file has not arrived yet.",
    credential: "visitor",
    params: FilePath,
    query: SiteQuery,
    success: { status: 200, schema: z.never(), description: "The file." },
    refusals: ["not_found", "conflict", "virus_detected", "file_too_large"],
    tells: ["Content-Disposition"],
    alsoAnswers: fileTypes,
    handle: async ({ ctx, caller, params }) => fileResponse(await readFile(ctx, caller, params.file_id)),
  }),
];
