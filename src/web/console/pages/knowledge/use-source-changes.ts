import { useCallback } from "preact/hooks";
import { invalidate } from "../../client/use-query.ts";
import { useWatch } from "../../client/watch.ts";

const operations = [
  "GET /api/documents",
  "GET /api/assistants/{assistant_id}/documents",
  "GET /api/assistants/{assistant_id}/websites",
  "GET /api/knowledge/stats",
  "GET /api/documents/{doc_id}",
  "GET /api/websites/{website_id}",
  "GET /api/qa-knowledge",
] as const;

/** Reads the sources of an assistant anew when the server tells that the state of one has changed, or may have. */
export function useSourceChanges(assistantId: number): void {
  useWatch(
    useCallback(
      (change) => {
        const isOther = change !== null && (change.resource !== "sources" || change.assistant_id !== assistantId);
        if (!isOther) void invalidate(...operations);
      },
      [assistantId],
    ),
  );
}
