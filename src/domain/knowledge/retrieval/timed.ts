import type { Clock } from "../../../kit/clock.ts";

/** Runs a leg and says how long it took. A failure becomes `error` and `value` null: the other legs go on. */
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
