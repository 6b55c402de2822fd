import { useState } from "preact/hooks";
import { useAction } from "../../../client/use-action.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { assistantsTexts } from "../texts.ts";
import type { Draft } from "./use-draft.ts";

interface SaveBarProps {
  draft: Pick<Draft<object>, "isChanged" | "clear" | "settle">;
  /** Stores the changes; they are cleared when it succeeds. */
  onSave(): Promise<unknown>;
  /** Why they cannot be stored as they are. */
  problem?: string | null;
}

/** Says that there are changes which are not stored, and stores or discards them. */
export function SaveBar({ draft, onSave, problem = null }: SaveBarProps) {
  const texts = useTexts(assistantsTexts);
  const common = useTexts(commonTexts);
  const action = useAction(async () => {
    await onSave();
    draft.settle();
    toast(common.saved);
    focusPage();
  });
  // A problem is said when it keeps from storing, not while a field is being filled in.
  const [isPressed, setPressed] = useState(false);
  if (!draft.isChanged) return null;
  const why = (isPressed ? problem : null) ?? action.problem;
  return (
    <div class="assistants-save">
      {why !== null && <Notice kind="bad">{why}</Notice>}
      <div class="row spread">
        <span role="status">{texts.unsaved}</span>
        <div class="row">
          <Button
            onClick={() => {
              draft.clear();
              action.clear();
              setPressed(false);
              focusPage();
            }}
          >
            {texts.discard}
          </Button>
          <Button
            kind="primary"
            isRunning={action.isRunning}
            onClick={() => {
              setPressed(problem !== null);
              if (problem === null) void action.run();
            }}
          >
            {common.save}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** The bar goes when nothing is unsaved any more, with the button that had the focus. */
function focusPage(): void {
  requestAnimationFrame(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost) document.getElementById("page")?.focus({ preventScroll: true });
  });
}
