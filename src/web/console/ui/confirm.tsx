import { useAction } from "../client/use-action.ts";
import { commonTexts } from "../texts/common.ts";
import { useTexts } from "../texts/use-texts.ts";
import { Button } from "./button.tsx";
import { Modal } from "./modal.tsx";
import { Notice } from "./notice.tsx";

interface ConfirmProps {
  title: string;
  text: string;
  /** The name of the act, on its button. */
  act: string;
  onConfirm(): Promise<unknown>;
  onClose(): void;
}

/** Asks before an act that cannot be undone, performs it, and closes when it succeeded. */
export function Confirm({ title, text, act, onConfirm, onClose }: ConfirmProps) {
  const texts = useTexts(commonTexts);
  const action = useAction(onConfirm);
  return (
    <Modal title={title} onClose={onClose}>
      <p>{text}</p>
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <div class="row">
        <Button
          kind="danger"
          isRunning={action.isRunning}
          onClick={async () => {
            if (await action.run()) onClose();
          }}
        >
          {act}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </Modal>
  );
}
