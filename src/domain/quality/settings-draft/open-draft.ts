import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { draftChanged } from "./draft-changed.ts";
import { readSettingsDraft } from "./read-settings-draft.ts";
import type { SettingsDraft } from "./types.ts";

type OpenDraft = SettingsDraft & { draft: NonNullable<SettingsDraft["draft"]> };

/**
 * The draft of an assistant, in the version that the caller saw. Throws `not_found` without a draft, and `conflict` with the current one
 * when it is another version.
 */
export async function openDraft(
  ctx: Pick<Deps, "db" | "shards" | "chatModel">,
  { version, ...which }: { accountId: number; assistantId: number; version: number },
): Promise<OpenDraft> {
  const current = await readSettingsDraft(ctx, which);
  if (current.draft === null) throw new DomainError("not_found", "There is no draft of settings.");
  if (current.draft.version !== version) throw draftChanged(current);
  return current as OpenDraft;
}
