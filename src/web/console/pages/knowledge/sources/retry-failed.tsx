import { useRef, useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { problemOf } from "../../../client/problem-of.ts";
import { invalidate } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { retryAll } from "./retry-all.ts";
import { sourcesTexts } from "./texts.ts";

type Progress = { done: number; total: number; waits: number | null } | null;

/** How many sources failed, with one act for all of them. */
export function RetryFailed({ assistantId, failed }: { assistantId: number; failed: number }) {
  const texts = useTexts(sourcesTexts);
  const [progress, setProgress] = useState<Progress>(null);
  const [result, setResult] = useState<{ retried: number; left: number; problem: string | null } | null>(null);
  const stop = useRef<AbortController | null>(null);
  const run = async () => {
    stop.current = new AbortController();
    setResult(null);
    setProgress({ done: 0, total: failed, waits: null });
    try {
      const sources = await call("GET /api/assistants/{assistant_id}/documents", {
        path: { assistant_id: assistantId },
        query: { processing_status: "failed", limit: 500 },
      });
      setResult({ ...(await retryAll(sources, setProgress, stop.current.signal)), problem: null });
    } catch (error) {
      setResult({ retried: 0, left: failed, problem: problemOf(error) });
    }
    setProgress(null);
    await invalidate("GET /api/assistants/{assistant_id}/documents", "GET /api/knowledge/stats");
  };
  if (progress !== null) {
    return (
      <Notice kind="warn">
        <div class="row spread">
          <span>
            {progress.waits === null
              ? texts.retrying(progress.done, progress.total)
              : texts.retryWaits(Math.ceil(progress.waits))}
          </span>
          <Button onClick={() => stop.current?.abort()}>{texts.stop}</Button>
        </div>
      </Notice>
    );
  }
  return (
    <>
      {result !== null && (
        <Notice kind={result.problem === null ? "good" : "bad"}>
          {result.problem ?? texts.retryDone(result.retried)} {result.left > 0 && texts.retryLeft(result.left)}
        </Notice>
      )}
      {failed > 0 && (
        <Notice kind="warn">
          <div class="row spread">
            <span>{texts.failedCount(failed)}</span>
            <Button calls="POST /api/documents/{doc_id}/retry" onClick={() => void run()}>
              {texts.retryAll}
            </Button>
          </div>
        </Notice>
      )}
    </>
  );
}
