import * as z from "zod";
import { maxMessageLength } from "../../../domain/conversations/dialog/rules.ts";
import { bareOrWrapped, eitherOf, Id, IdInBody } from "../../kit/fields.ts";
import { Template } from "../../kit/template-values.ts";
import { Message, TeamDialog } from "../dialogs/wire.ts";

/** A number or an e-mail address with which an assistant writes to its visitors. Secrets are masked. */
export const Channel = z
  .object({
    id: z.int(),
    assistant_id: z.int(),
    channel: z.enum(["sms", "whatsapp", "email"]),
    provider: z.enum(["twilio", "meta", "mail"]),
    name: z.string(),
    /** The number, in E.164, or the e-mail address, in lower case. */
    address: z.string(),
    provider_account: z.string(),
    sender_id: z.string(),
    /** The last characters of each secret. */
    secrets: z.record(z.string(), z.string()),
    is_enabled: z.boolean(),
    status: z.enum(["active", "pending", "failed", "expired"]),
    /** Why it does not work. */
    status_reason: z.string().nullable(),
    /** Where the provider must send messages and reports; null for e-mail, which comes by the mail server. */
    webhook_url: z.string().nullable(),
    /** Meta repeats it when the webhook is set up; null for the others. */
    verify_token: z.string().nullable(),
    checked_at: z.iso.datetime().nullable(),
    templates_synced_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: "Channel" });

const providerAccount = z
  .string()
  .trim()
  .regex(
    /^(?:AC[0-9a-fA-F]{32}|\d{5,30})$/,
    "must be an Account SID (AC and 32 hexadecimal digits) or an id of digits",
  );
const secret = z.string().trim().min(1).max(2000);

const secrets = {
  /** Of Twilio. */
  auth_token: secret.optional(),
  /** Of Meta: a token of a system user, and the secret of the app, which signs webhooks. */
  access_token: secret.optional(),
  app_secret: secret.optional(),
};

export const NewChannel = bareOrWrapped(
  z.object({
    assistant_id: IdInBody,
    channel: z.enum(["sms", "whatsapp", "email"]),
    provider: z.enum(["twilio", "meta", "mail"]),
    /** The number, with its country code, or the e-mail address. */
    address: z.string().trim().min(1).max(254),
    name: z.string().trim().max(200).default(""),
    /** Twilio's Account SID, or the id of the WhatsApp Business account; not for e-mail. */
    provider_account: providerAccount.optional(),
    /** Meta's id of the phone number. */
    sender_id: z.string().trim().max(200).default(""),
    ...secrets,
  }),
).meta({ id: "NewChannel" });

export const ChannelChanges = bareOrWrapped(
  z.object({
    assistant_id: IdInBody.optional(),
    name: z.string().trim().max(200).optional(),
    is_enabled: z.boolean().optional(),
    provider_account: providerAccount.optional(),
    sender_id: z.string().trim().max(200).optional(),
    ...secrets,
  }),
).meta({ id: "ChannelChanges" });

export const ChannelPath = z.object({ channel_id: Id });

/** A WhatsApp template. Only one whose status is `APPROVED` can be sent. */
export const ChannelTemplate = z
  .object({
    name: z.string(),
    language: z.string(),
    status: z.string(),
    category: z.string(),
    /** Why WhatsApp has rejected it. */
    reason: z.string().nullable(),
    parts: z.array(
      z.object({
        type: z.enum(["header", "body", "button"]),
        text: z.string(),
        /** The names of the values that it takes. */
        variables: z.array(z.string()),
        format: z.string().optional(),
        sub_type: z.string().optional(),
      }),
    ),
  })
  .meta({ id: "ChannelTemplate" });

export const NewTemplateMessage = Template.meta({ id: "NewTemplateMessage" });

/** Either `text` or `template`. */
export const OutboundDialog = z
  .object({
    to: z.object({
      phone: z.string().trim().min(1).max(40),
      name: z.string().trim().max(200).optional(),
      email: z.string().trim().max(254).optional(),
    }),
    text: z.string().min(1).max(maxMessageLength).optional(),
    template: Template.optional(),
    take: z.boolean().default(false),
  })
  .refine(({ text, template }) => (text === undefined) !== (template === undefined), {
    path: ["text"],
    message: "give either text or template",
  })
  .meta({ id: "OutboundDialog", ...eitherOf("text", "template") });

export const StartedDialog = z.object({ dialog: TeamDialog, message: Message }).meta({ id: "StartedDialog" });
