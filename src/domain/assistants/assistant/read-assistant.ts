import { DomainError } from "../../errors.ts";
import { readAssistants } from "./read-assistants.ts";
import type { Assistant } from "./types.ts";

/** Reads one assistant of an account. Throws `not_found` when it is missing, deleted or belongs to another account. */
export async function readAssistant(
  ctx: Parameters<typeof readAssistants>[0],
  accountId: number,
  id: number,
): Promise<Assistant> {
  const [assistant] = await readAssistants(ctx, accountId, id);
  if (assistant === undefined) throw new DomainError("not_found", "No such assistant.");
  return assistant;
}
