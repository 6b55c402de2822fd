import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readKnownSetting } from "../../platform/settings/read-known-setting.ts";

/** Throws `forbidden` while the platform's administrators have closed registration. */
export async function requireOpenRegistration(ctx: Pick<Deps, "db" | "shards">): Promise<void> {
  if (await readKnownSetting(ctx, "registration", "is_open")) return;
  throw new DomainError("forbidden", "Insufficient permissions. Registration is closed here.");
}
