import type { Clock } from "../../../kit/clock.ts";

/** Runs a leg and measures its time. A failure becomes `error` with `value` null, so that the other legs continue. */
export async function timed<T>(
  clock: Clock,
  act: () => Promise<T>,
): Promise<{ value: T | null; error: string | null; milliseconds: number }> {
  const start = clock();
  try {
    return { value: await act(), error: null, milliseconds: clock() - start };
  } catch (error) {
    console.error("a retrieval leg failed", error);
    return {
      value: null,
      error: error instanceof Error ? error.message : String(error),
      milliseconds: clock() - start,
    };
  }
}
