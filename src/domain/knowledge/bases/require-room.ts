import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { listBases } from "./list-bases.ts";
import { maxBasesOfAssistant } from "./rules.ts";

/** Throws `conflict` when an assistant cannot answer from one more knowledge base. */
export async function requireRoom(ctx: Pick<Deps, "db">, accountId: number, assistantId: number): Promise<void> {
  const bases = await listBases(ctx, accountId, { assistantId });
  if (bases.length < maxBasesOfAssistant) return;
  throw new DomainError("conflict", `A chatbot may answer from at most ${maxBasesOfAssistant} knowledge bases.`);
}
