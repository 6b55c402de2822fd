import { maskSecret } from "./mask-secret.ts";
import type { EnvironmentSetting } from "./types.ts";

/** The variables of the environment that these settings are made from. */
export interface ShownEnvironment {
  SMTP_URL?: { host: string; port: number; user: string } | undefined;
  MAIL_FROM?: string | undefined;
  OPENAI_BASE_URL?: string | undefined;
  OPENAI_API_KEY?: string | undefined;
  OPENAI_MODEL?: string | undefined;
  SCAN_URL?: string | undefined;
}

/** The platform's environment as administrators may see it. */
export function environmentSettings(environment: ShownEnvironment): EnvironmentSetting[] {
  const { SMTP_URL: server, OPENAI_API_KEY: key } = environment;
  const plain = { isSecret: false };
  return [
    {
      ...{ category: "mail", key: "server", ...plain, description: "SMTP_URL: the mail server" },
      value: server === undefined ? null : `${server.host}:${server.port}`,
    },
    { category: "mail", key: "from", ...plain, description: "MAIL_FROM", value: environment.MAIL_FROM ?? null },
    {
      ...{ category: "ai", key: "base_url", ...plain, description: "OPENAI_BASE_URL" },
      value: environment.OPENAI_BASE_URL ?? null,
    },
    {
      ...{ category: "ai", key: "api_key", isSecret: true, description: "OPENAI_API_KEY" },
      value: key === undefined ? null : maskSecret(key),
    },
    { category: "ai", key: "model", ...plain, description: "OPENAI_MODEL", value: environment.OPENAI_MODEL ?? null },
    {
      ...{ category: "documents", key: "scanner", ...plain, description: "SCAN_URL: the virus scanner" },
      value: environment.SCAN_URL ?? null,
    },
  ];
}
