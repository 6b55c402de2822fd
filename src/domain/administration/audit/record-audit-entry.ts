import { auditLog } from "../../../db/administration.ts";
import type { Deps } from "../../deps.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { atPlatform } from "../../platform/shards/at-shard.ts";
import type { AuditedChange } from "./types.ts";
import { withoutSecrets } from "./without-secrets.ts";

/** Records what an administrator did. Entries are never changed and contain no secrets. */
export async function recordAuditEntry(
  ctx: Pick<Deps, "db" | "shards" | "clock">,
  actor: Pick<UserPrincipal, "userId" | "email">,
  action: string,
  change: AuditedChange,
): Promise<void> {
  await atPlatform(ctx)
    .db.insert(auditLog)
    .values({
      actorId: actor.userId,
      actorEmail: actor.email,
      action,
      targetKind: change.targetKind,
      targetId: change.targetId,
      before: change.before === undefined ? null : withoutSecrets(change.before),
      after: change.after === undefined ? null : withoutSecrets(change.after),
      createdAt: ctx.clock(),
    });
}
