import { commonTexts } from "../texts/common.ts";
import { useTexts } from "../texts/use-texts.ts";
import { Button } from "./button.tsx";
import { Modal } from "./modal.tsx";
import { Notice } from "./notice.tsx";
import { TextField } from "./text-field.tsx";
import { toast } from "./toasts.tsx";

interface ShownOnceProps {
  title: string;
  hint: string;
  label: string;
  secret: string;
  /** The button that closes it. Escape does not: the secret would be lost. */
  done: string;
  onClose(): void;
}

/** A secret that is shown this once only, with a button that copies it. */
export function ShownOnce({ title, hint, label, secret, done, onClose }: ShownOnceProps) {
  const common = useTexts(commonTexts);
  return (
    <Modal title={title} onClose={() => {}}>
      <Notice kind="warn">{hint}</Notice>
      <TextField label={label} value={secret} readOnly onFocus={({ currentTarget }) => currentTarget.select()} />
      <div class="row">
        <Button
          kind="primary"
          onClick={async () => {
            await navigator.clipboard.writeText(secret);
            toast(common.copied);
          }}
        >
          {common.copy}
        </Button>
        <Button onClick={onClose}>{done}</Button>
      </div>
    </Modal>
  );
}
