import { useState } from "preact/hooks";
import type { Output } from "../../../client/call.ts";
import { save } from "../../../client/save.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toasts.tsx";
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

function LimitForm({ limits, currency }: { limits: Output<"GET /api/balance/limits">; currency: string }) {
  const texts = useTexts(moneyTexts);
  const common = useTexts(commonTexts);
  const [read] = useState({
    ...{ daily_limit: limits.daily.limit, monthly_limit: limits.monthly.limit },
    low_balance_threshold: limits.low_balance_threshold,
  });
  const action = useAction(async (form: FormData) => {
    const amount = (name: string) => String(form.get(name)).trim().replace(",", ".") || null;
    const body = {
      ...{ daily_limit: amount("daily"), monthly_limit: amount("monthly") },
      low_balance_threshold: amount("threshold"),
    };
    await save("PUT /api/balance/limits", { body }, read);
    await invalidate("GET /api/balance/limits");
    toast(common.saved);
  });
  const hintOf = ({ spent, resets_at: resets }: typeof limits.daily) =>
    `${texts.spentOf(moneyText(spent, currency), momentText(resets))}. ${texts.noLimit}`;
  const field = (label: string, hint: string, name: string, value: number | null) => (
    <TextField label={label} hint={hint} name={name} inputMode="decimal" defaultValue={value ?? ""} />
  );
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void action.run(new FormData(event.currentTarget));
      }}
    >
      {field(texts.daily, hintOf(limits.daily), "daily", limits.daily.limit)}
      {field(texts.monthly, hintOf(limits.monthly), "monthly", limits.monthly.limit)}
      {field(texts.threshold, texts.thresholdHint, "threshold", limits.low_balance_threshold)}
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <div class="row">
        <Button type="submit" kind="primary" calls="PUT /api/balance/limits" isRunning={action.isRunning}>
          {common.save}
        </Button>
      </div>
    </form>
  );
}
