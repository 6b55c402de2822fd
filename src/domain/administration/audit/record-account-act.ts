import { accountAudit } from "../../../db/account-audit.ts";
import type { Deps } from "../../deps.ts";
import type { AccountPrincipal, UserPrincipal } from "../../people/account/types.ts";
import type { AccountAct } from "./types.ts";

/** Records what a user, or a program with an account token, changed in its account. */
export async function recordAccountAct(
  ctx: Pick<Deps, "db" | "clock">,
  actor: UserPrincipal | AccountPrincipal,
  act: Pick<AccountAct, "action" | "targetKind" | "targetId" | "change">,
): Promise<void> {
  const by =
    actor.kind === "user"
      ? { actorKind: "user" as const, actorId: actor.userId, actorName: actor.displayName }
      : { actorKind: "account_token" as const, actorId: actor.tokenId, actorName: "" };
  await ctx.db.insert(accountAudit).values({ ...by, ...act, accountId: actor.accountId, createdAt: ctx.clock() });
}
