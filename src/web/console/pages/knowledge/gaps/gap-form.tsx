import { useEffect, useRef, useState } from "preact/hooks";
import { useAction } from "../../../client/use-action.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { focusList } from "../focus-list.ts";
import { decide, type Gap } from "./decide.ts";
import { gapsTexts } from "./texts.ts";

/** Answers that were typed and not accepted yet, by the gap. */
const drafts = new Map<string, { question: string; answer: string }>();

interface GapFormProps {
  gap: Gap;
  assistantId: number;
  onClose(): void;
}

/** The answer of a gap: an operator's as a draft, or an empty one. */
export function GapForm({ gap, assistantId, onClose }: GapFormProps) {
  const texts = useTexts(gapsTexts);
  const common = useTexts(commonTexts);
  const area = useRef<HTMLTextAreaElement>(null);
  const { id, draft: proposed } = gap;
  const key = `${assistantId}:${id}`;
  const [draft, setDraft] = useState(
    drafts.get(key) ?? { question: proposed?.question ?? gap.question ?? "", answer: proposed?.answer ?? "" },
  );
  const [isAllowed, setAllowed] = useState(false);
  const change = (changes: Partial<typeof draft>) => {
    drafts.set(key, { ...draft, ...changes });
    setDraft({ ...draft, ...changes });
  };
  useEffect(() => area.current?.focus(), []);
  const accept = useAction(async () => {
    await decide(assistantId, id, { state: "accepted", ...draft, allow_personal_data: isAllowed });
    drafts.delete(key);
    toast(texts.accepted);
  });
  const personal = proposed?.personal_data ?? [];
  return (
    <form
      class="stack"
      onSubmit={async (event) => {
        event.preventDefault();
        if (!(await accept.run())) return;
        onClose();
        focusList();
      }}
    >
      <p class="small quiet">
        {proposed === null ? texts.noDraft : texts.draftOf(proposed.author ?? texts.anOperator)}{" "}
        {proposed !== null && <a href={`/console/inbox/${proposed.dialog_id}`}>{texts.openDialog}</a>}
      </p>
      <TextField
        label={texts.question}
        required
        maxLength={1_000}
        value={draft.question}
        onInput={(event) => change({ question: event.currentTarget.value })}
      />
      <Field label={texts.answer}>
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
      {personal.length > 0 && (
        <Notice kind="warn">{texts.personal(personal.map((each) => texts.personalKinds[each]).join(", "))}</Notice>
      )}
      {(personal.length > 0 || accept.problem !== null) && (
        <label class="check">
          <input type="checkbox" checked={isAllowed} onChange={(event) => setAllowed(event.currentTarget.checked)} />
          <span>{texts.allow}</span>
        </label>
      )}
      {accept.problem && <Notice kind="bad">{accept.problem}</Notice>}
      <div class="row">
        <Button kind="primary" type="submit" isRunning={accept.isRunning}>
          {texts.accept}
        </Button>
        <Button onClick={onClose}>{common.cancel}</Button>
      </div>
    </form>
  );
}
