import type { DomainError } from "../../errors.ts";
import { draftConflict } from "./draft-conflict.ts";
import type { SettingsDraft } from "./types.ts";

/** The error for a draft that somebody else has changed, published or discarded, with what there is now (`params.settingsDraft`). */
export function draftChanged(current: SettingsDraft): DomainError {
  const { draft } = current;
  if (draft === null) return draftConflict("The draft was published or discarded meanwhile.", current);
  const by = draft.updatedByName === "" ? "" : ` by ${draft.updatedByName}`;
  return draftConflict(`The draft was changed meanwhile${by}. See what is new before you go on.`, current);
}
