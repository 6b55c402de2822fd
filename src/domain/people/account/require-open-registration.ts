import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readKnown } from "../../platform/settings/read-known.ts";

/** Throws `forbidden` while the platform's administrators have closed registration. */
export async function requireOpenRegistration(ctx: Pick<Deps, "db">): Promise<void> {
  if (await readKnown(ctx, "registration", "is_open")) return;
  throw new DomainError("forbidden", "Insufficient permissions. Registration is closed here.");
}
