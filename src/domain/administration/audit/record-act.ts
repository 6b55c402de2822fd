import { auditLog } from "../../../db/administration.ts";
import type { Deps } from "../../deps.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import type { Act } from "./types.ts";
import { withoutSecrets } from "./without-secrets.ts";

/** Writes down what an administrator did. Lines are never changed; secrets do not get into one. */
export async function recordAct(
  ctx: Pick<Deps, "db" | "clock">,
  actor: Pick<UserPrincipal, "userId" | "email">,
  action: string,
  act: Act,
): Promise<void> {
  await ctx.db.insert(auditLog).values({
    actorId: actor.userId,
    actorEmail: actor.email,
    action,
    targetKind: act.targetKind,
    targetId: act.targetId,
    before: act.before === undefined ? null : withoutSecrets(act.before),
    after: act.after === undefined ? null : withoutSecrets(act.after),
    createdAt: ctx.clock(),
  });
}
