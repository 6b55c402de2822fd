import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { settingNames } from "../src/env.ts";

const generated = {
  JWT_SECRET: () => randomBytes(32).toString("base64url"),
  KEY_ENCRYPTION_SECRET: () => randomBytes(32).toString("base64url"),
  ADMIN_PASSWORD: () => randomBytes(12).toString("base64url"),
  DEMO_PASSWORD: () => randomBytes(12).toString("base64url"),
};

export interface LocalSettings {
  settings: Record<string, string>;
  /** Whether the administrator's password was generated here, and so must be printed. */
  adminPasswordIsGenerated: boolean;
}

/**
 * The settings of a local platform: the environment's, over secrets that are generated once and stored in the state
 * folder, readable by their owner only.
 */
export function localSettings(stateDir: string, publicUrl: string): LocalSettings {
  mkdirSync(stateDir, { recursive: true });
  const file = path.join(stateDir, "secrets.json");
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, string>) : {};
  for (const [name, make] of Object.entries(generated)) kept[name] ??= make();
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  const given = settingNames.flatMap((name) => {
    const value = process.env[name];
    return value === undefined || value === "" ? [] : [[name, value] as const];
  });
  const settings: Record<string, string> = {
    ADMIN_EMAIL: "admin@switchboard.example",
    PUBLIC_URL: publicUrl,
    ...kept,
    ...Object.fromEntries(given),
  };
  // Production has no demo, and refuses to start with a demo password.
  if (settings["ENVIRONMENT"] === "production" && !process.env["DEMO_PASSWORD"]) delete settings["DEMO_PASSWORD"];
  return { settings, adminPasswordIsGenerated: process.env["ADMIN_PASSWORD"] === undefined };
}
