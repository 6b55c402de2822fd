import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readAssistant } from "../assistant/read-assistant.ts";
import { readAssistants } from "../assistant/read-assistants.ts";
import type { Assistant } from "../assistant/types.ts";

/**
 * The assistant of an account's own embed code (document 002): the given one, else the oldest with website integration,
 * else the oldest. Throws `not_found`.
 */
export async function siteAssistant(
  ctx: Pick<Deps, "db">,
  accountId: number,
  assistantId: number | undefined,
): Promise<Assistant> {
  if (assistantId !== undefined) return readAssistant(ctx, accountId, assistantId);
  const own = await readAssistants(ctx, accountId);
  const chosen = own.find((assistant) => assistant.websiteIntegration) ?? own[0];
  if (chosen === undefined) throw new DomainError("not_found", "There is no assistant yet. Create one first.");
  return chosen;
}
