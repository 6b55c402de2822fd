import { problemOf } from "../../../client/problem-of.ts";
import { useQuery } from "../../../client/use-query.ts";
import { locale } from "../../../session/locale.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { cityOf, wordsOf } from "./now-sentence.ts";
import type { Hours } from "./settings.ts";
import { handoffTexts } from "./texts.ts";

/** What a visitor who asks for a person finds now, with hours that need not be stored. */
export function Now({ hours, away }: { hours: Hours | null; away: string | null }) {
  const texts = useTexts(handoffTexts);
  const opening = useQuery("POST /api/handoff/opening", { body: { business_hours: hours } }, { keepPrevious: true });
  if (hours === null) return <Notice kind="good">{texts.alwaysOpen}</Notice>;
  if (opening.isError) return <Notice kind="bad">{problemOf(opening.error)}</Notice>;
  if (opening.data === undefined) return null;
  const { now, is_open: isOpen, opens_at: opensAt } = opening.data;
  const { time, opens } = wordsOf({ now, opensAt }, hours.timezone, locale());
  const city = cityOf(hours.timezone);
  if (isOpen) return <Notice kind="good">{texts.openNow(time, city)}</Notice>;
  return (
    <Notice kind="warn">
      <p>{opens === null ? texts.neverOpens(time, city) : texts.closedNow(time, city, opens)}</p>
      <p>{away === null ? texts.awayDefault : texts.awayOwn(away)}</p>
    </Notice>
  );
}
