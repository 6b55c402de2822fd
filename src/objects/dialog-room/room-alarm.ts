import { earliest } from "./rules.ts";

/**
 * The one alarm of a room, for everything that is due. An earlier alarm stays: it finds nothing to do, and the next one is set
 * then. Times are milliseconds since 1970.
 */
export class RoomAlarm {
  private readonly storage: DurableObjectStorage;
  private readonly runInBackground: (work: Promise<void>) => void;
  private setFor: number | null = null;

  constructor(storage: DurableObjectStorage, runInBackground: (work: Promise<void>) => void) {
    this.storage = storage;
    this.runInBackground = runInBackground;
  }

  /** Reads the alarm that an earlier instance of the room has set. */
  async load(): Promise<void> {
    this.setFor = await this.storage.getAlarm();
  }

  /** The alarm has run: none is set. */
  hasRun(): void {
    this.setFor = null;
  }

  /** Sets the alarm for the earliest of `dues`, unless that is later than `latest` or an alarm comes before it. */
  set(dues: (number | null)[], latest: number): void {
    const due = earliest(dues);
    if (due === null || due > latest || (this.setFor !== null && this.setFor <= due)) return;
    this.setFor = due;
    this.runInBackground(this.storage.setAlarm(due));
  }

  /** Deletes the alarm that has run when nothing else is due, together with the writes of this moment. */
  deleteIfUnset(): void {
    // The platform would need a commit of its own.
    if (this.setFor === null) this.runInBackground(this.storage.deleteAlarm());
  }
}
