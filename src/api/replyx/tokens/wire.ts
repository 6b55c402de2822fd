import * as z from "zod";
import { anyOf, bareOrWrapped, IdInBody } from "../../kit/fields.ts";

/** Document 002's `TelegramTokenRead`; the token is masked. */
export const TelegramToken = z
  .object({
    token: z.string(),
    telegram_token: z.string(),
    assistant_id: z.int(),
    telegram_bot_username: z.string().nullable(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "TelegramToken" });

const token = z.string().trim().min(1).max(200);

/** The token under any of its documented names; the assistant is needed only if several have bots. */
export const NewTelegramToken = bareOrWrapped(
  z
    .object({
      token: token.optional(),
      telegram_token: token.optional(),
      telegram_bot_token: token.optional(),
      assistant_id: IdInBody.optional(),
    })
    .transform((body, check) => {
      const given = body.token ?? body.telegram_token ?? body.telegram_bot_token;
      if (given !== undefined) return { token: given, assistantId: body.assistant_id };
      check.issues.push({
        code: "invalid_type",
        expected: "string",
        path: ["token"],
        input: undefined,
        message: "field required",
      });
      return z.NEVER;
    }),
).meta({ id: "NewTelegramToken", ...anyOf("token", "telegram_token", "telegram_bot_token") });
