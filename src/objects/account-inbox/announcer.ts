import type { ResourceChange } from "../../domain/conversations/inbox/types.ts";

/** The least time between two announcements of the same, milliseconds. */
const pauseMs = 1_000;

/** Announces changes at once, and those of the same that follow within a second together at its end: a crawl makes many. */
export class Announcer {
  private readonly send: (change: ResourceChange) => void;
  /** What was announced in the last second, and what has changed again since. */
  private readonly recent = new Map<string, ResourceChange | null>();

  constructor(send: (change: ResourceChange) => void) {
    this.send = send;
  }

  announce(change: ResourceChange): void {
    const key = `${change.resource}:${change.assistantId}`;
    if (this.recent.has(key)) {
      this.recent.set(key, change);
      return;
    }
    this.send(change);
    this.recent.set(key, null);
    setTimeout(() => {
      const later = this.recent.get(key) ?? null;
      this.recent.delete(key);
      if (later !== null) this.announce(later);
    }, pauseMs);
  }
}
