import { useCallback, useRef, useState } from "preact/hooks";
import { problemOf } from "./problem-of.ts";

export interface Action<A extends unknown[]> {
  /** Runs the act; while it runs, a second press does nothing. Resolves to whether it succeeded. */
  run(...input: A): Promise<boolean>;
  isRunning: boolean;
  /** Why the last run failed, as a sentence for the user; null when it did not. */
  problem: string | null;
  clear(): void;
}

/** Runs an act of the user, and keeps what its button and its error message need. */
export function useAction<A extends unknown[]>(act: (...input: A) => Promise<unknown>): Action<A> {
  const [state, setState] = useState<{ isRunning: boolean; problem: string | null }>({
    isRunning: false,
    problem: null,
  });
  const running = useRef(false);
  const latest = useRef(act);
  latest.current = act;
  const run = useCallback(async (...input: A) => {
    if (running.current) return false;
    running.current = true;
    setState({ isRunning: true, problem: null });
    try {
      await latest.current(...input);
      setState({ isRunning: false, problem: null });
      return true;
    } catch (error) {
      setState({ isRunning: false, problem: problemOf(error) });
      return false;
    } finally {
      running.current = false;
    }
  }, []);
  return { ...state, run, clear: () => setState({ isRunning: false, problem: null }) };
}
