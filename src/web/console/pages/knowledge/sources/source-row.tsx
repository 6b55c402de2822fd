import { useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate } from "../../../client/use-query.ts";
import { language } from "../../../session/appearance.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { focusList } from "../focus-list.ts";
import { Age } from "../format/age.tsx";
import { sizeText } from "../format/size-text.ts";
import type { Source } from "./source.ts";
import { SourceBadge, SourceProgress } from "./source-state.tsx";
import { sourcesTexts } from "./texts.ts";

const lists = ["GET /api/assistants/{assistant_id}/documents", "GET /api/knowledge/stats"] as const;

/** A source of the list: what it is, its state, and what can be done with it. */
export function SourceRow({ source }: { source: Source }) {
  const texts = useTexts(sourcesTexts);
  const common = useTexts(commonTexts);
  const [isRemoving, setRemoving] = useState(false);
  const path = { doc_id: source.id };
  const retry = useAction(async () => {
    await call("POST /api/documents/{doc_id}/retry", { path });
    toast(texts.retried);
    await invalidate(...lists);
  });
  const { title, url, kind, processing_status: status } = source;
  return (
    <li>
      <div class="knowledge-main">
        <a class="knowledge-title" href={`/console/knowledge/sources/${source.id}`} dir="auto">
          {title}
        </a>
        {kind === "page" && url !== null && url !== title && (
          <span class="small quiet knowledge-address" dir="ltr">
            {url}
          </span>
        )}
        <span class="small quiet">
          {texts.kindNames[kind]} · {sizeText(language.value, source.size)}
          {status === "completed" && ` · ${texts.passages(source.chunks_count)}`} · <Age time={source.created_at} />
        </span>
        <SourceProgress source={source} />
        {retry.problem && (
          <span class="small bad-text" role="alert">
            {retry.problem}
          </span>
        )}
      </div>
      <div class="row">
        <SourceBadge status={status} />
        {status === "failed" && source.error_code !== "virus_detected" && (
          <Button
            calls="POST /api/documents/{doc_id}/retry"
            isRunning={retry.isRunning}
            aria-label={`${texts.retry}: ${title}`}
            onClick={() => void retry.run()}
          >
            {texts.retry}
          </Button>
        )}
        <Button
          calls="DELETE /api/documents/{doc_id}"
          kind="plain"
          aria-label={`${common.remove}: ${title}`}
          onClick={() => setRemoving(true)}
        >
          {common.remove}
        </Button>
      </div>
      {isRemoving && (
        <Confirm
          title={texts.confirmRemove(title)}
          text={texts.confirmRemoveText}
          act={common.remove}
          onClose={() => setRemoving(false)}
          onConfirm={async () => {
            await call("DELETE /api/documents/{doc_id}", { path });
            toast(texts.removed);
            await invalidate(...lists);
            focusList();
          }}
        />
      )}
    </li>
  );
}
