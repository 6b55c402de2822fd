import { DomainError } from "../../errors.ts";
import type { SettingsDraft } from "./types.ts";

/** The error for an act on a draft that is not as the caller saw it, or does not allow it: with the draft as it is now. */
export function draftConflict(reason: string, settingsDraft: SettingsDraft): DomainError {
  return new DomainError("conflict", reason, { settingsDraft });
}
