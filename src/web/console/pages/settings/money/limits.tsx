import type { Output } from "../../../client/call.ts";
import { save } from "../../../client/save.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { StayingForm } from "../../../ui/staying-form.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { momentText, moneyText } from "../format.ts";
import { moneyTexts } from "./texts.ts";

/** What the account may spend, and when the owner is told of a low balance. */
export function Limits({ currency }: { currency: string }) {
  const texts = useTexts(moneyTexts);
  const limits = useQuery("GET /api/balance/limits", {});
  return (
    <section class="card stack">
      <h2>{texts.limits}</h2>
      <p class="quiet">{texts.limitsHint}</p>
      <Loaded query={limits}>{(data) => <LimitForm limits={data} currency={currency} />}</Loaded>
    </section>
  );
}

type Stored = Output<"GET /api/balance/limits">;

function LimitForm({ limits, currency }: { limits: Stored; currency: string }) {
  const texts = useTexts(moneyTexts);
  const store = async (form: FormData, shown: Stored) => {
    const amount = (name: string) => String(form.get(name)).trim().replace(",", ".") || null;
    const body = {
      ...{ daily_limit: amount("daily"), monthly_limit: amount("monthly") },
      low_balance_threshold: amount("threshold"),
    };
    await save("PUT /api/balance/limits", { body }, shown, fieldsOf);
    await invalidate("GET /api/balance/limits");
  };
  const hintOf = ({ spent, resets_at: resets }: Stored["daily"]) =>
    `${texts.spentOf(moneyText(spent, currency), momentText(resets))}. ${texts.noLimit}`;
  const field = (label: string, hint: string, name: string, value: number | null) => (
    <TextField label={label} hint={hint} name={name} inputMode="decimal" defaultValue={value ?? ""} />
  );
  return (
    <StayingForm stored={limits} calls="PUT /api/balance/limits" onSave={store}>
      {({ daily, monthly, low_balance_threshold: threshold }) => (
        <>
          {field(texts.daily, hintOf(daily), "daily", daily.limit)}
          {field(texts.monthly, hintOf(monthly), "monthly", monthly.limit)}
          {field(texts.threshold, texts.thresholdHint, "threshold", threshold)}
        </>
      )}
    </StayingForm>
  );
}

/** The limits by the names of the fields that change them. */
function fieldsOf({ daily, monthly, low_balance_threshold }: Stored) {
  return { daily_limit: daily.limit, monthly_limit: monthly.limit, low_balance_threshold };
}
