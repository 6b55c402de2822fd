import { useQuery } from "../../../client/use-query.ts";
import { locale } from "../../../session/locale.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { BoundRange } from "./bound-range.tsx";
import { Curve } from "./curve.tsx";
import { errorsAt, measuredErrors, platformBound } from "./measured-errors.ts";
import { answersTexts } from "./texts.ts";
import { TryBound } from "./try-bound.tsx";

interface BoundProps {
  assistantId: number;
  /** null: the platform's own. */
  bound: number | null;
  onChange(bound: number | null): void;
}

/** Sets below which confidence the built-in model does not answer, and shows what that costs. */
export function Bound({ assistantId, bound, onChange }: BoundProps) {
  const texts = useTexts(answersTexts);
  const path = { assistant_id: assistantId };
  const last = useQuery("GET /api/assistants/{assistant_id}/evaluations", { path, query: { limit: 10 } });
  const own = last.data?.evaluations.find(
    ({ measures, of_draft: ofDraft }) => !ofDraft && (measures?.coverage_risk.length ?? 0) > 0,
  )?.measures;
  const used = bound ?? platformBound;
  const share = new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: 0 });
  const errors = errorsAt(used);
  const ownAt = own?.coverage_risk.toSorted((a, b) => Math.abs(a.bound - used) - Math.abs(b.bound - used))[0];
  return (
    <div class="stack">
      <p>{texts.boundWhy}</p>
      <BoundRange bound={bound} onChange={onChange} />
      {own && ownAt ? (
        <>
          <p>{texts.ownAt(share.format(ownAt.coverage), share.format(ownAt.risk))}</p>
          <Curve
            name={texts.ownCurve}
            at={used}
            lines={[
              {
                name: texts.coverage,
                kind: "one",
                points: own.coverage_risk.map((each) => [each.bound, each.coverage]),
              },
              { name: texts.risk, kind: "other", points: own.coverage_risk.map((each) => [each.bound, each.risk]) },
            ]}
          />
        </>
      ) : (
        <>
          <p>{texts.measuredAt(share.format(errors.refused), share.format(errors.answered))}</p>
          <Curve
            name={texts.measuredCurve}
            at={used}
            lines={[
              { name: texts.refused, kind: "one", points: measuredErrors.map((each) => [each.bound, each.refused]) },
              {
                name: texts.answered,
                kind: "other",
                points: measuredErrors.map((each) => [each.bound, each.answered]),
              },
            ]}
          />
          <p class="quiet small">
            {texts.measuredNote} <a href={`/console/assistants/${assistantId}/evaluations`}>{texts.toEvaluations}</a>
          </p>
        </>
      )}
      <TryBound assistantId={assistantId} bound={used} />
    </div>
  );
}
