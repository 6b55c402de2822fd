import { useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { save } from "../../../client/save.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { sourcesTexts } from "./texts.ts";
import { writtenDrafts } from "./written-drafts.ts";

interface WriteTextProps {
  assistantId: number;
  /** The text to change; absent: a new one. */
  source?: { id: number; title: string; text: string };
  onClose(): void;
}

/** A text that is written or pasted. What was typed is kept when the dialog is closed before it was saved. */
export function WriteText({ assistantId, source, onClose }: WriteTextProps) {
  const texts = useTexts(sourcesTexts);
  const common = useTexts(commonTexts);
  const key = source?.id ?? -assistantId;
  const [draft, setDraft] = useState(
    writtenDrafts.get(key) ?? {
      ...{ title: source?.title ?? "", text: source?.text ?? "" },
      ...(source && { base: { text: source.text } }),
    },
  );
  const change = (next: typeof draft) => {
    writtenDrafts.set(key, next);
    setDraft(next);
  };
  const saving = useAction(async () => {
    const { base = {}, ...body } = draft;
    if (source === undefined) await call("POST /api/documents/text", { body: { assistant_id: assistantId, ...body } });
    else await save("PUT /api/documents/{doc_id}/text", { path: { doc_id: source.id }, body }, base);
    writtenDrafts.delete(key);
    toast(source === undefined ? texts.textAdded : texts.textSaved);
    await invalidate(
      ...(["GET /api/assistants/{assistant_id}/documents", "GET /api/knowledge/stats"] as const),
      "GET /api/documents/{doc_id}",
    );
    // After its state: a text that is read is there at once, or the reader waits for the state to change.
    await invalidate("GET /api/documents/{doc_id}/text");
  });
  return (
    <Modal title={source === undefined ? texts.write : common.edit} isWide onClose={onClose}>
      <form
        class="stack"
        onSubmit={async (event) => {
          event.preventDefault();
          if (await saving.run()) onClose();
        }}
      >
        <TextField
          label={texts.title}
          required
          maxLength={300}
          value={draft.title}
          onInput={(event) => change({ ...draft, title: event.currentTarget.value })}
        />
        <Field label={texts.text} hint={texts.textHint}>
          {(control) => (
            <textarea
              class="input knowledge-long"
              required
              maxLength={1_000_000}
              value={draft.text}
              onInput={(event) => change({ ...draft, text: event.currentTarget.value })}
              {...control}
            />
          )}
        </Field>
        {saving.problem && <Notice kind="bad">{saving.problem}</Notice>}
        <div class="row">
          <Button kind="primary" type="submit" isRunning={saving.isRunning}>
            {source === undefined ? common.add : common.save}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
