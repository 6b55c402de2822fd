import * as z from "zod";
import { maxMessageLength } from "../../../domain/conversations/dialog/rules.ts";
import { filterOf, Id, IdInBody, wholeNumber } from "../../kit/fields.ts";
import { Attachment } from "../dialogs/wire.ts";

const Visibility = z.enum(["account", "own"]);

export const SavedReply = z
  .object({
    id: z.int(),
    shortcut: z.string(),
    title: z.string(),
    text: z.string(),
    /** `own`: only its author sees it. */
    visibility: Visibility,
    /** The variables in the text, for example `contact.name`. */
    variables: z.array(z.string()),
    files: z.array(Attachment),
    author_id: z.int(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: "SavedReply" });

export const SavedReplyList = z
  .object({ saved_replies: z.array(SavedReply), total: z.int(), has_more: z.boolean() })
  .meta({ id: "SavedReplyList" });

const fields = {
  shortcut: z
    .string()
    .trim()
    .min(1)
    .max(50)
    .regex(/^[\p{L}\p{M}\p{N}_-]+$/u, "must have only letters, digits, _ and -"),
  title: z.string().trim().min(1).max(200),
  text: z.string().max(10_000).regex(/\S/, "must not be empty"),
};

export const NewSavedReply = z
  .object({ ...fields, visibility: Visibility.default("account") })
  .meta({ id: "NewSavedReply" });

export const SavedReplyChanges = z
  .object({
    shortcut: fields.shortcut.optional(),
    title: fields.title.optional(),
    text: fields.text.optional(),
    visibility: Visibility.optional(),
  })
  .meta({ id: "SavedReplyChanges" });

export const SavedReplyQuery = z.object({
  search: z.string().max(200).optional(),
  visibility: filterOf(["account", "own"]).optional(),
  page: Id.optional(),
  limit: wholeNumber(1, 1_000).default(50),
  offset: wholeNumber(0).optional(),
});

export const SavedReplyPath = z.object({ saved_reply_id: Id });
export const SavedReplyFilePath = z.object({ saved_reply_id: Id, saved_file_id: Id });

const file = z.instanceof(File, { message: "must be a file" }).meta({ type: "string", format: "binary" });

export const NewSavedReplyFile = z.object({ file }).meta({ id: "NewSavedReplyFile" });

export const SavedFileToSend = z
  .object({
    saved_reply_id: IdInBody,
    file_id: IdInBody,
    text: z.string().max(maxMessageLength).default(""),
    client_message_id: z.string().min(1).max(128).optional(),
    after_seq: z.int().min(0).optional(),
  })
  .meta({ id: "SavedFileToSend" });
