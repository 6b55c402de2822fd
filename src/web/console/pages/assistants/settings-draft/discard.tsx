import { useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { readStateAnew } from "./read-state-anew.ts";
import { tellConflict } from "./tell-conflict.ts";
import { draftTexts } from "./texts.ts";

interface DiscardProps {
  assistantId: number;
  version: number;
  onDiscarded(): void;
}

/** Discards the draft, after a question. */
export function Discard({ assistantId, version, onDiscarded }: DiscardProps) {
  const texts = useTexts(draftTexts);
  const [isAsked, setAsked] = useState(false);
  const discard = () =>
    tellConflict(texts.changedMeanwhile, async () => {
      const input = { path: { assistant_id: assistantId }, query: { version } };
      await call("DELETE /api/assistants/{assistant_id}/settings-draft", input);
      onDiscarded();
      await readStateAnew();
      toast(texts.discarded);
    });
  return (
    <>
      <Button kind="danger" calls="DELETE /api/assistants/{assistant_id}/settings-draft" onClick={() => setAsked(true)}>
        {texts.discard}
      </Button>
      {isAsked && (
        <Confirm
          title={texts.discardTitle}
          text={texts.discardText}
          act={texts.discard}
          onConfirm={discard}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
