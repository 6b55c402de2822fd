import { useEffect } from "preact/hooks";
import { invalidate } from "../../client/use-query.ts";

/** The pause before the documents are read anew, milliseconds. */
const firstMs = 400;
const mostMs = 5_000;

/**
 * Reads the documents and websites anew while one of them is being read by the platform, ever more rarely: nothing tells a page
 * when it has been.
 */
export function useWhileWorking(things: { processing_status?: string; status: string }[]): void {
  const isWorking = things.some(({ processing_status: state, status }) =>
    ["queued", "processing"].includes(state ?? status),
  );
  useEffect(() => {
    if (!isWorking) return;
    let pause = firstMs;
    let timer = setTimeout(function again() {
      void invalidate("GET /api/documents", "GET /api/assistants/{assistant_id}/websites");
      pause = Math.min(pause * 1.3, mostMs);
      timer = setTimeout(again, pause);
    }, pause);
    return () => clearTimeout(timer);
  }, [isWorking]);
}
