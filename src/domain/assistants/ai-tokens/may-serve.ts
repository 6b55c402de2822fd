import { type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { builtInModel } from "./environment-model.ts";

/** A condition on rows of `ai_tokens`: the token is active, not deleted, and may be used for the model (`serves`). */
export function mayServe(model: AnySQLiteColumn | string): SQL {
  return sql`is_active = 1 AND deleted_at IS NULL AND ${model} <> ${builtInModel}
    AND (model_access = '[]' OR EXISTS (SELECT 1 FROM json_each(model_access) WHERE value = ${model}))`;
}

/** Whether a token with this access may be used for a model: one that names no models may be used for all hosted ones. */
export function serves(modelAccess: readonly string[], model: string): boolean {
  return model !== builtInModel && (modelAccess.length === 0 || modelAccess.includes(model));
}
