import path from "node:path";
import { demoEmail } from "../src/domain/administration/demo/demo-account.ts";
import { buildIfChanged } from "./build.ts";
import { type LocalSettings, localSettings } from "./local-settings.ts";
import { type Platform, startPlatform } from "./platform.ts";
import { readOptions } from "./read-options.ts";
import { claimState } from "./start/claim-state.ts";
import { followNpm } from "./start/follow-npm.ts";
import { readPort, requireFreePort } from "./start/require-port.ts";
import { requireState } from "./start/require-state.ts";
import { StartFault, startFaultOf } from "./start/start-fault.ts";

const root = path.join(import.meta.dirname, "..");
const stateDir = path.resolve(process.env["STATE_DIR"] ?? path.join(root, ".state"));

readOptions({
  usage: `Usage: npm start

Builds the platform when it has changed, and serves it here. Settings are variables of the environment: PORT (8000), STATE_DIR
(.state), SKIP_BUILD=1, and those of docs/operate.md.`,
});
try {
  await start();
} catch (error) {
  console.error(startFaultOf(error, stateDir) ?? error);
  process.exit(1);
}

async function start(): Promise<void> {
  const port = readPort(process.env["PORT"]);
  claimState(stateDir, `http://127.0.0.1:${port}`);
  let platform: Platform | undefined;
  let cron: NodeJS.Timeout | undefined;
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    clearInterval(cron);
    await platform?.stop();
    process.exit(0);
  };
  process.on("SIGINT", () => void stop());
  process.on("SIGTERM", () => void stop());
  followNpm(() => void stop());
  await requireFreePort(port);
  requireState(stateDir);
  const local = localSettings(stateDir, `http://localhost:${port}`);
  if (process.env["SKIP_BUILD"] !== "1") await buildIfChanged();
  const databases = readDatabases(process.env["DATABASES"]);
  platform = await startPlatform({ port, stateDir, databases, settings: local.settings });
  await requireHealth(platform.url);
  cron = setInterval(() => void platform?.runScheduled().catch(console.error), 60_000);
  await platform.runScheduled();
  if (local.settings["DEMO_PASSWORD"] !== undefined) await untilDemoIsReady(platform.url);
  announce(local);
}

function readDatabases(text: string | undefined): number {
  const databases = text === undefined || text === "" ? 1 : Number(text);
  if (!Number.isInteger(databases) || databases < 1 || databases > 8) {
    throw new StartFault("DATABASES must be a whole number from 1 to 8.");
  }
  return databases;
}

async function requireHealth(url: string): Promise<void> {
  const response = await fetch(`${url}/healthz`);
  const { reason } = (await response.json()) as { reason?: string };
  if (!response.ok) throw new StartFault(`The server does not work: ${reason ?? response.status}`);
}

/** The demo assistant reads its documents in the background; wait at most half a minute for it. */
async function untilDemoIsReady(url: string): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    const response = await fetch(`${url}/demo.json`);
    const demo = (await response.json()) as { ready?: boolean };
    if (demo.ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function announce({ settings, adminPasswordIsGenerated }: LocalSettings): void {
  const { DEMO_PASSWORD: demoPassword, PUBLIC_URL: publicUrl } = settings;
  const demo = `
  A demo shop and its operator    ${publicUrl}/
  Demo account                    ${demoEmail}  ${demoPassword}`;
  console.log(`
Switchboard serves on ${publicUrl}
${demoPassword === undefined ? "" : demo}
  API reference                   ${publicUrl}/docs/
  Administrator                   ${settings["ADMIN_EMAIL"]}  ${adminPasswordIsGenerated ? settings["ADMIN_PASSWORD"] : "(your ADMIN_PASSWORD)"}
  State                           ${stateDir}

Stop with Ctrl+C.
`);
}
