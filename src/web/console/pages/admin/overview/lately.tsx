import { useState } from "preact/hooks";
import type { Output } from "../../../client/call.ts";
import { useQuery } from "../../../client/use-query.ts";
import { user } from "../../../session/session.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { Choice } from "../parts/choice.tsx";
import { Facts } from "../parts/facts.tsx";
import { useFormats } from "../parts/use-formats.ts";
import { Bars } from "./bars.tsx";
import { overviewTexts } from "./texts.ts";

type Period = "day" | "week" | "month" | "quarter";
type Analytics = Output<"GET /api/admin/advanced-analytics">;

/** The platform's figures over a period, by day. */
export function Lately() {
  const texts = useTexts(overviewTexts);
  const [period, setPeriod] = useState<Period>("week");
  const { timeZone: timezone } = Intl.DateTimeFormat().resolvedOptions();
  const query = useQuery("GET /api/admin/advanced-analytics", { query: { period, timezone } }, { keepPrevious: true });
  return (
    <section class="card stack">
      <div class="row spread">
        <h2>{texts.lately}</h2>
        <Choice<Period>
          label={texts.period}
          value={period}
          options={Object.entries(texts.periods) as [Period, string][]}
          onChoose={setPeriod}
        />
      </div>
      <Loaded query={query}>{(analytics) => <Shown analytics={analytics} />}</Loaded>
    </section>
  );
}

function Shown({ analytics: { totals, answers, days, top_accounts, timezone } }: { analytics: Analytics }) {
  const texts = useTexts(overviewTexts);
  const format = useFormats();
  const currency = user.value?.currency ?? "USD";
  const outcomes = Object.entries(texts.outcomes) as [keyof typeof answers, string][];
  return (
    <>
      <Facts
        facts={[
          [texts.newUsers, format.number(totals.new_users)],
          [texts.activeUsers, format.number(totals.active_users)],
          [texts.dialogsStarted, format.number(totals.dialogs_started)],
          [texts.withPeople, format.number(totals.dialogs_with_people)],
          [texts.messages, format.number(totals.messages_total)],
          ...outcomes.map(([key, name]) => [name, format.number(answers[key])] as const),
          [texts.charged, format.money(totals.charged, currency)],
          [texts.toppedUp, format.money(totals.topped_up, currency)],
        ]}
      />
      {days.length > 1 && (
        <Bars name={texts.perDay} bars={days.map(({ date, messages_total }) => [date, messages_total] as const)} />
      )}
      <p class="quiet small">{texts.zone(timezone)}</p>
      {top_accounts.length > 0 && (
        <>
          <h3>{texts.top}</h3>
          <ol class="admin-top">
            {top_accounts.map(({ account_id, owner_email, messages }) => (
              <li key={account_id} class="row spread">
                <a href={`/console/admin/users?search=${encodeURIComponent(owner_email)}`}>{owner_email}</a>
                <span class="number">{format.number(messages)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
