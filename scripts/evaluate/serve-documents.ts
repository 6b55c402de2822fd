import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openTerminal } from "../../sdks/javascript/src/cli/open-terminal.ts";
import { findFiles } from "../../sdks/javascript/src/cli/upload/find-files.ts";
import { uploadFiles } from "../../sdks/javascript/src/cli/upload/upload-files.ts";
import { createClient, withCredential } from "../../sdks/javascript/src/core/client.ts";
import { logIn, register } from "../../sdks/javascript/src/replyx/accounts.ts";
import { createAssistant } from "../../sdks/javascript/src/replyx/assistants.ts";
import { buildIfChanged } from "../build.ts";
import { localSettings } from "../local-settings.ts";
import { startPlatform } from "../platform.ts";

/** This platform has no other users, so the limits are off. */
const unlimited = { UPLOADS_PER_WINDOW: "1000000", REQUESTS_PER_MINUTE: "1000000" };

export interface ServedDocuments {
  url: string;
  token: string;
  assistantId: number;
  /** Where the command line keeps which files were uploaded. */
  configFolder: string;
  stop(): Promise<void>;
}

/** Starts a platform with a temporary state, and uploads the files of a folder to an assistant. */
export async function serveDocuments(folder: string): Promise<ServedDocuments> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`There is no folder ${folder}.`);
  const stateDir = mkdtempSync(path.join(tmpdir(), "switchboard-evaluation-"));
  const { settings } = localSettings(stateDir, "http://localhost");
  const { DEMO_PASSWORD: _, ADMIN_PASSWORD: __, ...own } = settings;
  if (process.env["SKIP_BUILD"] !== "1") await buildIfChanged();
  const platform = await startPlatform({ port: 0, stateDir, settings: { ...unlimited, ...own } });
  const stop = async () => {
    await platform.stop();
    rmSync(stateDir, { recursive: true, force: true });
  };
  try {
    return { url: platform.url, ...(await upload(platform.url, folder, stateDir)), configFolder: stateDir, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function upload(url: string, folder: string, stateDir: string): Promise<{ token: string; assistantId: number }> {
  const anonymous = createClient({ url });
  const name = crypto.randomUUID();
  const body = { email: `evaluation-${name}@example.com`, password: name };
  await register(anonymous, { body });
  const { access_token: token } = await logIn(anonymous, { body });
  const client = withCredential(anonymous, { token });
  const { id: assistantId } = await createAssistant(client, { body: { name: "Evaluated" } });
  const files = findFiles([folder]);
  if (files.length === 0) throw new Error(`${folder} has no files`);
  const terminal = openTerminal({ url }, { ...process.env, XDG_CONFIG_HOME: stateDir }, new AbortController().signal);
  const outcomes = await uploadFiles(terminal, client, { assistantId, files, isWaited: true });
  const failed = outcomes.find(({ error }) => error !== null);
  if (failed !== undefined) throw new Error(`${failed.file}: ${failed.error}`);
  return { token, assistantId };
}
