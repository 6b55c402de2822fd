import * as z from "zod";
import { maxMessageLength } from "../../../domain/conversations/dialog/rules.ts";
import { anyOf, bareOrWrapped, eitherOf, Id, IdInBody, MessageText, wholeNumber } from "../../kit/fields.ts";
import { Message } from "../dialogs/wire.ts";

/** Document 000's bot instance. The token is masked, except in the response to its creation. */
export const BotInstance = z
  .object({
    id: z.int(),
    assistant_id: z.int(),
    telegram_token: z.string(),
    name: z.string(),
    is_active: z.boolean(),
    status: z.enum(["created", "pending", "running", "stopped", "error"]),
    /** Why the bot is not running. */
    status_reason: z.string().nullable(),
    telegram_bot_username: z.string().nullable(),
    webhook_url: z.string(),
    started_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "BotInstance" });

export const BotRun = z
  .object({
    bot_id: z.int(),
    status: z.enum(["created", "pending", "running", "stopped", "error"]),
    webhook_url: z.string(),
    started_at: z.iso.datetime().nullable(),
  })
  .meta({ id: "BotRun" });

const token = z.string().trim().min(1).max(200);
const name = z.string().trim().min(1).max(200);

export const NewBotInstance = bareOrWrapped(
  z.object({ assistant_id: IdInBody, telegram_token: token, name: name.optional(), is_active: z.boolean().optional() }),
).meta({ id: "NewBotInstance" });

export const BotInstanceChanges = bareOrWrapped(
  z.object({
    assistant_id: IdInBody.optional(),
    telegram_token: token.optional(),
    name: name.optional(),
    is_active: z.boolean().optional(),
  }),
).meta({ id: "BotInstanceChanges" });

export const BotPath = z.object({ bot_id: Id });
export const FilePath = z.object({ file_id: Id });
const file = z.instanceof(File, { message: "must be a file" }).meta({ type: "string", format: "binary" });

export const NewFile = z
  .object({
    file,
    text: z.string().max(maxMessageLength).default(""),
    sender: z.literal("user").optional(),
    client_message_id: z.string().min(1).max(128).optional(),
    /** Of an operator, as in a message with `text`. */
    after_seq: wholeNumber(0).optional(),
    draft_revision: wholeNumber(1).optional(),
  })
  .meta({ id: "NewFile" });

export const UserPath = z.object({ user_id: Id });

/** Document 002 does not say how the bot is identified: by its id, or by its assistant's. */
export const NamedBot = bareOrWrapped(
  z
    .object({ bot_id: IdInBody.optional(), assistant_id: IdInBody.optional() })
    .refine((body) => body.bot_id !== undefined || body.assistant_id !== undefined, {
      path: ["bot_id"],
      message: "field required",
    }),
).meta({ id: "NamedBot", ...anyOf("bot_id", "assistant_id") });

const chatId = z.union([z.string(), z.int().transform(String)]).pipe(z.string().regex(/^-?\d{1,19}$/));

export const BotDialogQuery = z.object({
  user_id: Id.optional(),
  assistant_id: Id.optional(),
  telegram_chat_id: z
    .string()
    .regex(/^-?\d{1,19}$/)
    .optional(),
  limit: wholeNumber(1, 200).default(50),
  offset: wholeNumber(0).default(0),
});

const person = {
  telegram_username: z.string().max(100).nullable().optional(),
  first_name: z.string().max(200).nullable().optional(),
  last_name: z.string().max(200).nullable().optional(),
};

export const NewBotDialog = bareOrWrapped(
  z.object({ assistant_id: IdInBody, telegram_chat_id: chatId, ...person }),
).meta({
  id: "NewBotDialog",
});

export const UserInfo = bareOrWrapped(z.object(person)).meta({ id: "UserInfo" });

const textFields = {
  text: MessageText.optional(),
  content: MessageText.optional(),
  client_message_id: z.string().min(1).max(100).optional(),
};

/** A visitor's message from the bot worker; replies of the worker itself are not stored here (CONFLICTS section 4). */
export const NewBotMessage = bareOrWrapped(
  z
    .object({ ...textFields, sender: z.literal("user").optional() })
    .refine((body) => (body.text === undefined) !== (body.content === undefined), {
      path: ["text"],
      message: "send either text or content",
    }),
).meta({ id: "NewBotMessage", ...eitherOf("text", "content") });

/** Without text the response waits for the answer to the dialog's last question. */
export const AnswerRequest = bareOrWrapped(
  z.object({ dialog_id: IdInBody, ...textFields, message: MessageText.optional() }),
).meta({
  id: "AnswerRequest",
});

export const BotAnswer = z
  .object({
    dialog_id: z.int(),
    /** The answer's text; null while an operator has the dialog. */
    response: z.string().nullable(),
    ai_response: Message.nullable(),
  })
  .meta({ id: "BotAnswer" });
