import { stateChange } from "../../domain/conversations/dialog/state-change.ts";
import type { LogEntry } from "../../domain/conversations/dialog/types.ts";
import type { Deps } from "../../domain/deps.ts";
import { within } from "../../kit/within.ts";

/** Longest time that a call waits for the catalogue, milliseconds: the event of the change arrives there too. */
const waitMs = 2_000;

/**
 * Writes changes of a dialog's handoff, status and triage to the catalogue before the call that causes them is answered, so that who
 * lists dialogs next finds what it did. If this fails, the change's event writes the same a moment later.
 */
export class StateWriter {
  private readonly deps: Pick<Deps, "db">;
  private writing: Promise<void> = Promise.resolve();

  constructor(deps: Pick<Deps, "db">) {
    this.deps = deps;
  }

  write(dialogId: number, entry: LogEntry): void {
    if (entry.kind === "message" || entry.kind === "note") return;
    this.writing = this.writing
      .then(async () => void (await stateChange(this.deps, dialogId, entry)))
      .catch((error) => console.error("state not written; its event will", { dialogId, seq: entry.seq, error }));
  }

  /** Resolves when everything so far is written. */
  async written(): Promise<void> {
    await within(waitMs, this.writing);
  }
}
