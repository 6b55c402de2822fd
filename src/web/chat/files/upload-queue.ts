import { backoffMs } from "../../lib/backoff.ts";
import { type FilePlace, sendFile, type Upload } from "./send-file.ts";

/** A server that fails this often at a file will not take it. */
const mostFailures = 8;

interface UploadEvents {
  onProgress(id: string, share: number): void;
  /** `reason` is the server's; "" when it gave none, or when the file cannot be read any more. */
  onRefused(id: string, reason: string): void;
}

/** Files on their way to a dialog, one after another. Without a network they wait for it. */
export class UploadQueue {
  private readonly events: UploadEvents;
  private waiting: Upload[] = [];
  private place: FilePlace | null = null;
  private sending: AbortController | null = null;
  /** Ends the wait before the next attempt. */
  private goOn: (() => void) | null = null;
  private failures = 0;
  private isRunning = false;

  constructor(events: UploadEvents) {
    this.events = events;
  }

  add(upload: Upload): void {
    this.waiting.push(upload);
    void this.run();
  }

  /** There is a dialog now for the files to go to. */
  open(place: FilePlace): void {
    this.place = place;
    void this.run();
  }

  /** The visitor does not want to send a file any more. */
  cancel(id: string): void {
    const isNext = this.waiting[0]?.id === id;
    this.waiting = this.waiting.filter((upload) => upload.id !== id);
    if (!isNext) return;
    this.sending?.abort();
    this.goOn?.();
  }

  /** The server has a file, whether or not its answer has come. */
  settle(id: string): void {
    this.waiting = this.waiting.filter((upload) => upload.id !== id);
    this.goOn?.();
  }

  /** Leaves the dialog. Gives the ids of what was not sent. */
  close(): string[] {
    const left = this.waiting.splice(0).map(({ id }) => id);
    this.place = null;
    this.sending?.abort();
    this.goOn?.();
    return left;
  }

  private async run(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    for (let [next] = this.waiting; next !== undefined && this.place !== null; [next] = this.waiting) {
      await this.attempt(next, this.place);
    }
    this.isRunning = false;
  }

  private async attempt(upload: Upload, place: FilePlace): Promise<void> {
    const { id, file } = upload;
    this.sending = new AbortController();
    const onProgress = (share: number) => this.events.onProgress(id, share);
    const { kind, reason } = await sendFile(upload, place, onProgress, this.sending.signal);
    const isGone = kind === "lost" && !(await isReadable(file));
    if (this.waiting[0] !== upload) return;
    this.failures += 1;
    if (kind === "stored") this.finish();
    else if (kind === "refused" || isGone || (kind === "again" && this.failures >= mostFailures)) {
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
      this.goOn = resolve;
      timer = setTimeout(resolve, backoffMs(this.failures, Math.random()));
      addEventListener("online", () => resolve(), { once: true });
    });
    clearTimeout(timer);
    this.goOn = null;
  }
}

/** A file may have been moved or changed since it was chosen; no attempt will ever succeed then. */
function isReadable(file: File): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
}
