import { effect, signal } from "@preact/signals";
import { newId } from "../../../../lib/new-id.ts";
import { ApiError } from "../../../client/api-error.ts";
import { problemOf } from "../../../client/problem-of.ts";
import { upload } from "../../../client/upload.ts";
import { invalidate } from "../../../client/use-query.ts";
import { user } from "../../../session/session.ts";
import { checkFile, type FileProblem } from "./check-file.ts";

export interface Upload {
  id: string;
  assistantId: number;
  file: File;
  /**
   * `waiting` for its turn, `paused` until the platform takes more files, `refused` before it was sent, `broken` when the connection
   * was lost: a file begins anew then, by itself at `retryAt`.
   */
  state: "waiting" | "sending" | "paused" | "refused" | "broken" | "failed";
  sentBytes: number;
  /** When sending began, and when the last bytes left, in milliseconds. */
  startedAt: number;
  movedAt: number;
  /** Attempts in a row that the connection has ended, and when the next one begins, in milliseconds; null: by hand, or when online. */
  losses: number;
  retryAt: number | null;
  refusal: FileProblem | null;
  /** Why the server did not take it, as a sentence. */
  problem: string | null;
}

const atOnce = 2;
/** Attempts that are repeated without being asked. */
const maxLosses = 6;
const running = new Map<string, AbortController>();
let resumes: ReturnType<typeof setTimeout> | undefined;

/** The files of this tab that are on their way or were not taken. They go on while other pages are shown. */
export const uploads = signal<readonly Upload[]>([]);
/** When the platform takes files again, in milliseconds; null: now. */
export const pausedUntil = signal<number | null>(null);

/** Sends files to an assistant, two at a time; those that would be refused are told and not sent. */
export function addUploads(assistantId: number, files: readonly File[]): void {
  const added = files.map((file): Upload => {
    const refusal = checkFile(file);
    const progress = { sentBytes: 0, startedAt: 0, movedAt: 0, losses: 0, retryAt: null, problem: null };
    return { id: newId(), assistantId, file, state: refusal === null ? "waiting" : "refused", refusal, ...progress };
  });
  uploads.value = [...uploads.value, ...added];
  sendNext();
}

/** Stops sending a file, or takes a file that was not taken from the list. */
export function dropUpload(id: string): void {
  running.get(id)?.abort();
  uploads.value = uploads.value.filter((each) => each.id !== id);
}

export function dropEnded(): void {
  uploads.value = uploads.value.filter(({ state }) => state !== "refused" && state !== "failed");
}

export function retryUpload(id: string): void {
  change(id, { state: "waiting", losses: 0, retryAt: null, problem: null });
  sendNext();
}

function sendNext(): void {
  if (pausedUntil.value !== null) return;
  for (const next of uploads.value) {
    if (running.size >= atOnce) return;
    if (next.state === "waiting" || next.state === "paused") void send(next);
  }
}

async function send({ id, assistantId, file }: Upload): Promise<void> {
  const stop = new AbortController();
  running.set(id, stop);
  change(id, { state: "sending", sentBytes: 0, startedAt: Date.now(), movedAt: Date.now() });
  const form = new FormData();
  form.set("assistant_id", String(assistantId));
  form.set("file", file);
  try {
    await upload("POST /api/documents/upload", form, {
      idempotencyKey: id,
      signal: stop.signal,
      onProgress: (sent, total) =>
        change(id, { sentBytes: Math.round((sent / Math.max(1, total)) * file.size), movedAt: Date.now() }),
    });
    uploads.value = uploads.value.filter((each) => each.id !== id);
    void invalidate(
      ...(["GET /api/assistants/{assistant_id}/documents", "GET /api/documents"] as const),
      "GET /api/knowledge/stats",
    );
  } catch (error) {
    if (!stop.signal.aborted) settle(id, error);
  } finally {
    running.delete(id);
    sendNext();
  }
}

function settle(id: string, error: unknown): void {
  if (error instanceof ApiError && error.status === 429) {
    change(id, { state: "paused", sentBytes: 0 });
    pause((error.retryAfter ?? 60) * 1000);
  } else if (error instanceof ApiError && (isLost(error) || isStillStored(error))) {
    breakOff(id);
  } else {
    change(id, { state: "failed", problem: problemOf(error) });
  }
}

/** Whether nobody knows what has become of it: a proxy answers so when it has lost the server. */
function isLost({ status }: ApiError): boolean {
  return [0, 502, 503, 504].includes(status);
}

/** Whether the attempt before, whose answer was lost, is still being stored: a resend gets its answer later. */
function isStillStored({ status, retryAfter }: ApiError): boolean {
  return status === 409 && retryAfter !== null;
}

/** Begins anew after a while: most networks come back. */
function breakOff(id: string): void {
  const losses = 1 + (uploads.value.find((each) => each.id === id)?.losses ?? 0);
  const wait = losses > maxLosses ? null : Math.min(60_000, 1_000 * 2 ** losses);
  change(id, { state: "broken", losses, retryAt: wait === null ? null : Date.now() + wait });
  if (wait === null) return;
  setTimeout(() => {
    const now = uploads.value.find((each) => each.id === id);
    if (now?.state !== "broken" || now.losses !== losses) return;
    change(id, { state: "waiting", retryAt: null });
    sendNext();
  }, wait);
}

function pause(milliseconds: number): void {
  pausedUntil.value = Date.now() + milliseconds;
  clearTimeout(resumes);
  resumes = setTimeout(() => {
    pausedUntil.value = null;
    sendNext();
  }, milliseconds);
}

function change(id: string, changes: Partial<Upload>): void {
  uploads.value = uploads.value.map((each) => (each.id === id ? { ...each, ...changes } : each));
}

/** Sends nothing of a user who has logged out with the login of the next one in this tab. */
effect(() => {
  if (user.value !== null) return;
  uploads.value = [];
  for (const stop of running.values()) stop.abort();
});
addEventListener("online", () => {
  for (const { id, state } of uploads.value) if (state === "broken") retryUpload(id);
});
// The browser asks before it leaves a page that is still sending.
addEventListener("beforeunload", (event) => {
  if (uploads.value.some(({ state }) => ["waiting", "sending", "paused", "broken"].includes(state))) {
    event.preventDefault();
  }
});
