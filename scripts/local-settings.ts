import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readSettings, settingNames } from "../src/env.ts";
import { StartFault } from "./start/start-fault.ts";
import { writeWhole } from "./write-whole.ts";

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
 * folder, readable by their owner only. Throws a `StartFault` that names every setting that is missing or wrong.
 */
export function localSettings(stateDir: string, publicUrl: string): LocalSettings {
  mkdirSync(stateDir, { recursive: true });
  const file = path.join(stateDir, "secrets.json");
  const kept = existsSync(file) ? readKept(file) : {};
  const missing = Object.entries(generated).filter(([name]) => kept[name] === undefined);
  for (const [name, make] of missing) kept[name] = make();
  if (missing.length > 0) writeWhole(file, `${JSON.stringify(kept, null, 2)}\n`, 0o600);
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
  try {
    readSettings({ ENVIRONMENT: "local", ...settings });
  } catch (error) {
    throw new StartFault((error as Error).message);
  }
  return { settings, adminPasswordIsGenerated: process.env["ADMIN_PASSWORD"] === undefined };
}

/** Never replaced by new secrets: what the old ones have sealed could not be read again. */
function readKept(file: string): Record<string, string> {
  const text = readFileSync(file, "utf8");
  try {
    return JSON.parse(text) as Record<string, string>;
  } catch {
    throw new StartFault(
      `${file} is damaged. Put a copy back, or remove it and lose the keys and logins stored so far.`,
    );
  }
}
