import type { Answer } from "../../answering/types.ts";
import type { ModelFailure } from "../../assistants/model-health/record-model-failure.ts";
import type { Deps } from "../../deps.ts";

/** Records whether a hosted model of an account fails or works again. The code is loaded when that changes. */
export async function recordModel(
  ctx: Deps,
  { accountId, model, label, failure }: Omit<ModelFailure, "failure"> & { failure: Answer["failure"] | null },
): Promise<void> {
  if (!failure) {
    const { recordModelSuccess } = await import("../../assistants/model-health/record-model-success.ts");
    return recordModelSuccess(ctx, { accountId, model });
  }
  const { recordModelFailure } = await import("../../assistants/model-health/record-model-failure.ts");
  await recordModelFailure(ctx, { accountId, failure, model, label });
}
