import { useEffect } from "preact/hooks";
import type { OperationName } from "../../client/call.ts";
import { invalidate } from "../../client/use-query.ts";

const firstMs = 1_000;
const mostMs = 15_000;

/**
 * Reads operations anew while something is in progress, because the API does not push its state: while the tab is visible only, and
 * less and less often as long as `state` stays the same.
 */
export function usePollWhile(isInProgress: boolean, state: string, operations: readonly OperationName[]): void {
  useEffect(() => {
    if (!isInProgress) return;
    let delay = firstMs;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isEnded = false;
    const plan = () => {
      clearTimeout(timer);
      if (!isEnded && document.visibilityState === "visible") timer = setTimeout(read, delay);
    };
    const read = async () => {
      await invalidate(...operations);
      delay = Math.min(delay * 1.5, mostMs);
      plan();
    };
    const onVisible = () => {
      delay = firstMs;
      plan();
    };
    document.addEventListener("visibilitychange", onVisible);
    plan();
    return () => {
      isEnded = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, [isInProgress, state, operations]);
}
