import { useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { NewGolden } from "./new-golden.tsx";
import { evaluationsTexts } from "./texts.ts";

const perPage = 20;

/** The questions with known answers of an assistant. */
export function Golden({ assistantId }: { assistantId: number }) {
  const texts = useTexts(evaluationsTexts);
  const common = useTexts(commonTexts);
  const [limit, setLimit] = useState(perPage);
  const path = { assistant_id: assistantId };
  const golden = useQuery(
    "GET /api/assistants/{assistant_id}/golden-questions",
    { path, query: { limit } },
    { keepPrevious: true },
  );
  const remove = useAction(async (id: number) => {
    await call("DELETE /api/assistants/{assistant_id}/golden-questions/{golden_id}", {
      path: { ...path, golden_id: id },
    });
    await invalidate("GET /api/assistants/{assistant_id}/golden-questions");
  });
  return (
    <section class="card stack">
      <h2>{texts.golden}</h2>
      <Loaded query={golden}>
        {({ golden_questions: list, has_more: hasMore, total }) => (
          <>
            {total === 0 && <p>{texts.noGolden}</p>}
            {remove.problem && <Notice kind="bad">{remove.problem}</Notice>}
            <ul class="assistants-domains" hidden={total === 0}>
              {list.map((one) => (
                <li key={one.id} class="row spread">
                  <span>
                    <strong dir="auto">{one.question}</strong>
                    <br />
                    <span class="quiet small" dir="auto">
                      {one.must_abstain ? texts.mustAbstain : (one.expected_answer ?? texts.anyAnswer)}
                    </span>
                  </span>
                  <Button
                    kind="plain"
                    calls="DELETE /api/assistants/{assistant_id}/golden-questions/{golden_id}"
                    aria-label={texts.removeGolden(one.question)}
                    onClick={() => void remove.run(one.id)}
                  >
                    ✕
                  </Button>
                </li>
              ))}
            </ul>
            {hasMore && limit < 100 && (
              <div>
                <Button onClick={() => setLimit(Math.min(limit + perPage, 100))}>{common.more}</Button>
              </div>
            )}
          </>
        )}
      </Loaded>
      <NewGolden assistantId={assistantId} />
    </section>
  );
}
