import type { z } from "zod";
import type { ListedUser } from "../../../domain/administration/admin/types.ts";
import { toTime } from "../../kit/to-time.ts";
import { toUser } from "../auth/convert.ts";
import type * as wire from "./wire.ts";

export function toAdminUser(user: ListedUser): z.input<typeof wire.AdminUser> {
  return {
    ...toUser(user),
    ...{ isBlocked: user.isBlocked, plan: user.plan },
    chatbotsCount: user.assistantsCount,
    conversationsCount: user.dialogsCount,
    lastLoginAt: toTime(user.lastLoginAt),
  };
}
