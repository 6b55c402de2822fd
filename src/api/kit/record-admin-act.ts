import { recordAuditEntry } from "../../domain/administration/audit/record-audit-entry.ts";
import type { AuditedChange } from "../../domain/administration/audit/types.ts";
import type { Deps } from "../../domain/deps.ts";
import type { UserPrincipal } from "../../domain/people/account/types.ts";
import type { Route } from "./route.ts";

/** Whether a route is audited: every route of an administrator that is not a read. */
export function isAdminAct(spec: Route): boolean {
  return spec.credential === "admin" && spec.method !== "get";
}

/** Records an act: what its handler passed to `audit`, else the record that its path names and the body as sent. */
export async function recordAdminAct(
  ctx: Deps,
  spec: Route,
  {
    caller,
    params,
    body,
    audited,
  }: { caller: UserPrincipal; params: unknown; body: unknown; audited: AuditedChange | null },
): Promise<void> {
  await recordAuditEntry(ctx, caller, spec.id, audited ?? { ...targetOf(params), after: body });
}

function targetOf(params: unknown): Pick<AuditedChange, "targetKind" | "targetId"> {
  const [first] = Object.entries(params ?? {});
  if (first === undefined) return { targetKind: "platform", targetId: "" };
  return { targetKind: first[0].replace(/_id$/, ""), targetId: String(first[1]) };
}
