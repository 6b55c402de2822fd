import { DomainError } from "../../domain/errors.ts";

/** The `AI` binding, or anything with its `run`. */
export interface WorkersAi {
  run(model: string, inputs: Record<string, unknown>): Promise<unknown>;
}

/** How often a call is made before a temporary failure is reported, and the pause before the second call. */
export interface Retries {
  calls: number;
  pauseMs: number;
}

/**
 * Runs one inference. Retries temporary failures (429, and 3040 "out of capacity") with doubling pauses. Throws
 * `dependency_failed`.
 */
export async function runWorkersAi(
  ai: WorkersAi,
  model: string,
  inputs: Record<string, unknown>,
  { calls, pauseMs }: Retries,
): Promise<unknown> {
  for (let call = 1; ; call += 1) {
    try {
      return await ai.run(model, inputs);
    } catch (error) {
      const words = String(error);
      if (call >= calls || !/\b(?:429|3040)\b|capacity|too many requests/i.test(words)) {
        throw new DomainError("dependency_failed", "The AI model is temporarily unavailable.", { model, cause: words });
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs * 2 ** (call - 1)));
    }
  }
}
