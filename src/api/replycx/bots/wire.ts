import * as z from "zod";

export const AccountPath = z.object({ account_id: z.string() });

const moment = z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}$/);

/** Document 003's bot: an assistant. `docs/replycx.md` says what each field stands for. */
export const Bot = z
  .object({
    bot_id: z.int(),
    bot_title: z.string(),
    bot_key: z.string().nullable(),
    preview_key: z.string().nullable(),
    channels: z.array(z.object({ name: z.enum(["WEB", "TELEGRAM", "SMS", "WHATSAPP", "EMAIL"]) })),
    is_active: z.boolean(),
    is_inactive_by_system: z.boolean(),
    priority: z.int(),
    preferred_bot_language: z.object({ label: z.string(), code: z.string() }),
    type: z.literal("inbound"),
    outbound_type: z.null(),
    bot_owner: z.object({ id: z.int(), name: z.string(), email: z.string() }),
    created_at: moment,
    last_deployed_at: moment,
    /** Where documents for the bot are uploaded to. */
    knowledge_base_id: z.int(),
  })
  .meta({ id: "Bot" });

export const BotList = z.object({ ok: z.literal(true), bots: z.array(Bot) }).meta({
  id: "BotList",
  examples: [
    {
      ok: true,
      bots: [
        {
          ...{ bot_id: 3, bot_title: "Appointment Booking", bot_key: "st_7asL7Ku8", preview_key: "st_7asL7Ku8" },
          ...{ channels: [{ name: "WEB" }], is_active: true, is_inactive_by_system: false, priority: 1 },
          ...{ preferred_bot_language: { label: "English", code: "EN" }, type: "inbound", outbound_type: null },
          bot_owner: { id: 1, name: "Ann Smith", email: "ann@example.com" },
          ...{ created_at: "2026-11-01 09:30:00.000000", last_deployed_at: "2026-11-29 10:00:00.000000" },
          knowledge_base_id: 7,
        },
      ],
    },
  ],
});
