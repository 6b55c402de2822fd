import { useQuery } from "../../../client/use-query.ts";
import { user } from "../../../session/session.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { Facts } from "../parts/facts.tsx";
import { useFormats } from "../parts/use-formats.ts";
import { Health } from "./health.tsx";
import { Lately } from "./lately.tsx";
import { overviewTexts } from "./texts.ts";

/** How the platform does: health, what happens now, and its figures. */
export function OverviewTab() {
  return (
    <div class="stack">
      <Health />
      <Now />
      <Lately />
      <Totals />
    </div>
  );
}

function Now() {
  const texts = useTexts(overviewTexts);
  const format = useFormats();
  const query = useQuery("GET /api/admin/realtime-stats", {});
  const names = Object.entries(texts.figures) as [keyof typeof texts.figures, string][];
  return (
    <section class="card stack">
      <h2>{texts.now}</h2>
      <Loaded query={query}>
        {(stats) => <Facts facts={names.map(([key, name]) => [name, format.number(stats[key])] as const)} />}
      </Loaded>
    </section>
  );
}

function Totals() {
  const texts = useTexts(overviewTexts);
  const format = useFormats();
  const query = useQuery("GET /api/admin/system-stats", {});
  const names = Object.entries(texts.totalNames) as [keyof typeof texts.totalNames, string][];
  const currency = user.value?.currency ?? "USD";
  return (
    <section class="card stack">
      <h2>{texts.totals}</h2>
      <Loaded query={query}>
        {(stats) => (
          <Facts
            facts={[
              ...names.map(([key, name]) => [name, format.number(stats[key])] as const),
              [texts.stored, format.size(stats.stored_bytes)],
              [texts.balances, format.money(stats.balances_total, currency)],
              [texts.spent, format.money(stats.spent_total, currency)],
            ]}
          />
        )}
      </Loaded>
    </section>
  );
}
