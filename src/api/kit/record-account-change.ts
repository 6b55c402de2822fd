import { changeOf } from "../../domain/administration/audit/change-of.ts";
import { recordAccountAct } from "../../domain/administration/audit/record-account-act.ts";
import type { Deps } from "../../domain/deps.ts";
import type { Caller } from "../../domain/people/account/types.ts";
import type { Route } from "./route.ts";

/** Whether a route is in the account's audit log: what only owners may change, unless the route says otherwise. */
export function isAccountChange({ credential, method, audited }: Route): boolean {
  return audited ?? (method !== "get" && (credential === "owner" || credential === "owner_or_key"));
}

/** Records a change: the record that its path names, else the one that was made, and the fields that were sent. */
export async function recordAccountChange(
  ctx: Deps,
  spec: Route,
  { caller, params, body, answered }: { caller: Caller | null; params: unknown; body: unknown; answered: unknown },
): Promise<void> {
  if (caller?.kind !== "user" && caller?.kind !== "account") return;
  const target = targetOf(spec, params, answered);
  const change = changeOf(body, people.has(target.targetKind));
  await recordAccountAct(ctx, caller, { action: spec.id, ...target, change });
}

/** What the log must forget with a person is not written into it. */
const people = new Set(["contact", "dialog", "conversation", "user", "operator"]);

function targetOf({ id }: Route, params: unknown, answered: unknown): { targetKind: string; targetId: string } {
  const [named] = Object.entries(params ?? {}).filter(([name]) => name !== "account_id");
  if (named !== undefined) return { targetKind: named[0].replace(/_id$/, ""), targetId: String(named[1]) };
  const made = (answered as { id?: unknown } | null)?.id;
  const kind = id.replace(/^[a-z]+/, "");
  const targetId = typeof made === "number" || typeof made === "string" ? String(made) : "";
  return { targetKind: kind === "" ? "account" : snakeCase(kind), targetId };
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter, at: number) => `${at === 0 ? "" : "_"}${letter.toLowerCase()}`);
}
