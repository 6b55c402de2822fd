import type { Output } from "../../../client/call.ts";
import { useQuery } from "../../../client/use-query.ts";
import { language } from "../../../session/appearance.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import type { Assistant } from "../chosen-assistant.ts";
import { sizeText } from "../format/size-text.ts";
import { MoneyTable } from "./money-table.tsx";
import { costTexts } from "./texts.ts";

/** How much an assistant knows, how much of it is used, and what that costs. */
export function CostTab({ assistant }: { assistant: Assistant }) {
  const stats = useQuery("GET /api/knowledge/stats", { query: { assistant_id: assistant.id } });
  return (
    <>
      <Loaded query={stats}>
        {(read) => (
          <div class="knowledge-cards">
            <Stored stats={read} />
            <Use stats={read} />
          </div>
        )}
      </Loaded>
      <MoneyTable />
    </>
  );
}

type Stats = Output<"GET /api/knowledge/stats">;

function Stored({ stats }: { stats: Stats }) {
  const texts = useTexts(costTexts);
  const number = new Intl.NumberFormat(language.value);
  const { by_type: kinds, by_status: states } = stats;
  return (
    <section class="card stack">
      <h2>{texts.stored}</h2>
      <dl class="knowledge-facts">
        <dt>{texts.kinds}</dt>
        <dd>
          {number.format(stats.total_sources)}
          <span class="quiet small knowledge-block">
            {texts.file} {number.format(kinds.document)} · {texts.page} {number.format(kinds.page)} · {texts.text}{" "}
            {number.format(kinds.text)} · {texts.qa} {number.format(kinds.qa)}
          </span>
        </dd>
        <dt>{texts.states}</dt>
        <dd>
          {number.format(states.completed)} · {number.format(states.queued + states.processing)} ·{" "}
          {number.format(states.failed)}
        </dd>
        <dt>{texts.passages}</dt>
        <dd>{number.format(stats.total_chunks)}</dd>
        <dt>{texts.size}</dt>
        <dd>{sizeText(language.value, stats.total_bytes)}</dd>
        <dt>{texts.facts}</dt>
        <dd>{number.format(stats.confirmed.facts)}</dd>
      </dl>
    </section>
  );
}

function Use({ stats }: { stats: Stats }) {
  const texts = useTexts(costTexts);
  const number = new Intl.NumberFormat(language.value);
  const { answers_with_sources: answers, never_used: neverUsed, most_used: mostUsed } = stats.usage;
  return (
    <section class="card stack">
      <h2>{texts.use}</h2>
      <dl class="knowledge-facts">
        <dt>{texts.answers}</dt>
        <dd>{number.format(answers)}</dd>
        <dt>{texts.neverUsed}</dt>
        <dd>{number.format(neverUsed)}</dd>
      </dl>
      <h3>{texts.mostUsed}</h3>
      {mostUsed.length === 0 ? (
        <p class="quiet">{texts.noUse}</p>
      ) : (
        <ol class="knowledge-used">
          {mostUsed.map(({ id, title, usage_count: uses }) => (
            <li key={id}>
              <a href={`/console/knowledge/sources/${id}`} dir="auto">
                {title}
              </a>
              <span class="quiet">{texts.times(uses)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
