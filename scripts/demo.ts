import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { findServer } from "./start/find-server.ts";

/** `npm run demo -- FILE "question"`: the whole client workflow against a running server. */

const usage = 'Usage: npm run demo -- FILE "question" ["another question" …] [--url http://localhost:8000]';
const { positionals, values } = readArguments();
const [file, ...questions] = positionals;
if (file === undefined || questions.length === 0) leave(2, usage);
const url = findServer(values.url);

interface Citation {
  marker: number;
  title: string;
  page: number | null;
  heading_path: string[];
  quote: string;
}

let token = "";

async function call<T>(method: string, route: string, body?: unknown): Promise<T> {
  const isForm = body instanceof FormData;
  const response = await fetch(`${url}${route}`, {
    method,
    headers: {
      ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined || isForm ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  const answer = (await response.json()) as T & { detail?: unknown };
  if (!response.ok) throw new Error(`${method} ${route}: ${response.status} ${JSON.stringify(answer.detail)}`);
  return answer;
}

async function ingest(assistantId: number, document: File): Promise<void> {
  const form = new FormData();
  form.append("file", document);
  form.append("assistant_id", String(assistantId));
  const started = Date.now();
  const { id } = await call<{ id: number }>("POST", "/api/documents", form);
  for (;;) {
    const document = await call<{
      processing_status: string;
      pages_done: number;
      pages_total: number | null;
      chunks_count: number;
      error_message: string | null;
    }>("GET", `/api/documents/${id}`);
    const { processing_status: state, pages_done: done, pages_total: total, chunks_count: chunks } = document;
    const pages = total === null ? "" : `  page ${done} of ${total}`;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    const line = `  ${state}${pages}  ${chunks} chunks  ${seconds} s`;
    process.stdout.write(process.stdout.isTTY ? `\r\x1b[2K${line}` : state === "processing" ? "" : `${line}\n`);
    if (state === "failed") throw new Error(document.error_message ?? "The document could not be read.");
    if (state === "completed") break;
    // The limit is a hundred requests a minute: a slow document is polled less often.
    await new Promise((resolve) => setTimeout(resolve, Date.now() - started < 4_000 ? 200 : 1_000));
  }
  if (process.stdout.isTTY) console.log();
}

async function ask(dialogId: number, question: string): Promise<void> {
  const { ai_response: answer } = await call<{
    ai_response: { content: string; outcome: string; model: string; response_time: number; citations: Citation[] };
  }>("POST", `/api/dialogs/${dialogId}/messages`, { content: question });
  console.log(`\nYou: ${question}\n`);
  console.log(`Assistant (${answer.model}, ${answer.outcome}, ${Math.round(answer.response_time * 1000)} ms):`);
  console.log(`${answer.content.replaceAll(/^/gm, "  ")}\n`);
  for (const { marker, title, page, heading_path: headings, quote } of answer.citations) {
    const location = [title, ...(page === null ? [] : [`page ${page}`]), ...headings].join(" › ");
    console.log(`  [${marker}] ${location}`);
    console.log(`${quote.trim().replaceAll(/^/gm, "      > ")}\n`);
  }
}

async function demonstrate(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<void> {
  const id = crypto.randomUUID();
  const credentials = { email: `demo-${id}@example.com`, password: id };
  await call("POST", "/api/auth/register", credentials);
  ({ access_token: token } = await call<{ access_token: string }>("POST", "/api/auth/login", credentials));
  console.log(`Registered ${credentials.email}`);
  const assistant = await call<{ id: number }>("POST", "/api/assistants", { name: "Demo" });
  console.log(`Uploading ${name}`);
  await ingest(assistant.id, new File([bytes], name));
  for (const question of questions) {
    const dialog = await call<{ id: number }>("POST", "/api/dialogs", { assistant_id: assistant.id });
    await ask(dialog.id, question);
  }
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { url: { type: "string" } } });
  } catch (error) {
    return leave(2, `${(error as Error).message}\n${usage}`);
  }
}

function leave(code: number, words: string): never {
  console.error(words);
  process.exit(code);
}

const isServing = await fetch(`${url}/healthz`).then(
  (response) => response.ok,
  () => false,
);
if (!isServing) leave(1, `No server responds at ${url}. Start one first: npm start`);
try {
  await demonstrate(new Uint8Array(readFileSync(file)), path.basename(file));
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  leave(1, code === "ENOENT" ? `There is no file ${file}.` : message);
}
