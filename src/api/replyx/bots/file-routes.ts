import { z } from "zod";
import { readFile } from "../../../domain/channel/read-file.ts";
import { sendFile } from "../../../domain/channel/send-file.ts";
import { type Route, route } from "../../kit/route.ts";
import { toMessage } from "../dialogs/convert.ts";
import { DialogPath, Message } from "../dialogs/wire.ts";
import { FilePath, NewFile } from "./wire.ts";

/** Shown by browsers as they are; everything else is only ever saved. */
const shown = new Set(["image/jpeg", "image/png", "image/gif", "image/webp"]);

/** Files between visitors and an account's people, as the messages name them. */
export const fileRoutes: Route[] = [
  route({
    id: "sendFile",
    method: "post",
    paths: ["/api/dialogs/{dialog_id}/files"],
    tag: "Dialogs",
    summary: "Send a file to a visitor on Telegram",
    description: "At most 20 MB. As with words, the dialog is yours by taking it.",
    credential: "user",
    idempotent: true,
    params: DialogPath,
    body: NewFile,
    bodyKind: "form",
    bodyLimit: 21 * 1024 * 1024,
    success: { status: 201, schema: Message, description: "The message that names the file." },
    refusals: ["not_found", "conflict", "virus_detected", "handoff_held", "dialog_archived"],
    handle: async ({ ctx, caller, params, body: { file, text } }) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const about = { name: file.name, contentType: file.type || "application/octet-stream", text };
      return toMessage(await sendFile(ctx, caller, { dialogId: params.dialog_id, ...about, bytes }));
    },
  }),
  route({
    id: "readFile",
    method: "get",
    paths: ["/api/files/{file_id}"],
    tag: "Dialogs",
    summary: "Read a file that a visitor sent, or was sent",
    description: "For people of the account. A 409 means that it is still on its way.",
    credential: "user",
    params: FilePath,
    success: { status: 200, schema: z.never(), description: "The file." },
    refusals: ["not_found", "conflict", "virus_detected", "file_too_large"],
    alsoAnswers: Object.fromEntries(["application/octet-stream", ...shown].map((type) => [type, "The file's bytes."])),
    handle: async ({ ctx, caller, params }) => {
      const { name, contentType, bytes } = await readFile(ctx, caller.accountId, params.file_id);
      const isShown = shown.has(contentType);
      return new Response(bytes, {
        headers: {
          "content-type": isShown ? contentType : "application/octet-stream",
          "content-disposition": `${isShown ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(name)}`,
          "content-security-policy": "sandbox",
          "x-content-type-options": "nosniff",
          "cache-control": "private, no-store",
        },
      });
    },
  }),
];
