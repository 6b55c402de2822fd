import type { LogEntry } from "../../domain/conversations/dialog/types.ts";
import type { Deps } from "../../domain/deps.ts";
import { slaCheckMs } from "./rules.ts";
import type { RoomStore } from "./store.ts";

/** Watches what the account has promised to its visitors, in dialogs that began when it had SLA policies. */
export class SlaClock {
  private readonly deps: Deps;
  private readonly store: RoomStore;
  private readonly publish: (entry: LogEntry) => void;

  constructor(deps: Deps, store: RoomStore, publish: (entry: LogEntry) => void) {
    this.deps = deps;
    this.store = store;
    this.publish = publish;
  }

  /** Stores, with an entry, that the times must be checked: a moment later, so that what comes in one moment is checked together. */
  logged({ kind }: LogEntry): void {
    if (this.store.facts()?.hasSla !== true || kind === "sla" || kind === "note") return;
    const soon = this.deps.clock() + slaCheckMs;
    const { slaCheckAt } = this.store.standing();
    if (slaCheckAt === null || slaCheckAt > soon) this.store.changeStanding({ slaCheckAt: soon });
  }

  /** Checks the times. Does nothing before it is due. */
  async check(): Promise<void> {
    const { slaCheckAt } = this.store.standing();
    if (slaCheckAt === null || this.deps.clock() < slaCheckAt) return;
    const { checkSla } = await import("./check-sla.ts");
    await checkSla(this.deps, this.store, this.publish);
  }
}
