import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { OperationName } from "../client/call.ts";
import { useAction } from "../client/use-action.ts";
import { commonTexts } from "../texts/common.ts";
import { useTexts } from "../texts/use-texts.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";
import { toast } from "./toasts.tsx";

interface StayingFormProps<T> {
  class?: string;
  /** What is stored now. */
  stored: T;
  calls: OperationName;
  /** `shown` is what the form was filled from, for `save`. Throws what the form then shows; the form keeps what was typed. */
  onSave(form: FormData, shown: T): Promise<unknown>;
  /** Fields with the defaults of `shown`. */
  children(shown: T): ComponentChildren;
}

/**
 * A form of the page itself, which stays open. While nothing is typed, and after it was saved, it shows what is stored: that may be
 * another's change. What is typed stays.
 */
export function StayingForm<T>({ class: className = "", stored, calls, onSave, children }: StayingFormProps<T>) {
  const common = useTexts(commonTexts);
  const form = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState(stored);
  const [isTyped, setTyped] = useState(false);
  const inputs = useRef(0);
  // An effect of an earlier rendering may run after an input.
  const saved = useRef(0);
  const action = useAction(async (data: FormData) => {
    const before = inputs.current;
    await onSave(data, shown);
    // What was typed meanwhile is not stored yet.
    if (inputs.current === before) {
      saved.current = before;
      setTyped(false);
    }
    toast(common.saved);
  });
  useEffect(() => {
    if (inputs.current === saved.current) setShown(stored);
  }, [isTyped, stored]);
  useEffect(() => {
    if (inputs.current === saved.current) form.current?.reset();
  }, [isTyped, shown]);
  return (
    <form
      ref={form}
      class={`stack ${className}`}
      onInput={() => {
        inputs.current += 1;
        setTyped(true);
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
