import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readSettings } from "../../src/env.ts";
import { writeWhole } from "../write-whole.ts";
import { DeployFault } from "./deploy-fault.ts";
import { requiredSecrets } from "./plan-deployment.ts";

const root = path.join(import.meta.dirname, "../..");

/** What can be generated. */
const generated: Record<string, number> = { JWT_SECRET: 32, KEY_ENCRYPTION_SECRET: 32, ADMIN_PASSWORD: 12 };

/** Asks a person; `null` where there is nobody to ask. */
export type Ask = ((question: string) => Promise<string>) | null;

/** Where the secrets of a Worker are kept that this command has put: Cloudflare never shows them again. */
export function secretsFile(worker: string): string {
  return path.join(process.env["DEPLOY_DIR"] ?? path.join(root, ".deploy"), `${worker}-secrets.json`);
}

/** The secrets that the environment gives, over those that an earlier run has kept. Throws a `DeployFault` when these cannot be read. */
export function knownSecrets(worker: string): Record<string, string> {
  const kept = keptSecrets(secretsFile(worker));
  const given = requiredSecrets.flatMap((name) => (process.env[name] ? [[name, process.env[name]] as const] : []));
  return { ...kept, ...Object.fromEntries(given) };
}

function keptSecrets(file: string): Record<string, string> {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  } catch {
    // The parser's own words would show a part of the secrets.
    throw new DeployFault(`${file} is not JSON.`, "Mend it. Nothing was changed.");
  }
}

/**
 * Values for the named secrets: known ones, else generated ones, else those that a person gives. All are kept in a file that its
 * owner alone can read, before they are put: a run that fails afterwards uses them again. Throws a `DeployFault` for a value
 * that the Worker would refuse.
 */
export async function chooseSecrets(worker: string, names: string[], ask: Ask): Promise<Record<string, string>> {
  if (names.length === 0) return {};
  const known = knownSecrets(worker);
  const chosen: Record<string, string> = {};
  for (const name of names) {
    const bytes = generated[name];
    if (known[name] !== undefined) chosen[name] = known[name];
    else if (bytes !== undefined) chosen[name] = randomBytes(bytes).toString("base64url");
    else if (ask !== null) chosen[name] = await ask(name);
    else throw new DeployFault(`${name} is missing.`, `Set it in the environment: ${name}=… npm run deploy`);
  }
  requireRight(chosen);
  const file = secretsFile(worker);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeWhole(file, `${JSON.stringify({ ...known, ...chosen }, null, 2)}\n`, 0o600);
  return chosen;
}

function requireRight(chosen: Record<string, string>): void {
  const onTheWorker = { JWT_SECRET: "x".repeat(32), KEY_ENCRYPTION_SECRET: "x".repeat(32) };
  const { PUBLIC_URL: address, ADMIN_EMAIL: email } = chosen;
  try {
    readSettings({ ...onTheWorker, ENVIRONMENT: "production", ...chosen });
    if (address !== undefined && !address.startsWith("https://")) {
      throw new Error("PUBLIC_URL: must begin with https://");
    }
    if (email !== undefined && !email.includes("@")) throw new Error("ADMIN_EMAIL: must be an e-mail address");
  } catch (error) {
    throw new DeployFault(
      (error as Error).message,
      "Nothing was put. Run the same command again with the right value.",
    );
  }
}
