import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { listBases } from "./list-bases.ts";
import type { KnowledgeBaseDetail } from "./types.ts";

/** A knowledge base of an account. Throws `not_found`. */
export async function readBase(ctx: Pick<Deps, "db">, accountId: number, id: number): Promise<KnowledgeBaseDetail> {
  const [base] = await listBases(ctx, accountId, { id });
  if (base === undefined) throw new DomainError("not_found", "No such knowledge base.");
  return base;
}
