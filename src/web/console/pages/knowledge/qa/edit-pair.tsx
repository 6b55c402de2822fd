import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
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
import { type PairDraft, pairDrafts } from "./pair-drafts.ts";
import { qaTexts } from "./texts.ts";

export type Pair = Output<"GET /api/qa-knowledge">[number];

interface EditPairProps {
  assistantId: number;
  /** The pair to change; absent: a new one. */
  pair?: Pair;
  onClose(): void;
}

/** A question with its answer. What was typed is kept when the dialog is closed before it was saved. */
export function EditPair({ assistantId, pair, onClose }: EditPairProps) {
  const texts = useTexts(qaTexts);
  const common = useTexts(commonTexts);
  const key = pair?.id ?? -assistantId;
  const stored: PairDraft = {
    ...{ question: pair?.question ?? "", answer: pair?.answer ?? "", tags: pair?.tags.join(", ") ?? "" },
    ...(pair && { base: pair }),
  };
  const [draft, setDraft] = useState(pairDrafts.get(key) ?? stored);
  const change = (changes: Partial<typeof draft>) => {
    const next = { ...draft, ...changes };
    pairDrafts.set(key, next);
    setDraft(next);
  };
  const saving = useAction(async () => {
    const tags = draft.tags.split(",").flatMap((tag) => tag.trim() || []);
    const body = { question: draft.question, answer: draft.answer, tags };
    if (pair === undefined) await call("POST /api/qa-knowledge", { body: { assistant_id: assistantId, ...body } });
    else await save("PUT /api/qa-knowledge/{qa_id}", { path: { qa_id: pair.id }, body }, draft.base ?? pair);
    pairDrafts.delete(key);
    toast(texts.saved);
    await invalidate("GET /api/qa-knowledge", "GET /api/knowledge/stats");
  });
  return (
    <Modal title={pair === undefined ? texts.newPair : common.edit} isWide onClose={onClose}>
      <form
        class="stack"
        onSubmit={async (event) => {
          event.preventDefault();
          if (await saving.run()) onClose();
        }}
      >
        <TextField
          label={texts.question}
          hint={texts.questionHint}
          required
          maxLength={1_000}
          value={draft.question}
          onInput={(event) => change({ question: event.currentTarget.value })}
        />
        <Field label={texts.answer}>
          {(control) => (
            <textarea
              class="input"
              rows={6}
              required
              maxLength={20_000}
              value={draft.answer}
              onInput={(event) => change({ answer: event.currentTarget.value })}
              {...control}
            />
          )}
        </Field>
        <TextField
          label={`${texts.tags} (${common.optional})`}
          hint={texts.tagsHint}
          value={draft.tags}
          onInput={(event) => change({ tags: event.currentTarget.value })}
        />
        {saving.problem && <Notice kind="bad">{saving.problem}</Notice>}
        <div class="row">
          <Button kind="primary" type="submit" isRunning={saving.isRunning}>
            {pair === undefined ? common.add : common.save}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
