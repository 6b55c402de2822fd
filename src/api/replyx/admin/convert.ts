import type { z } from "zod";
import type { ListedUser, UserChanges } from "../../../domain/administration/admin/types.ts";
import type { AuditEntry } from "../../../domain/administration/audit/types.ts";
import { microUnits } from "../../../kit/micro-units.ts";
import { toTime } from "../../kit/to-time.ts";
import { toUser } from "../account/convert.ts";
import type * as wire from "./wire.ts";

export function toAdminUser(user: ListedUser): z.input<typeof wire.AdminUser> {
  return {
    ...toUser(user),
    account_id: user.accountId,
    is_owner: user.isOwner,
    is_active: !user.isBlocked,
    total_spent: user.totalSpentMicro / microUnits,
    assistants_count: user.assistantsCount,
    dialogs_count: user.dialogsCount,
    last_login_at: toTime(user.lastLoginAt),
    last_active_at: toTime(user.lastActiveAt),
  };
}

/** A role in either document's form: `is_admin` alone means administrator or plain user. */
export function fromRole<R extends string>(body: { role?: R | undefined; is_admin?: boolean | undefined }) {
  if (body.role !== undefined || body.is_admin === undefined) return body.role;
  return body.is_admin ? ("admin" as const) : ("user" as const);
}

export function fromUserChanges(body: z.output<typeof wire.UserChanges>): UserChanges {
  const isActive = body.status === undefined ? body.is_active : body.status === "active";
  return {
    email: body.email,
    firstName: body.first_name,
    lastName: body.last_name,
    role: fromRole(body),
    isEmailConfirmed: body.is_email_confirmed,
    onboardingCompleted: body.onboarding_completed,
    isBlocked: isActive === undefined ? undefined : !isActive,
    plan: body.plan,
  };
}

export function toAuditLine(act: AuditEntry): z.input<typeof wire.AuditLine> {
  return {
    id: act.id,
    actor_id: act.actorId,
    actor_email: act.actorEmail,
    action: act.action,
    target_kind: act.targetKind,
    target_id: act.targetId,
    before: act.before ?? null,
    after: act.after ?? null,
    created_at: toTime(act.createdAt),
  };
}
