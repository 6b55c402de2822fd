import { serverNow } from "../../client/server-time.ts";
import { useQuery } from "../../client/use-query.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { Breakdowns } from "./breakdowns.tsx";
import { inputOf, readChoice, todayIn } from "./choice.ts";
import { ChoiceForm } from "./choice-form.tsx";
import { Clocks } from "./clocks.tsx";
import { HeatMap } from "./heat-map.tsx";
import { figureTexts } from "./texts.ts";
import { Tiles } from "./tiles.tsx";
import { Unanswered } from "./unanswered.tsx";
import { Volume } from "./volume.tsx";

/** All figures of a period. */
export function Overview({ query, timeZone }: { query: Record<string, string>; timeZone: string }) {
  const texts = useTexts(figureTexts);
  const choice = readChoice(query, todayIn(timeZone, serverNow()));
  const input = inputOf(choice, timeZone);
  const figures = useQuery("GET /api/figures", { query: input }, { keepPrevious: true });
  return (
    <>
      <ChoiceForm choice={choice} key={`${choice.period} ${choice.from} ${choice.to}`} />
      <p class="quiet small">
        {texts.timeZone(timeZone)} <a href="/console/team/hours">{texts.changeZone}</a>
        <br />
        {texts.about}
      </p>
      <Loaded query={figures}>
        {(data) => (
          <div class="stack" aria-busy={figures.isFetching}>
            {data.totals.conversations === 0 ? (
              <div class="card stack">
                <h2>{texts.none}</h2>
                <p class="quiet">{texts.noneHint}</p>
                <a href="/console/assistants">{texts.connect}</a>
              </div>
            ) : (
              <>
                <Tiles totals={data.totals} input={input} />
                <Volume figures={data} input={input} />
                <div class="figures-halves">
                  <Clocks clocks={data.clocks} input={input} />
                  <Unanswered figures={data} input={input} />
                </div>
                <HeatMap hours={data.hours} input={input} />
                <Breakdowns figures={data} input={input} />
              </>
            )}
          </div>
        )}
      </Loaded>
    </>
  );
}
