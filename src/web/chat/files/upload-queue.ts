import { backoffMs } from "../../lib/backoff.ts";
import { sendFile, type Upload, type UploadTarget } from "./send-file.ts";

/** After this many failed attempts a file counts as refused. */
const maxFailures = 8;

interface UploadEvents {
  onProgress(id: string, share: number): void;
  /** `reason` comes from the server; "" when there is none, or when the file cannot be read any more. */
  onRefused(id: string, reason: string): void;
}

/** Uploads files to a dialog, one after another. Without a network they wait. */
export class UploadQueue {
  private readonly events: UploadEvents;
  private waiting: Upload[] = [];
  private target: UploadTarget | null = null;
  private sending: AbortController | null = null;
  /** Ends the pause before the next attempt. */
  private endPause: (() => void) | null = null;
  private failures = 0;
  private isRunning = false;

  constructor(events: UploadEvents) {
    this.events = events;
  }

  add(upload: Upload): void {
    this.waiting.push(upload);
    void this.run();
  }

  /** Sets the dialog to upload to, and starts. */
  open(target: UploadTarget): void {
    this.target = target;
    void this.run();
  }

  /** Cancels the upload of a file. */
  cancel(id: string): void {
    const isNext = this.waiting[0]?.id === id;
    this.waiting = this.waiting.filter((upload) => upload.id !== id);
    if (!isNext) return;
    this.sending?.abort();
    this.endPause?.();
  }

  /** The server has stored a file, even if its response was lost. */
  confirm(id: string): void {
    this.waiting = this.waiting.filter((upload) => upload.id !== id);
    this.endPause?.();
  }

  /** Leaves the dialog. Returns the ids of the files that were not uploaded. */
  close(): string[] {
    const left = this.waiting.splice(0).map(({ id }) => id);
    this.target = null;
    this.sending?.abort();
    this.endPause?.();
    return left;
  }

  private async run(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    for (let [next] = this.waiting; next !== undefined && this.target !== null; [next] = this.waiting) {
      await this.attempt(next, this.target);
    }
    this.isRunning = false;
  }

  private async attempt(upload: Upload, target: UploadTarget): Promise<void> {
    const { id, file } = upload;
    this.sending = new AbortController();
    const onProgress = (share: number) => this.events.onProgress(id, share);
    const { kind, reason } = await sendFile(upload, target, onProgress, this.sending.signal);
    const isGone = kind === "lost" && !(await isReadable(file));
    if (this.waiting[0] !== upload) return;
    this.failures += 1;
    if (kind === "stored") this.finish();
    else if (kind === "refused" || isGone || (kind === "again" && this.failures >= maxFailures)) {
      this.finish();
      this.events.onRefused(id, reason);
    } else await this.pause();
  }

  private finish(): void {
    this.waiting.shift();
    this.failures = 0;
  }

  private async pause(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    await new Promise<void>((resolve) => {
      this.endPause = resolve;
      timer = setTimeout(resolve, backoffMs(this.failures, Math.random()));
      addEventListener("online", () => resolve(), { once: true });
    });
    clearTimeout(timer);
    this.endPause = null;
  }
}

/** The file may have been moved or changed since it was chosen; then no attempt can succeed. */
function isReadable(file: File): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
}
