import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildIfChanged } from "../build.ts";
import { localSettings } from "../local-settings.ts";
import { startPlatform } from "../platform.ts";
import { type Connection, connect } from "./connect.ts";

/** This platform has no other users, so the limits are off. */
const unlimited = { UPLOADS_PER_WINDOW: "1000000", REQUESTS_PER_MINUTE: "1000000" };

export interface ServedDocuments {
  connection: Connection;
  assistantId: number;
  stop(): Promise<void>;
}

/** Starts a platform with a temporary state, and uploads the files of a folder to an assistant. */
export async function serveDocuments(folder: string): Promise<ServedDocuments> {
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
    return { ...(await upload(platform.url, folder)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function upload(url: string, folder: string): Promise<Omit<ServedDocuments, "stop">> {
  const name = crypto.randomUUID();
  const credentials = { email: `evaluation-${name}@example.com`, password: name };
  const open = connect(url, "");
  await open.call("POST", "/api/auth/register", credentials);
  const { access_token: token } = await open.call<{ access_token: string }>("POST", "/api/auth/login", credentials);
  const connection = connect(url, token);
  const { id: assistantId } = await connection.call<{ id: number }>("POST", "/api/assistants", { name: "Evaluated" });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith("."),
  );
  if (files.length === 0) throw new Error(`${folder} has no files`);
  const ids: number[] = [];
  for (const file of files) {
    const form = new FormData();
    form.append("file", new File([readFileSync(path.join(file.parentPath, file.name))], file.name));
    form.append("assistant_id", String(assistantId));
    ids.push((await connection.call<{ id: number }>("POST", "/api/documents", form)).id);
  }
  for (const id of ids) await untilRead(connection, id);
  console.log(`${ids.length} documents of ${folder} are processed`);
  return { connection, assistantId };
}

async function untilRead(connection: Connection, id: number): Promise<void> {
  interface Read {
    filename: string;
    processing_status: string;
    error_message: string | null;
  }
  for (;;) {
    const {
      filename,
      processing_status: state,
      error_message: reason,
    } = await connection.call<Read>("GET", `/api/documents/${id}`);
    if (state === "completed") return;
    if (state === "failed") throw new Error(`${filename}: ${reason}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
