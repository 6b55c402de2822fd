import { useState } from "preact/hooks";
import { useQuery } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import type { Assistant } from "../chosen-assistant.ts";
import { ClusterRow } from "./cluster-row.tsx";
import { unansweredTexts } from "./texts.ts";

const pageSize = 50;
const states = ["open", "answered", "dismissed", "all"] as const;

/** What an assistant could not answer, the most frequent first. */
export function UnansweredTab({ assistant }: { assistant: Assistant }) {
  const texts = useTexts(unansweredTexts);
  const common = useTexts(commonTexts);
  const [state, setState] = useState<(typeof states)[number]>("open");
  const [limit, setLimit] = useState(pageSize);
  const query = useQuery(
    "GET /api/assistants/{assistant_id}/unanswered",
    { path: { assistant_id: assistant.id }, query: { state, limit } },
    { keepPrevious: true },
  );
  return (
    <section class="stack">
      <div class="row spread">
        <p class="quiet knowledge-hint">{texts.hint}</p>
        <select
          class="input knowledge-state"
          aria-label={texts.state}
          value={state}
          onChange={(event) => {
            setState(event.currentTarget.value as typeof state);
            setLimit(pageSize);
          }}
        >
          {states.map((each) => (
            <option key={each} value={each}>
              {texts.states[each]}
            </option>
          ))}
        </select>
      </div>
      <Loaded query={query}>
        {({ unanswered, has_more: hasMore }) =>
          unanswered.length === 0 ? (
            <div class="card stack">
              <h2>{texts.none[state]}</h2>
              <p class="quiet">{texts.noneHint}</p>
            </div>
          ) : (
            <>
              <ol class="knowledge-rows card" tabIndex={-1} data-list>
                {unanswered.map((cluster) => (
                  <ClusterRow key={cluster.id} cluster={cluster} />
                ))}
              </ol>
              {hasMore && limit < 200 && (
                <div class="row">
                  <Button isRunning={query.isFetching} onClick={() => setLimit(Math.min(200, limit + pageSize))}>
                    {common.more}
                  </Button>
                </div>
              )}
            </>
          )
        }
      </Loaded>
    </section>
  );
}
