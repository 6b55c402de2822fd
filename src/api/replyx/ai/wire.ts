import * as z from "zod";
import { bareOrWrapped, Id, IdInBody } from "../../kit/fields.ts";

/** An assistant's context in a dialog. `session_id` is the dialog's id. */
export const AiSession = z
  .object({
    session_id: z.string(),
    dialog_id: z.int(),
    assistant_id: z.int(),
    assistant_name: z.string(),
    ai_model: z.string(),
    status: z.enum(["active", "archived"]),
    context_messages: z.int(),
    sources: z.int(),
    cleared_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
    last_activity: z.iso.datetime().nullable(),
  })
  .meta({ id: "AiSession" });

export const AiSessionPath = z.object({ session_id: Id });

export const NewAiSession = bareOrWrapped(
  z.object({ assistant_id: IdInBody.optional(), session_id: IdInBody.optional(), dialog_id: IdInBody.optional() }),
).meta({ id: "NewAiSession" });

export const Cleared = z.object({ message: z.string(), session_id: z.string(), cleared: z.boolean() });

export const AllCleared = z.object({ message: z.string(), cleared: z.int() });

const Rest = z.object({
  model: z.string().nullable(),
  reason: z.string(),
  until: z.iso.datetime(),
  failures: z.int(),
});

export const AiState = z
  .object({
    tokens: z.array(
      z.object({
        id: z.int(),
        name: z.string(),
        state: z.enum(["ready", "resting", "spent", "inactive"]),
        rests: z.array(Rest),
        last_error_code: z.string().nullable(),
      }),
    ),
    own_tokens: z.int(),
    models: z.array(z.string()),
    last_model: z.string(),
    failing: z.array(z.object({ failure: z.string(), accounts: z.int() })),
    today: z.object({
      requests: z.int(),
      failures: z.int(),
      input_tokens: z.int(),
      output_tokens: z.int(),
    }),
    sessions_cleared_at: z.iso.datetime().nullable(),
  })
  .meta({ id: "AiState" });

export const Reloaded = AiState.extend({ message: z.string(), rests_ended: z.int() }).meta({ id: "Reloaded" });
