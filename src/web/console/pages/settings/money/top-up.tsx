import { useRef } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { moneyTexts } from "./texts.ts";

/** Begins a payment. The key belongs to the amount, so that a second press makes no second payment. */
export function TopUp({ currency }: { currency: string }) {
  const texts = useTexts(moneyTexts);
  const attempt = useRef({ amount: "", key: "" });
  const action = useAction(async (amount: string) => {
    if (attempt.current.amount !== amount) attempt.current = { amount, key: crypto.randomUUID() };
    const body = { amount, return_url: location.href };
    const payment = await call("POST /api/balance/top-up", { body }, { idempotencyKey: attempt.current.key });
    attempt.current = { amount: "", key: "" };
    if (payment.payment_url !== null) location.assign(payment.payment_url);
    else await invalidate("GET /api/balance", "GET /api/balance/payments", "GET /api/balance/transactions");
  });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void action.run(String(new FormData(event.currentTarget).get("amount")).trim().replace(",", "."));
      }}
    >
      <TextField label={texts.amount(currency)} hint={texts.payHint} name="amount" inputMode="decimal" required />
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <div class="row">
        <Button type="submit" kind="primary" calls="POST /api/balance/top-up" isRunning={action.isRunning}>
          {texts.pay}
        </Button>
      </div>
    </form>
  );
}
