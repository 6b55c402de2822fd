import type { ComponentChildren } from "preact";
import type { Action } from "../../client/use-action.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";

interface AddFormProps {
  action: Action<[]>;
  label: string;
  children: ComponentChildren;
}

/** A form that adds what is typed in it. */
export function AddForm({ action, label, children }: AddFormProps) {
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void action.run();
      }}
    >
      {children}
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <div>
        <Button type="submit" kind="primary" isRunning={action.isRunning}>
          {label}
        </Button>
      </div>
    </form>
  );
}
