import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { OperationName } from "../client/call.ts";
import { conflict } from "../client/conflict.ts";
import { baseOfFilling } from "../client/save.ts";
import { useAction } from "../client/use-action.ts";
import { commonTexts } from "../texts/common.ts";
import { useTexts } from "../texts/use-texts.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";
import { toast } from "./toasts.tsx";
import { useHeld } from "./use-held.ts";

interface StayingFormProps<T> {
  class?: string;
  /** What is stored now. */
  stored: T;
  calls: OperationName;
  /** `base` is what the form was filled from, for `save`. Throws what the form then shows; the form keeps what was typed. */
  onSave(form: FormData, base: T): Promise<unknown>;
  /** Fields with the defaults of `shown`. */
  children(shown: T): ComponentChildren;
}

/**
 * A form of the page itself, which stays open. While nothing is typed and none of its fields has the focus, it shows what is stored: that
 * may be another's change. What is typed stays.
 */
export function StayingForm<T>({ class: className = "", stored, calls, onSave, children }: StayingFormProps<T>) {
  const common = useTexts(commonTexts);
  const form = useRef<HTMLFormElement>(null);
  const inputs = useRef(0);
  const saved = useRef(0);
  const [shown] = useHeld<T>(stored, form, () => inputs.current !== saved.current);
  const base = useMemo(() => baseOfFilling(shown), [shown]);
  const action = useAction(async (data: FormData) => {
    const before = inputs.current;
    let isAsked = false;
    const end = conflict.subscribe((question) => {
      isAsked ||= question !== null;
    });
    await onSave(data, base).finally(end);
    // What was typed meanwhile is not stored yet.
    if (inputs.current === before) saved.current = before;
    toast(common.saved);
    // Who has chosen whose values are kept sees them at once: no field has the focus.
    if (isAsked) form.current?.querySelector<HTMLElement>("[type=submit]")?.focus();
  });
  useLayoutEffect(() => form.current?.reset(), [shown]);
  return (
    <form
      ref={form}
      class={`stack ${className}`}
      onInput={() => {
        inputs.current += 1;
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void action.run(new FormData(event.currentTarget));
      }}
    >
      {children(shown)}
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <div class="row">
        <Button type="submit" kind="primary" calls={calls} isRunning={action.isRunning}>
          {common.save}
        </Button>
      </div>
    </form>
  );
}
