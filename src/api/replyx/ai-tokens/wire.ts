import * as z from "zod";
import { anyOf, bareOrWrapped, Id } from "../../kit/fields.ts";

const Rest = z.object({
  model: z.string().nullable(),
  reason: z.string(),
  until: z.iso.datetime(),
  failures: z.int(),
});

/**
 * Document 001's token with its current state. `token` is masked; limits and usage count requests, null means no limit.
 */
export const AiToken = z
  .object({
    id: z.int(),
    name: z.string(),
    token: z.string(),
    model_access: z.array(z.string()),
    model_names: z.record(z.string(), z.string()),
    daily_limit: z.int().nullable(),
    monthly_limit: z.int().nullable(),
    daily_usage: z.int(),
    monthly_usage: z.int(),
    priority: z.int(),
    notes: z.string(),
    is_active: z.boolean(),
    state: z.enum(["ready", "resting", "spent", "inactive"]),
    rests: z.array(Rest),
    last_error_code: z.string().nullable(),
    last_error: z.string().nullable(),
    last_error_at: z.iso.datetime().nullable(),
    last_used_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: "AiToken" });

/** A key that can be sent in a header: visible ASCII. */
export const Secret = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .regex(/^[\x21-\x7e]+$/, "must be visible ASCII without spaces");

const model = z.string().trim().min(1).max(100);
const limit = z.int().min(0).max(1_000_000_000).nullable();

export const fields = {
  name: z.string().trim().min(1).max(100),
  model_access: z.array(model).max(100),
  model_names: z.record(model, model),
  daily_limit: limit,
  monthly_limit: limit,
  priority: z.int().min(1).max(1_000),
  notes: z.string().max(2_000),
  is_active: z.boolean(),
};

export const NewAiToken = bareOrWrapped(
  z
    .object({ ...fields, token: Secret })
    .partial()
    .required({ name: true, token: true }),
).meta({ id: "NewAiToken" });

export const AiTokenChanges = bareOrWrapped(z.object({ ...fields, token: Secret }).partial()).meta({
  id: "AiTokenChanges",
});

export const AiTokenPath = z.object({ token_id: Id });

export const AiTokenTest = bareOrWrapped(z.object({ model: model.optional() })).meta({ id: "AiTokenTest" });

/** `failure` is null when the model answered. */
export const AiTokenTested = z
  .object({
    success: z.boolean(),
    failure: z.string().nullable(),
    message: z.string(),
    model: z.string(),
    duration_ms: z.number().min(0),
    token: AiToken,
  })
  .meta({ id: "AiTokenTested" });

const figures = {
  requests: z.int(),
  failures: z.int(),
  input_tokens: z.int(),
  output_tokens: z.int(),
};

export const AiTokenUsage = z
  .object({
    ...{ id: z.int(), name: z.string(), daily_usage: z.int(), monthly_usage: z.int() },
    daily_limit: z.int().nullable(),
    monthly_limit: z.int().nullable(),
    last_error_code: z.string().nullable(),
    last_error: z.string().nullable(),
    last_error_at: z.iso.datetime().nullable(),
    last_used_at: z.iso.datetime().nullable(),
    total: z.object(figures),
    days: z.array(z.object({ date: z.string(), ...figures })),
    months: z.array(z.object({ month: z.string(), ...figures })),
  })
  .meta({ id: "AiTokenUsage" });

/** Document 002's `OpenAITokenRead`; the token is masked. */
export const OpenAiToken = AiToken.extend({ user_id: z.int(), openai_token: z.string() }).meta({ id: "OpenAiToken" });

export const OpenAiTokenPath = z.object({ user_id: Id });

const { name: _, priority: __, ...ownFields } = fields;

/** The key under any of its documented names; null or an empty value removes it. */
export const NewOpenAiToken = bareOrWrapped(
  z
    .object({ ...ownFields, token: Secret.nullable(), openai_token: Secret.nullable() })
    .partial()
    .transform((body, check) => {
      const { token, openai_token, ...rest } = body;
      const given = token === undefined ? openai_token : token;
      if (given !== undefined) return { ...rest, token: given };
      check.issues.push({
        code: "invalid_type",
        expected: "string",
        path: ["token"],
        input: undefined,
        message: "field required",
      });
      return z.NEVER;
    }),
).meta({ id: "NewOpenAiToken", ...anyOf("token", "openai_token") });
