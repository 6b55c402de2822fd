import { useEffect, useRef, useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { focusList } from "../focus-list.ts";
import type { Cluster } from "./cluster.ts";
import { unansweredTexts } from "./texts.ts";

/** Answers that were typed and not saved yet, by the group of questions. */
const drafts = new Map<number, { question: string; answer: string }>();

/** Answers a group of questions in place. */
export function AnswerForm({ cluster, onClose }: { cluster: Cluster; onClose(): void }) {
  const texts = useTexts(unansweredTexts);
  const common = useTexts(commonTexts);
  const area = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState(drafts.get(cluster.id) ?? { question: cluster.question, answer: "" });
  const change = (changes: Partial<typeof draft>) => {
    drafts.set(cluster.id, { ...draft, ...changes });
    setDraft({ ...draft, ...changes });
  };
  useEffect(() => area.current?.focus(), []);
  const save = useAction(async () => {
    const path = { assistant_id: cluster.assistant_id, cluster_id: cluster.id };
    await call("POST /api/assistants/{assistant_id}/unanswered/{cluster_id}/answer", { path, body: draft });
    drafts.delete(cluster.id);
    toast(texts.saved);
    await invalidate(
      "GET /api/assistants/{assistant_id}/unanswered",
      "GET /api/assistants/{assistant_id}/gaps",
      "GET /api/qa-knowledge",
      "GET /api/knowledge/stats",
    );
  });
  return (
    <form
      class="stack"
      onSubmit={async (event) => {
        event.preventDefault();
        if (!(await save.run())) return;
        onClose();
        focusList();
      }}
    >
      <TextField
        label={texts.question}
        required
        maxLength={1_000}
        value={draft.question}
        onInput={(event) => change({ question: event.currentTarget.value })}
      />
      <Field label={texts.answerLabel} hint={texts.answerHint}>
        {(control) => (
          <textarea
            ref={area}
            class="input"
            required
            maxLength={20_000}
            value={draft.answer}
            onInput={(event) => change({ answer: event.currentTarget.value })}
            {...control}
          />
        )}
      </Field>
      {save.problem && <Notice kind="bad">{save.problem}</Notice>}
      <div class="row">
        <Button kind="primary" type="submit" isRunning={save.isRunning}>
          {texts.save}
        </Button>
        <Button onClick={onClose}>{common.cancel}</Button>
      </div>
    </form>
  );
}
