import { useState } from "preact/hooks";
import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import { Button } from "../../../ui/button.tsx";
import type { UsedAddress } from "../state/use-address.ts";
import type { InboxTexts } from "../texts.ts";
import { MergeModal } from "./merge-modal.tsx";

interface MergeProps {
  id: number;
  row: InboxRow | undefined;
  address: UsedAddress;
  texts: InboxTexts;
}

/** Merges the dialog with another one. */
export function MergeButton(props: MergeProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        class="act-merge"
        kind="plain"
        calls="POST /api/dialogs/{dialog_id}/merges"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {props.texts.merge.act}
      </Button>
      {isOpen && <MergeModal {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
