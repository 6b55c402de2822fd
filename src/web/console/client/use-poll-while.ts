import { useEffect, useRef } from "preact/hooks";
import type { OperationName } from "./call.ts";
import { invalidate } from "./use-query.ts";

const firstMs = 1_000;
/** While something changes. A user may make a hundred requests a minute, and a poll is several. */
const steadyMs = 4_000;
const mostMs = 15_000;

/** While the server tells of changes, it is only asked in case it has not. */
const watchedMs = 30_000;

/**
 * Reads operations anew while something is in progress: while the tab is visible only, and less and less often as long as `state`
 * stays the same. `isTold`: the server tells of changes now (`useWatch`).
 */
export function usePollWhile(
  isInProgress: boolean,
  state: string,
  operations: readonly OperationName[],
  isTold = false,
): void {
  const delay = useRef(firstMs);
  useEffect(() => {
    if (!isInProgress) {
      delay.current = firstMs;
      return;
    }
    delay.current = Math.min(delay.current, steadyMs);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isEnded = false;
    const plan = () => {
      clearTimeout(timer);
      if (!isEnded && document.visibilityState === "visible")
        timer = setTimeout(read, isTold ? watchedMs : delay.current);
    };
    const read = async () => {
      delay.current = Math.min(delay.current * 1.5, mostMs);
      await invalidate(...operations);
      plan();
    };
    const onVisible = () => {
      delay.current = Math.min(delay.current, steadyMs);
      plan();
    };
    document.addEventListener("visibilitychange", onVisible);
    plan();
    return () => {
      isEnded = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, [isInProgress, state, operations, isTold]);
}
