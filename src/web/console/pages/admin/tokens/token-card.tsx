import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { save } from "../../../client/save.ts";
import { useAction } from "../../../client/use-action.ts";
import { commonTexts } from "../../../texts/common.ts";
import { modelFailureTexts } from "../../../texts/model-failures.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { Facts } from "../parts/facts.tsx";
import { useFormats } from "../parts/use-formats.ts";
import { reloadTokens } from "./reload-tokens.ts";
import type { AiToken } from "./standing-of.ts";
import { tokenTexts } from "./texts.ts";
import { TokenForm } from "./token-form.tsx";
import { TokenState } from "./token-state.tsx";
import { TokenUsage } from "./token-usage.tsx";

type Open = "edit" | "usage" | "pause" | "remove";
type Tested = Output<"POST /api/admin/ai-tokens/{token_id}/test">;

/** One token of the pool: its state, limits and use, and what can be done with it. `isLast`: no other is in use. */
export function TokenCard({ token, isLast }: { token: AiToken; isLast: boolean }) {
  const texts = useTexts(tokenTexts);
  const common = useTexts(commonTexts);
  const format = useFormats();
  const [open, setOpen] = useState<Open | null>(null);
  const [tested, setTested] = useState<Tested | null>(null);
  const close = () => setOpen(null);
  const { id, name, is_active } = token;
  const path = { token_id: id };
  const test = useAction(async () => {
    setTested(null);
    setTested(await call("POST /api/admin/ai-tokens/{token_id}/test", { path, body: {} }));
    await reloadTokens();
  });
  const setActive = async (isActive: boolean) => {
    await save("PUT /api/admin/ai-tokens/{token_id}", { path, body: { is_active: isActive } }, token);
    toast(common.saved);
    await reloadTokens();
  };
  const resume = useAction(() => setActive(true));
  const limit = (value: number | null) => (value === null ? null : format.number(value));
  return (
    <article class="card stack" aria-label={name}>
      <div class="row spread">
        <h2>{name}</h2>
        <code>{token.token}</code>
      </div>
      <TokenState token={token} />
      <Facts
        facts={[
          [texts.priority, format.number(token.priority)],
          [texts.models, token.model_access.join(", ") || texts.allModels],
          [
            texts.used,
            <>
              <div>{texts.today(format.number(token.daily_usage), limit(token.daily_limit))}</div>
              <div>{texts.month(format.number(token.monthly_usage), limit(token.monthly_limit))}</div>
            </>,
          ],
          ...(token.notes === "" ? [] : ([[texts.notes, token.notes]] as const)),
        ]}
      />
      <div class="row">
        <Button
          calls="POST /api/admin/ai-tokens/{token_id}/test"
          isRunning={test.isRunning}
          onClick={() => void test.run()}
        >
          {texts.test}
        </Button>
        <Button calls="PUT /api/admin/ai-tokens/{token_id}" onClick={() => setOpen("edit")}>
          {common.edit}
        </Button>
        <Button calls="GET /api/admin/ai-tokens/{token_id}/usage" onClick={() => setOpen("usage")}>
          {texts.usage}
        </Button>
        <Button
          calls="PUT /api/admin/ai-tokens/{token_id}"
          isRunning={resume.isRunning}
          onClick={() => (is_active ? setOpen("pause") : void resume.run())}
        >
          {is_active ? texts.pause : texts.resume}
        </Button>
        <Button calls="DELETE /api/admin/ai-tokens/{token_id}" kind="danger" onClick={() => setOpen("remove")}>
          {common.remove}
        </Button>
      </div>
      {test.problem && <Notice kind="bad">{test.problem}</Notice>}
      {resume.problem && <Notice kind="bad">{resume.problem}</Notice>}
      {tested && <TestResult tested={tested} />}
      {open === "edit" && <TokenForm token={token} onClose={close} />}
      {open === "usage" && <TokenUsage token={token} onClose={close} />}
      {open === "pause" && (
        <Confirm
          title={texts.askPause(name)}
          text={isLast ? texts.willPauseLast : texts.willPause}
          act={texts.pause}
          onConfirm={() => setActive(false)}
          onClose={close}
        />
      )}
      {open === "remove" && (
        <Confirm
          title={texts.askRemove(name)}
          text={texts.willRemove}
          act={common.remove}
          onConfirm={async () => {
            await call("DELETE /api/admin/ai-tokens/{token_id}", { path });
            await reloadTokens();
          }}
          onClose={close}
        />
      )}
    </article>
  );
}

function TestResult({ tested: { success, failure, message, model, duration_ms } }: { tested: Tested }) {
  const texts = useTexts(tokenTexts);
  const failures = useTexts(modelFailureTexts);
  const format = useFormats();
  if (success) return <Notice kind="good">{texts.tested(model, format.milliseconds(duration_ms))}</Notice>;
  return <Notice kind="bad">{texts.testFailed(failures[failure ?? ""] ?? failure ?? "", message)}</Notice>;
}
