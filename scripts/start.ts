import path from "node:path";
import { demoEmail } from "../src/domain/administration/demo/demo-account.ts";
import { build } from "./build.ts";
import { localSettings } from "./local-settings.ts";
import { startPlatform } from "./platform.ts";

const root = path.join(import.meta.dirname, "..");
const port = Number(process.env["PORT"] ?? 8000);
const stateDir = path.resolve(process.env["STATE_DIR"] ?? path.join(root, ".state"));
const { settings, adminPasswordIsGenerated } = localSettings(stateDir, `http://localhost:${port}`);

if (process.env["SKIP_BUILD"] !== "1") await build();
const platform = await startPlatform({ port, stateDir, settings });

const stop = async () => {
  clearInterval(cron);
  await platform.stop();
  process.exit(0);
};
const cron = setInterval(() => void platform.runScheduled().catch(console.error), 60_000);
process.on("SIGINT", () => void stop());
process.on("SIGTERM", () => void stop());
await platform.runScheduled();
const { DEMO_PASSWORD: demoPassword, PUBLIC_URL: publicUrl } = settings;
if (demoPassword !== undefined) await untilDemoIsReady();
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

/** The demo assistant reads its documents in the background; wait at most half a minute for it. */
async function untilDemoIsReady(): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    const response = await fetch(`${platform.url}/demo.json`);
    const demo = (await response.json()) as { ready?: boolean };
    if (demo.ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
