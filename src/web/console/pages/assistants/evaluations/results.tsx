import { useState } from "preact/hooks";
import type { Output } from "../../../client/call.ts";
import { useQuery } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { evaluationsTexts } from "./texts.ts";

type Result = Output<"GET /api/evaluations/{evaluation_id}">["results"][number];

const perPage = 20;

/** Questions of a run, each with what was expected and what was answered. */
export function Results({ evaluationId, only }: { evaluationId: number; only: "wrong" | "worse" | "better" }) {
  const texts = useTexts(evaluationsTexts);
  const common = useTexts(commonTexts);
  const [limit, setLimit] = useState(perPage);
  const report = useQuery(
    "GET /api/evaluations/{evaluation_id}",
    { path: { evaluation_id: evaluationId }, query: { only, limit } },
    { keepPrevious: true },
  );
  return (
    <Loaded query={report}>
      {({ results, has_more: hasMore }) => (
        <>
          {results.length === 0 && <p>{texts.noneOfThese}</p>}
          <ul class="assistants-results">
            {results.map((result) => (
              <Row key={result.ordinal} result={result} />
            ))}
          </ul>
          {hasMore && limit < 200 && (
            <div>
              <Button onClick={() => setLimit(Math.min(limit + perPage, 200))}>{common.more}</Button>
            </div>
          )}
        </>
      )}
    </Loaded>
  );
}

function Row({ result: { question, result, expected_answer, must_abstain, is_right } }: { result: Result }) {
  const texts = useTexts(evaluationsTexts);
  return (
    <li class="assistants-result stack">
      <p>
        <span class={`badge ${is_right ? "good" : "bad"}`}>{is_right ? texts.right : texts.wrong}</span>{" "}
        <strong dir="auto">{question}</strong>
      </p>
      {must_abstain && <p class="small">{texts.mustAbstain}</p>}
      {expected_answer !== null && (
        <p class="small" dir="auto">
          {texts.expected}: {expected_answer}
        </p>
      )}
      {result !== null && (
        <>
          <p class="assistants-said" dir="auto">
            {result.answer}
          </p>
          <ul class="small quiet">
            {result.is_correct === false && <li>{texts.reasons.notThere}</li>}
            {result.expected_source_is_missing && <li>{texts.reasons.sourceGone}</li>}
            {result.is_cited === false && <li>{texts.reasons.notCited}</li>}
            {result.unsupported.map((sentence) => (
              <li key={sentence} dir="auto">
                {texts.reasons.unsupported(sentence)}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
