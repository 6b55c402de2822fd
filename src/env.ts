import * as z from "zod/mini";

const optionalText = z.optional(z.string().check(z.minLength(1)));
const seconds = (fallback: number) => z._default(z.coerce.number().check(z.int(), z.positive()), fallback);

/** Every variable and secret the platform reads. `npm start` passes each of them on from the environment. */
const Settings = z.object({
  /** `local` is the only place with generated secrets, loopback fetches and sandbox payments. */
  ENVIRONMENT: z.enum(["local", "production"]),
  /** Where clients reach the platform; links in answers are built from it, never from the request's Host. */
  PUBLIC_URL: z._default(z.string(), "http://localhost:8000"),
  /** Signs access tokens and guest ids. At least 32 characters. */
  JWT_SECRET: z.string().check(z.minLength(32)),
  /** Still accepted while the secret is being changed. */
  JWT_SECRET_PREVIOUS: z.optional(z.string().check(z.minLength(32))),
  /** Seals keys and tokens at rest (AES-GCM). At least 32 characters. */
  KEY_ENCRYPTION_SECRET: z.string().check(z.minLength(32)),
  ACCESS_TOKEN_SECONDS: seconds(24 * 60 * 60),
  /** scrypt's N. Lower only in tests, where hundreds of accounts are made. */
  PASSWORD_COST: seconds(2 ** 14),
  /** The platform administrator, made when there is none. */
  ADMIN_EMAIL: optionalText,
  ADMIN_PASSWORD: optionalText,
  /** Set: a demo account with an assistant that knows a few documents is made. */
  DEMO_PASSWORD: optionalText,
  /** An OpenAI-compatible endpoint, for example `https://api.openai.com/v1`. */
  OPENAI_BASE_URL: optionalText,
  OPENAI_API_KEY: optionalText,
  OPENAI_MODEL: optionalText,
  AI_CHAT_MODEL: z._default(z.string(), "@cf/zai-org/glm-4.7-flash"),
  AI_EMBEDDING_MODEL: z._default(z.string(), "@cf/baai/bge-m3"),
  AI_EMBEDDING_DIMENSIONS: seconds(1024),
  AI_RERANK_MODEL: z._default(z.string(), "@cf/baai/bge-reranker-base"),
});

export type Settings = z.infer<typeof Settings>;

/** The names `npm start` looks for in the environment. */
export const settingNames = Object.keys(Settings.shape) as (keyof Settings)[];

/**
 * Reads the variables and secrets of the platform. Throws one error that names every variable that is missing or
 * wrong; the entry answers 503 with it and serves nothing else.
 */
export function readSettings(env: object): Settings {
  const parsed = Settings.safeParse(env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`Settings are missing or wrong. ${faults.join("; ")}`);
  }
  if (parsed.data.ENVIRONMENT === "production" && parsed.data.PASSWORD_COST < 2 ** 14) {
    throw new Error("Settings are missing or wrong. PASSWORD_COST: at least 16384 in production");
  }
  return parsed.data;
}
