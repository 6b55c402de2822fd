import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { ApiError } from "../../core/api-error.ts";
import type { Client } from "../../core/client.ts";
import { waitFor } from "../../core/wait-for.ts";
import { createDocument, readDocument, retryDocument } from "../../replyx/documents.ts";
import type { Terminal } from "../command.ts";
import { drawBar } from "./draw-bar.ts";
import { nameKey, openUploadRecord, type UploadRecord } from "./upload-record.ts";

export interface UploadOutcome {
  file: string;
  document_id: number | null;
  /** Whether an earlier run had uploaded it. */
  is_known: boolean;
  /** Why it could not be used; null when it can be, or is being processed. */
  error: string | null;
}

interface Work {
  assistantId: number;
  files: string[];
  isWaited: boolean;
}

/** Uploads the files whose contents the assistant does not have, and waits until all are processed. */
export async function uploadFiles(
  terminal: Terminal,
  client: Client<"bearer">,
  { assistantId, files, isWaited }: Work,
): Promise<UploadOutcome[]> {
  const record = openUploadRecord(terminal.folder, client.url, assistantId, terminal.note);
  const sent: UploadOutcome[] = [];
  for (const file of files) sent.push(await uploadFile(terminal, client, assistantId, file, record));
  const outcomes: UploadOutcome[] = [];
  for (const outcome of sent) {
    const id = outcome.document_id;
    const error = id === null || !isWaited ? outcome.error : await untilProcessed(terminal, client, id, outcome.file);
    if (error !== null) terminal.note(`✗ ${outcome.file}: ${error}`);
    outcomes.push({ ...outcome, error });
  }
  return outcomes;
}

async function uploadFile(
  terminal: Terminal,
  client: Client<"bearer">,
  assistantId: number,
  file: string,
  record: UploadRecord,
): Promise<UploadOutcome> {
  const { signal } = terminal;
  const about = { file, is_known: false, error: null };
  let content: Buffer;
  try {
    content = readFileSync(file);
  } catch (error) {
    return { ...about, document_id: null, error: `It could not be read: ${(error as Error).message}` };
  }
  const digest = createHash("sha256").update(content).digest("hex");
  const known = record.idOf(digest);
  const name = path.basename(file);
  if (known !== undefined) {
    const title = await titleOf(client, known, signal);
    if (title !== null) {
      if (title !== name) record.keep(nameKey(name), known);
      return { ...about, document_id: known, is_known: true };
    }
  }
  try {
    const body = { file: { name, content: new Uint8Array(content) }, assistant_id: assistantId };
    // An upload whose answer was lost gets that answer. A document that is gone is uploaded anew.
    const idempotencyKey = `upload-${assistantId}-${digest}-${known ?? 0}`;
    const onProgress = (done: number, total: number) => terminal.progress(drawBar(file, done, total));
    const { id } = await createDocument(client, { body }, { idempotencyKey, signal, timeoutMs: 600_000, onProgress });
    record.keep(digest, id);
    if (record.idOf(nameKey(name)) !== undefined) record.keep(nameKey(name), id);
    return { ...about, document_id: id };
  } catch (error) {
    // A refusal of this file says nothing about the others.
    if (!(error instanceof ApiError) || ![400, 409, 413, 422].includes(error.status)) throw error;
    return { ...about, document_id: null, error: error.message };
  }
}

/** The name of an earlier run's document; null when it is gone. One that failed is processed again. */
async function titleOf(client: Client<"bearer">, id: number, signal: AbortSignal): Promise<string | null> {
  try {
    const { processing_status: state, filename: name } = await readDocument(client, { doc_id: id }, { signal });
    if (state === "failed") await retryDocument(client, { doc_id: id }, { signal });
    return name;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}

/** Null when the document is processed; else the reason why it could not be. */
async function untilProcessed(
  { signal, progress, note, isInteractive }: Terminal,
  client: Client<"bearer">,
  id: number,
  file: string,
): Promise<string | null> {
  const started = performance.now();
  for (;;) {
    const document = await readDocument(client, { doc_id: id }, { signal });
    const { processing_status: state, pages_done: done, pages_total: total, chunks_count: chunks } = document;
    if (state === "failed") return document.error_message ?? "It could not be processed.";
    if (state === "completed") {
      note(`✓ ${file}  ${chunks} ${chunks === 1 ? "chunk" : "chunks"}`);
      return null;
    }
    const pages = total === null ? "" : `  page ${done} of ${total}`;
    if (isInteractive) progress(`  ${file}  ${state}${pages}`);
    // The limit is a hundred requests a minute: a slow document is polled less often.
    await waitFor(performance.now() - started < 4_000 ? 200 : 1_000, signal);
  }
}
