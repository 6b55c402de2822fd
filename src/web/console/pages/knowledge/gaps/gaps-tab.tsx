import { useState } from "preact/hooks";
import { useQuery } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { Assistant } from "../chosen-assistant.ts";
import { GapRow } from "./gap-row.tsx";
import { SourceChecks } from "./source-checks.tsx";
import { gapsTexts } from "./texts.ts";

const kinds = ["all", "missing", "unclear", "duplicated", "contradictory"] as const;
const states = ["open", "accepted", "dismissed"] as const;
const pageSize = 50;

/** What an assistant's knowledge lacks and what in it is wrong, by how many questions are about it. */
export function GapsTab({ assistant }: { assistant: Assistant }) {
  const texts = useTexts(gapsTexts);
  const common = useTexts(commonTexts);
  const [kind, setKind] = useState<(typeof kinds)[number]>("all");
  const [state, setState] = useState<(typeof states)[number]>("open");
  const [limit, setLimit] = useState(pageSize);
  const query = useQuery(
    "GET /api/assistants/{assistant_id}/gaps",
    { path: { assistant_id: assistant.id }, query: { kind, state, limit } },
    { keepPrevious: true },
  );
  return (
    <>
      <section class="stack">
        <div class="row spread">
          <p class="quiet knowledge-hint">{texts.hint}</p>
          <div class="row">
            <select
              class="input knowledge-state"
              aria-label={texts.kind}
              value={kind}
              onChange={(event) => setKind(event.currentTarget.value as typeof kind)}
            >
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {texts.kinds[each]}
                </option>
              ))}
            </select>
            <select
              class="input knowledge-state"
              aria-label={texts.state}
              value={state}
              onChange={(event) => setState(event.currentTarget.value as typeof state)}
            >
              {states.map((each) => (
                <option key={each} value={each}>
                  {texts.states[each]}
                </option>
              ))}
            </select>
          </div>
        </div>
        <Loaded query={query}>
          {({ gaps, has_more: hasMore, is_partial: isPartial }) => (
            <>
              {isPartial && <Notice kind="warn">{texts.partial}</Notice>}
              {gaps.length === 0 ? (
                <div class="card stack">
                  <h2>{state === "open" ? texts.none : texts.noneOther}</h2>
                  {state === "open" && <p class="quiet">{texts.noneHint}</p>}
                </div>
              ) : (
                <ol class="knowledge-rows card" tabIndex={-1} data-list>
                  {gaps.map((gap) => (
                    <GapRow key={gap.id} gap={gap} assistantId={assistant.id} />
                  ))}
                </ol>
              )}
              {hasMore && limit < 200 && (
                <div class="row">
                  <Button isRunning={query.isFetching} onClick={() => setLimit(Math.min(200, limit + pageSize))}>
                    {common.more}
                  </Button>
                </div>
              )}
            </>
          )}
        </Loaded>
      </section>
      <SourceChecks assistantId={assistant.id} />
    </>
  );
}
