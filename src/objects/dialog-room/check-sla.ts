import type { LogEntry } from "../../domain/conversations/dialog/types.ts";
import { readSettings } from "../../domain/conversations/handoff/read-settings.ts";
import { listPolicies } from "../../domain/conversations/sla/list-policies.ts";
import {
  choosePolicy,
  findBreaches,
  followLog,
  nextTarget,
  noSla,
  type SlaState,
} from "../../domain/conversations/sla/rules.ts";
import { tellTarget } from "../../domain/conversations/sla/tell-target.ts";
import type { Deps } from "../../domain/deps.ts";
import { within } from "../../kit/within.ts";
import { projectionCheckMs } from "./rules.ts";
import type { RoomStore } from "./store.ts";

/** Entries read at a time. */
const page = 500;

/** How long a check waits for the catalogue, milliseconds: the room has one alarm for everything. */
const readTimeoutMs = 5_000;

/**
 * Follows the log since the last check, tells what was promised and not kept, and stores when the next promise is due. When the
 * catalogue cannot be reached it is tried again later, so a breach may be told late and is never lost.
 */
export async function checkSla(
  deps: Pick<Deps, "db" | "clock" | "inboxes">,
  store: RoomStore,
  publish: (entry: LogEntry) => void,
): Promise<void> {
  const accountId = store.facts()?.accountId;
  if (accountId === undefined) return;
  const reading = Promise.all([listPolicies(deps, accountId), readSettings(deps, accountId)]);
  const read = await within(readTimeoutMs, reading).catch((error: unknown) => {
    console.error("SLA policies not read; the next alarm reads them", { accountId, error });
    return null;
  });
  const now = deps.clock();
  if (store.facts() === undefined) return;
  if (read === null) return store.changeStanding({ slaCheckAt: now + projectionCheckMs });
  const [policies, { businessHours }] = read;
  let state = store.kv.get<SlaState>("sla") ?? noSla;
  for (let entries = store.entriesAfter(state.seq, page); entries.length > 0; ) {
    state = followLog(state, entries);
    entries = store.entriesAfter(state.seq, page);
  }
  const policy = choosePolicy(policies, store.triage());
  const found = findBreaches(state, policy, businessHours, now);
  store.kv.put("sla", found.state);
  store.changeStanding({ slaCheckAt: found.nextDue });
  for (const breach of found.breaches) publish(store.appendBreach(breach, now));
  await tellChanges(deps, store, { seq: state.seq, dueAt: nextTarget(state, policy, businessHours) });
}

/** Tells lists of dialogs when the next target is due, if that is new. If it fails, the next check tells it. */
async function tellChanges(
  deps: Pick<Deps, "db" | "inboxes">,
  store: RoomStore,
  target: { seq: number; dueAt: number | null },
): Promise<void> {
  const facts = store.facts();
  if (facts === undefined || (store.kv.get<number | null>("sla-due") ?? null) === target.dueAt) return;
  try {
    await tellTarget(deps, facts, target);
    if (store.facts() !== undefined) store.kv.put("sla-due", target.dueAt);
  } catch (error) {
    console.error("SLA target not told; the next check tells it", { dialogId: facts.dialogId, error });
  }
}
