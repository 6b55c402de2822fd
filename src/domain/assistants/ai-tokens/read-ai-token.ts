import { and, eq, isNull } from "drizzle-orm";
import { aiTokens } from "../../../db/ai-tokens.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readTokens } from "./list-ai-tokens.ts";
import type { AiToken } from "./types.ts";

/** Reads one token of the pool. Throws `not_found`. */
export async function readAiToken(ctx: Pick<Deps, "db" | "clock">, id: number): Promise<AiToken> {
  const [token] = await readTokens(ctx, and(eq(aiTokens.id, id), isNull(aiTokens.accountId)));
  if (token === undefined) throw new DomainError("not_found", "No such AI token.");
  return token;
}
