import * as z from "zod";
import { bareOrWrapped, eitherOf, Id, IdInBody, MessageText, wholeNumber } from "../../kit/fields.ts";
import { EmbedCode } from "../assistants/wire.ts";
import { Dialog, Message } from "../dialogs/wire.ts";

export const GuestDialog = Dialog.extend({ guest_id: z.string() }).meta({ id: "GuestDialog" });

const guestId = z.string().max(200).optional();
const answerTo = z.union([z.string().max(2_000), z.number(), z.boolean(), z.null()]);

export const NewGuestDialog = z
  .object({
    guest_id: guestId,
    title: z.string().max(300).optional(),
    /** The input of the widget's form before the first message. */
    customer_info: z
      .record(z.string().min(1).max(100), answerTo)
      .refine((info) => Object.keys(info).length <= 50, "has more than 50 fields")
      .optional(),
  })
  .meta({ id: "NewGuestDialog" });

/** The widget's credential may be in the query, because a page's links and frames cannot set headers. */
const shown = { guest_id: guestId, token: z.string().max(200).optional() };

export const SiteQuery = z.object(shown);

export const SiteDialogQuery = z.object({
  ...shown,
  before_id: Id.optional(),
  limit: wholeNumber(1, 100).default(50),
});

export const SiteDialogList = z
  .object({ dialogs: z.array(Dialog), has_more: z.boolean() })
  .meta({ id: "SiteDialogList" });

export const SiteMessageQuery = z.object({
  ...shown,
  after_seq: wholeNumber(0).optional(),
  limit: wholeNumber(1, 1000).default(500),
});

/** `last_seq` is the `after_seq` of the next poll. */
export const SiteMessages = z.object({ messages: z.array(Message), last_seq: z.int() }).meta({ id: "SiteMessages" });

/** A visitor's message: `content` as in document 000, `text` as in document 001. */
export const NewSiteMessage = z
  .object({
    content: MessageText.optional(),
    text: MessageText.optional(),
    sender: z.literal("user").optional(),
    client_message_id: z.string().min(1).max(128).optional(),
  })
  .refine((body) => body.content !== undefined || body.text !== undefined, {
    path: ["content"],
    message: "field required",
  })
  .refine((body) => body.content === undefined || body.text === undefined, {
    path: ["text"],
    message: "send either content or text",
  })
  .meta({ id: "NewSiteMessage", ...eitherOf("content", "text") });

export const FrameQuery = z.object({
  token: z.string().max(200).optional(),
  /** Document 002 names the account with it; it must match the token's account. */
  user_id: Id.optional(),
});

export const Frame = z.object({ iframe_url: z.string() }).meta({ id: "Frame" });

export const EmbedQuery = z.object({
  /** Passed to the widget; overrides the widget's settings. */
  theme: z
    .string()
    .regex(/^[a-zA-Z0-9-]{1,30}$/)
    .optional(),
  assistant_id: Id.optional(),
});

export const SiteSelector = bareOrWrapped(z.object({ assistant_id: IdInBody.optional() })).meta({ id: "SiteSelector" });

export const SiteSelectorQuery = z.object({ assistant_id: Id.optional() });

const ofSite = {
  assistant_id: z.int(),
  /** null while it is revoked. */
  site_token: z.string().nullable(),
  website_integration: z.boolean(),
  allowed_domains: z.array(z.string()),
};

export const SiteToken = z.object(ofSite).meta({ id: "SiteToken" });

export const SiteEmbedCode = EmbedCode.extend(ofSite).meta({ id: "SiteEmbedCode" });
