import { useTexts } from "../../../texts/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { draftTexts } from "./texts.ts";
import type { Check, Figure } from "./types.ts";

/** Whether the draft may go live, and why not. */
export function CheckState({ check }: { check: Check }) {
  const texts = useTexts(draftTexts);
  if (check.state === "none") return <p>{texts.notYet}</p>;
  if (check.state === "running") {
    return (
      <>
        <progress
          class="progress"
          aria-label={texts.evaluating}
          max={check.questions_count}
          value={check.questions_done}
        />
        <p role="status">{texts.progress(check.questions_done, check.questions_count)}</p>
      </>
    );
  }
  if (check.state === "holds") return <Notice kind="good">{texts.holds(Math.round(check.tolerance * 100))}</Notice>;
  if (check.state === "failed") {
    const { code = "", message = "" } = check.error ?? {};
    return <Notice kind="bad">{(texts.failures as Record<string, string>)[code] ?? message}</Notice>;
  }
  if (check.state === "stale") {
    return (
      <Notice kind="warn">
        <p>{texts.stale}</p>
        <ul class="settings-draft-news">
          {check.stale.map((reason) => (
            <li key={reason}>{texts.staleReasons[reason]}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  const named = (wanted: "worse" | "below") =>
    check.figures.flatMap(({ figure, problem }) => (problem === wanted ? [texts.figures[figure as Figure]] : []));
  const [worse, low] = [named("worse"), named("below")];
  return (
    <Notice kind="warn">
      <p>{texts.worse}</p>
      {worse.length > 0 && <p>{texts.worseFigures(worse.join(", "))}</p>}
      {low.length > 0 && <p>{texts.lowFigures(low.join(", "))}</p>}
      {check.model_failures > 0 && <p>{texts.modelFails(check.model_failures)}</p>}
    </Notice>
  );
}
