import type { z } from "zod";
import type { OwnLimit } from "../../../domain/people/account/read-own-limits.ts";
import type { Profile } from "../../../domain/people/account/types.ts";
import { microUnits } from "../../../kit/micro-units.ts";
import { toTime } from "../../kit/to-time.ts";
import type { ProfileChanges, User } from "./wire.ts";

export function toUser(profile: Profile): z.input<typeof User> {
  return {
    id: profile.id,
    email: profile.email,
    first_name: profile.firstName,
    last_name: profile.lastName,
    avatar_url: profile.avatarUrl,
    role: profile.role,
    is_admin: profile.role === "admin",
    is_email_confirmed: profile.isEmailConfirmed,
    balance: profile.balanceMicro / microUnits,
    welcome_bonus: profile.welcomeBonusMicro / microUnits,
    currency: profile.currency,
    plan: profile.plan,
    onboarding_completed: profile.onboardingCompleted,
    created_at: toTime(profile.createdAt),
  };
}

export function fromProfileChanges(body: z.output<typeof ProfileChanges>) {
  return { firstName: body.first_name, lastName: body.last_name, avatarUrl: body.avatar_url };
}

export function toOwnLimit({ name, limit, remaining, windowMs, resetAt }: OwnLimit) {
  return {
    ...{ name, limit, remaining },
    window_seconds: windowMs / 1000,
    reset_at: remaining === limit ? null : toTime(resetAt),
  };
}
