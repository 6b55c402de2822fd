import type { ComponentChildren } from "preact";
import { useAction } from "../client/use-action.ts";
import { commonTexts } from "../texts/common.ts";
import { useTexts } from "../texts/use-texts.ts";
import { Button } from "./button.tsx";
import { Modal } from "./modal.tsx";
import { Notice } from "./notice.tsx";
import { toast } from "./toasts.tsx";

interface EditFormProps {
  title: string;
  /** Throws what the form then shows; the form keeps what was typed. */
  onSave(form: FormData): Promise<unknown>;
  onClose(): void;
  children: ComponentChildren;
}

/** A dialog with a form, which closes when it was saved. */
export function EditForm({ title, onSave, onClose, children }: EditFormProps) {
  const common = useTexts(commonTexts);
  const action = useAction(onSave);
  return (
    <Modal title={title} onClose={onClose}>
      <form
        class="stack"
        onSubmit={async (event) => {
          event.preventDefault();
          if (!(await action.run(new FormData(event.currentTarget)))) return;
          toast(common.saved);
          onClose();
        }}
      >
        {children}
        {action.problem && <Notice kind="bad">{action.problem}</Notice>}
        <div class="row">
          <Button type="submit" kind="primary" isRunning={action.isRunning}>
            {common.save}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
