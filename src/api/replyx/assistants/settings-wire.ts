import * as z from "zod";
import { languageCodes } from "../../../domain/language/languages/language-codes.ts";
import { AllowedDomains } from "../../kit/allowed-domains.ts";
import { bareOrWrapped } from "../../kit/fields.ts";
import { Assistant } from "./wire.ts";

const Colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, "must be #rrggbb");
const text = (max: number) => z.string().trim().min(1).max(max);

export const PreChatField = z
  .object({
    /** The key of the answer in `customer_info`. */
    name: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, "must start with a letter and contain only a-z, 0-9 and _"),
    label: text(100),
    type: z.enum(["text", "email", "phone"]).default("text"),
    required: z.boolean().default(false),
  })
  .meta({ id: "PreChatField" });

const shape = {
  primary_color: Colour,
  text_color: Colour,
  theme: z.enum(["light", "dark", "auto"]),
  position: z.enum(["bottom-right", "bottom-left"]),
  language: z.enum(["auto", ...languageCodes]),
  title: text(100).nullable(),
  subtitle: text(200).nullable(),
  greeting: text(1_000).nullable(),
  placeholder: text(200).nullable(),
  avatar_url: z
    .url({ protocol: /^https$/ })
    .max(2_000)
    .nullable(),
  quick_replies: z.array(text(200)).max(10),
  pre_chat_fields: z
    .array(PreChatField)
    .max(10)
    .refine((fields) => new Set(fields.map(({ name }) => name)).size === fields.length, "contains a name twice"),
  /** Whether visitors may send files. */
  file_upload: z.boolean(),
  /** Whether a tone announces new messages while the chat is not visible. */
  sound: z.boolean(),
  /**
   * Paid answers that one visitor gets in an hour: a contact, and all contacts at one address together. Then the visitor
   * gets a message about it, may still ask for a person, and nothing is charged.
   */
  answers_per_hour: z.int().min(1).max(1_000),
};

export const WidgetSettings = z
  .object({
    ...shape,
    assistant_id: z.int(),
    assistant_name: z.string(),
    updated_at: z.iso.datetime().nullable(),
  })
  .meta({ id: "WidgetSettings" });

const optional = Object.fromEntries(
  Object.entries(shape).map(([field, schema]) => [field, z.union([schema, z.null()]).optional()]),
) as { [Field in keyof typeof shape]: z.ZodOptional<z.ZodUnion<[(typeof shape)[Field], z.ZodNull]>> };

export const WidgetChanges = bareOrWrapped(z.object(optional)).meta({ id: "WidgetChanges" });

/** `enabled` in each of its spellings; without any of them the switch is toggled. */
export const IntegrationSwitch = bareOrWrapped(
  z.object({
    enabled: z.boolean().optional(),
    is_enabled: z.boolean().optional(),
    website_integration: z.boolean().optional(),
    website_integration_enabled: z.boolean().optional(),
    allowed_domains: AllowedDomains.optional(),
  }),
).meta({ id: "IntegrationSwitch" });

export const AssistantSettings = Assistant.extend({ assistant_id: z.int(), widget: WidgetSettings }).meta({
  id: "AssistantSettings",
});

const counts = {
  dialogs_count: z.int(),
  active_dialogs: z.int(),
  handoff_dialogs: z.int(),
  messages_count: z.int(),
  answers_count: z.int(),
  documents_count: z.int(),
};

export const AssistantStats = z
  .object({
    assistants: z.array(
      z.object({
        assistant_id: z.int(),
        name: z.string(),
        is_active: z.boolean(),
        ...counts,
        last_message_time: z.iso.datetime().nullable(),
      }),
    ),
    total: z.object({ assistants_count: z.int(), active_assistants: z.int(), ...counts }),
  })
  .meta({ id: "AssistantStats" });
