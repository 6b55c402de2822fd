import { inRoom } from "../../domain/conversations/dialog/in-room.ts";
import { assignDialog, platformCaller } from "../../domain/conversations/handoff/assign-dialog.ts";
import { chooseOperator } from "../../domain/conversations/handoff/choose-operator.ts";
import { isOpenAt } from "../../domain/conversations/handoff/is-open-at.ts";
import { nextOpening } from "../../domain/conversations/handoff/next-opening.ts";
import { readSettings } from "../../domain/conversations/handoff/read-settings.ts";
import { noHandoff } from "../../domain/conversations/handoff/rules.ts";
import type { HandoffSettings } from "../../domain/conversations/handoff/settings.ts";
import type { Handoff, Operator } from "../../domain/conversations/handoff/types.ts";
import type { Deps } from "../../domain/deps.ts";
import { DomainError } from "../../domain/errors.ts";
import { readTeamMembers } from "../../domain/people/teams/read-team-members.ts";
import type { Asked, InboxStore } from "./inbox-store.ts";
import { retryMs } from "./rules.ts";

const noTeams: ReadonlyMap<number, number[]> = new Map();

/** What the assigner needs of its inbox. */
export interface AssignerHost {
  accountId: number;
  /** The operators who are connected. */
  connected(): Operator[];
  /** Runs the assigner again at a time (milliseconds). */
  wake(due: number): void;
}

/**
 * Assigns waiting dialogs to operators. The room of each dialog decides. Until the room answers, the dialog counts as
 * assigned in storage, so that neither concurrent runs nor a restart exceed the account's limit per operator.
 */
export class Assigner {
  private readonly deps: Deps;
  private readonly store: InboxStore;
  private readonly host: AssignerHost;
  private running: Promise<void> | null = null;
  private isWanted = false;
  /** Passes in a row in which a room or the database could not be reached. */
  private failures = 0;
  private hasFailed = false;

  constructor(deps: Deps, store: InboxStore, host: AssignerHost) {
    this.deps = deps;
    this.store = store;
    this.host = host;
  }

  /**
   * Assigns all dialogs that can be assigned now. Never throws. A call during a run starts another pass and waits for it.
   */
  run(): Promise<void> {
    this.isWanted = true;
    this.running ??= this.work();
    return this.running;
  }

  private async work(): Promise<void> {
    do {
      this.isWanted = false;
      await this.pass();
    } while (this.isWanted);
    this.running = null;
  }

  private async pass(): Promise<void> {
    this.hasFailed = false;
    let opening: number | null = null;
    try {
      for (const asked of this.store.offers()) await this.resolveOffer(asked);
      for (const asked of this.store.heldByRemoved()) await this.release(asked);
      opening = await this.assign();
    } catch (error) {
      this.failed("waiting dialogs not assigned", error);
    }
    this.failures = this.hasFailed ? this.failures + 1 : 0;
    const retry = this.hasFailed ? this.deps.clock() + retryMs(this.failures) : null;
    const dues = [opening, retry].filter((due) => due !== null);
    if (dues.length > 0) this.host.wake(Math.min(...dues));
  }

  /** Assigns dialogs while one waits and an operator has capacity. Returns the next opening to wait for, if any. */
  private async assign(): Promise<number | null> {
    while (this.candidates().length > 0) {
      const heads = this.store.heads();
      if (heads.length === 0) return null;
      const [settings, teams] = await Promise.all([
        readSettings(this.deps, this.host.accountId),
        heads.some(({ teamId }) => teamId !== null) ? readTeamMembers(this.deps, this.host.accountId) : noTeams,
      ]);
      const now = this.deps.clock();
      const { assignmentMode, businessHours } = settings;
      if (assignmentMode === "manual" && !heads.some(({ teamId }) => teamId !== null && teams.has(teamId))) return null;
      if (!isOpenAt(businessHours, now)) return nextOpening(businessHours, now);
      const next = this.choose(settings, teams);
      if (next === null) return null;
      await this.give(next.waiting, next.operator);
    }
    return null;
  }

  /**
   * The next dialog and its operator; null when none can be assigned. A dialog of a team waits for its members, who get such
   * dialogs in turn in every mode; it does not hold up the others.
   */
  private choose(
    { assignmentMode, maxDialogsPerOperator: cap }: HandoffSettings,
    teams: ReadonlyMap<number, number[]>,
  ): { waiting: Asked; operator: Operator } | null {
    const { operators } = this.store;
    const candidates = this.candidates();
    for (const waiting of this.store.heads()) {
      // A team that was deleted is none.
      const members = waiting.teamId === null ? undefined : teams.get(waiting.teamId);
      const chosen =
        members === undefined
          ? chooseOperator(assignmentMode, candidates, cap, operators.lastAssigned())
          : chooseOperator(
              "round_robin",
              candidates.filter(({ id }) => members.includes(id)),
              cap,
              operators.lastAssigned(members),
            );
      if (chosen !== null) return { waiting, operator: chosen.operator };
    }
    return null;
  }

  private candidates() {
    const holdings = this.store.operators.holdings();
    return this.host.connected().flatMap((operator) => {
      const { status, turn, isRemoved } = this.store.operators.read(operator.id);
      const load = holdings.get(operator.id)?.load ?? 0;
      return status === "online" && !isRemoved ? [{ id: operator.id, operator, load, turn }] : [];
    });
  }

  private async give(waiting: Asked, operator: Operator): Promise<void> {
    this.store.offer(waiting.dialogId, operator);
    await this.ask(waiting, async () => {
      const handoff = await assignDialog(this.deps, this.host.accountId, waiting, operator);
      if (handoff.status === "requested") throw new Error("The room answered, but the dialog is still waiting.");
      return handoff;
    });
  }

  /** Asks the room for the result of an offer whose answer was lost. */
  private resolveOffer(asked: Asked): Promise<void> {
    const { accountId } = this.host;
    return this.ask(asked, () =>
      inRoom(this.deps, asked.dialogId, accountId, (room) => room.handoff(platformCaller(accountId, null))),
    );
  }

  /** Releases a dialog of a removed operator. */
  private release(asked: Asked & { operator: Operator }): Promise<void> {
    const { accountId } = this.host;
    const { dialogId, operator } = asked;
    const caller = platformCaller(accountId, operator);
    return this.ask(asked, () =>
      inRoom(this.deps, dialogId, accountId, (room) =>
        room.command(caller, { type: "release", operator }).catch((error) => {
          if (error instanceof DomainError) return room.handoff(caller);
          throw error;
        }),
      ),
    );
  }

  /** Asks a room and stores its answer. When the room cannot be reached, nothing changes and it is asked again later. */
  private async ask({ dialogId, handoffSeq }: Asked, question: () => Promise<Handoff>): Promise<void> {
    try {
      const handoff = await question().catch((error) => {
        if (error instanceof DomainError && error.code === "not_found") return noHandoff;
        throw error;
      });
      this.store.recordRoomAnswer(dialogId, handoffSeq, handoff, this.deps.clock());
    } catch (error) {
      this.failed("room not reached", error, dialogId);
    }
  }

  private failed(what: string, error: unknown, dialogId?: number): void {
    this.hasFailed = true;
    console.error(`${what}; trying again later`, { accountId: this.host.accountId, dialogId, error });
  }
}
