import { and, eq, inArray } from "drizzle-orm";
import { aiTokenRests, aiTokens } from "../../../db/ai-tokens.ts";
import type { Deps } from "../../deps.ts";
import { readKnownSetting } from "../../platform/settings/read-known-setting.ts";
import { ChatModelError, type ChatModelFailure } from "../chat-model/ports.ts";
import { readAiToken } from "./read-ai-token.ts";
import { redactKeys } from "./rules.ts";
import type { AiToken } from "./types.ts";

/** Time limit for the provider's answer, milliseconds. */
const timeoutMs = 15_000;

export interface AiTokenTestResult {
  model: string;
  /** null: the model answered. */
  failure: ChatModelFailure | null;
  message: string;
  durationMs: number;
  token: AiToken;
}

/**
 * Asks one short question with a token, paused or not, for `model`, else the first that it has access to, else the default. A
 * token that works ends its cooldowns; a failure is recorded as its last. Counts towards no limit. Throws `not_found`.
 */
export async function testAiToken(
  ctx: Pick<Deps, "db" | "shards" | "clock" | "sealer" | "aiProvider">,
  id: number,
  wanted?: string,
): Promise<AiTokenTestResult> {
  const { modelAccess } = await readAiToken(ctx, id);
  const model = wanted ?? modelAccess[0] ?? String(await readKnownSetting(ctx, "assistants", "default_model"));
  const startedAt = ctx.clock();
  const failed = await ask(ctx, id, model);
  const now = ctx.clock();
  const isThis = eq(aiTokens.id, id);
  if (failed === null) {
    const isFor = and(eq(aiTokenRests.tokenId, id), inArray(aiTokenRests.model, ["", model]));
    await ctx.db.batch([
      ctx.db.update(aiTokens).set({ lastUsedAt: now }).where(isThis),
      ctx.db.delete(aiTokenRests).where(isFor),
    ]);
  } else {
    const last = { lastFailure: failed.failure, lastError: redactKeys(failed.message), lastErrorAt: now };
    await ctx.db.update(aiTokens).set(last).where(isThis);
  }
  return {
    ...{ model, failure: failed?.failure ?? null },
    message: failed === null ? "The model answers." : redactKeys(failed.message),
    durationMs: Math.max(0, now - startedAt),
    token: await readAiToken(ctx, id),
  };
}

async function ask(
  ctx: Pick<Deps, "db" | "shards" | "sealer" | "aiProvider">,
  id: number,
  model: string,
): Promise<ChatModelError | null> {
  const stored = await ctx.db
    .select({ sealed: aiTokens.tokenSealed, names: aiTokens.modelNames })
    .from(aiTokens)
    .where(eq(aiTokens.id, id))
    .get();
  const apiKey = await ctx.sealer.unseal(stored?.sealed ?? "").catch(() => null);
  if (apiKey === null) {
    return new ChatModelError("unauthorized", "The key cannot be decrypted: KEY_ENCRYPTION_SECRET has changed.");
  }
  const turns = [{ role: "user" as const, content: "Answer with the word: ready" }];
  const signal = AbortSignal.timeout(timeoutMs);
  let hasText = false;
  try {
    const open = ctx.aiProvider.open({ apiKey, names: stored?.names ?? {} });
    for await (const event of open.stream({ model, turns, tools: [], maxOutputTokens: 20, signal })) {
      hasText ||= event.type === "text" && event.text !== "";
    }
  } catch (error) {
    if (signal.aborted) return new ChatModelError("timeout", "The model did not answer in time.");
    if (error instanceof ChatModelError) return error;
    throw error;
  }
  return hasText ? null : new ChatModelError("malformed", "The model returned an empty answer.");
}
