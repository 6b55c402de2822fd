import type { Deps } from "../../deps.ts";
import { builtInModel, environmentModel } from "./environment-model.ts";
import { hasTokensFor } from "./has-tokens.ts";

/** The name of the model that answers for a model of an account's assistant, as far as tokens tell: `extractive` is the built-in one. */
export async function answeringModelOf(
  ctx: Pick<Deps, "db" | "shards" | "chatModel">,
  accountId: number,
  model: string,
): Promise<string> {
  if (await hasTokensFor(ctx, accountId, model)) return model;
  return environmentModel(ctx, model)?.label(model) ?? builtInModel;
}
