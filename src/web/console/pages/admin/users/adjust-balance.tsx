import { useRef, useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { useFormats } from "../parts/use-formats.ts";
import { reloadUser } from "./reload-user.ts";
import { type AdminUser, userTexts } from "./texts.ts";

/** Asks for an amount and a reason, and credits or deducts it. Pressed twice, or sent again, it happens once. */
export function AdjustBalance({ user, onClose }: { user: AdminUser; onClose(): void }) {
  const texts = useTexts(userTexts);
  const common = useTexts(commonTexts);
  const format = useFormats();
  const [amount, setAmount] = useState("");
  const [reason, setReason] = useState("");
  const key = useRef(crypto.randomUUID());
  const value = Number(amount.trim().replace(",", "."));
  const isAmount = amount.trim() !== "" && Number.isFinite(value) && value !== 0;
  const written = format.money(Math.abs(value), user.currency);
  const action = useAction(async () => {
    const path = { user_id: user.id };
    const { balance, currency } = await call(
      "POST /api/admin/users/{user_id}/balance/topup",
      { path, body: { amount: amount.trim().replace(",", "."), reason: reason.trim() } },
      { idempotencyKey: key.current },
    );
    toast(texts.newBalance(format.money(balance, currency)));
    onClose();
    await reloadUser();
  });
  const changed = <T,>(set: (value: T) => void, next: T) => {
    // Another amount or reason is another act.
    key.current = crypto.randomUUID();
    set(next);
  };
  return (
    <Modal title={`${texts.adjust}: ${user.email}`} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isAmount) void action.run();
        }}
      >
        <TextField
          label={texts.amount}
          hint={texts.amountHint(user.currency)}
          problem={amount.trim() === "" || isAmount ? undefined : texts.amountWrong}
          inputMode="decimal"
          autocomplete="off"
          value={amount}
          onInput={(event) => changed(setAmount, event.currentTarget.value)}
          required
        />
        <TextField
          label={texts.reason}
          hint={texts.reasonHint}
          autocomplete="off"
          value={reason}
          onInput={(event) => changed(setReason, event.currentTarget.value)}
          maxLength={500}
          required
        />
        {isAmount && <p>{(value > 0 ? texts.adjustEffect : texts.deductEffect)(written, user.email)}</p>}
        {action.problem && <Notice kind="bad">{action.problem}</Notice>}
        <div class="row">
          <Button type="submit" kind={value < 0 ? "danger" : "primary"} isRunning={action.isRunning}>
            {value < 0 ? texts.deduct : texts.credit}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
