import * as z from "zod";
import { bareOrWrapped, wholeNumber } from "../../kit/fields.ts";

/** The document names no fields; `email` is the address for a reply to a visitor. */
export const SupportMessage = bareOrWrapped(
  z.object({
    message: z.string().trim().min(1).max(5_000),
    subject: z.string().trim().max(200).optional(),
    email: z.email().max(254).optional(),
  }),
).meta({ id: "SupportMessage" });

export const SupportMessageSent = z
  .object({ id: z.int(), message: z.string(), created_at: z.iso.datetime() })
  .meta({ id: "SupportMessageSent" });

export const SupportPage = z.object({
  limit: wholeNumber(1, 100).default(50),
  offset: wholeNumber(0).default(0),
});

/** `assistant_id` is set when a visitor of its widget wrote, `user_id` when a user did. */
export const ListedSupportMessage = z
  .object({
    id: z.int(),
    account_id: z.int(),
    user_id: z.int().nullable(),
    assistant_id: z.int().nullable(),
    reply_to: z.string().nullable(),
    subject: z.string(),
    message: z.string(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "ListedSupportMessage" });

export const SupportMessageList = z
  .object({ messages: z.array(ListedSupportMessage), total: z.int() })
  .meta({ id: "SupportMessageList" });
