import { useEffect, useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toasts.tsx";
import type { InboxTexts } from "../texts.ts";

interface MakeQaProps {
  dialogId: number;
  messageId: number;
  texts: InboxTexts;
  onClose(): void;
}

type Proposal = Output<"POST /api/dialogs/{dialog_id}/messages/{message_id}/qa">;

/** Makes an operator's answer knowledge: proposes a question and an answer, warns, and stores what the user has corrected. */
export function MakeQa({ dialogId, messageId, texts, onClose }: MakeQaProps) {
  const path = { dialog_id: dialogId, message_id: messageId };
  const operation = "POST /api/dialogs/{dialog_id}/messages/{message_id}/qa";
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [question, setQuestion] = useState("");
  const [answer, setAnswer] = useState("");
  const [allows, setAllows] = useState(false);
  const read = useAction(async () => {
    const found = await call(operation, { path, body: { preview: true } });
    setProposal(found);
    setQuestion(found.question);
    setAnswer(found.answer);
  });
  const store = useAction(async () => {
    await call(operation, { path, body: { question, answer, allow_personal_data: allows } });
    toast(texts.qaStored);
    onClose();
  });
  useEffect(() => void read.run(), []);
  const isPersonal = proposal?.warnings.some(({ kind }) => kind === "personal_data") ?? false;
  return (
    <Modal title={texts.makeQa} isWide onClose={onClose}>
      {read.problem !== null && <Notice kind="bad">{read.problem}</Notice>}
      {proposal === null && read.problem === null && <p role="status">{texts.loading}</p>}
      {proposal !== null && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void store.run();
          }}
        >
          {proposal.warnings.map(({ kind, answer: known }) => (
            <Notice key={kind} kind="warn">
              {texts.qaWarnings[kind]}
              {known !== undefined && <blockquote dir="auto">{known}</blockquote>}
            </Notice>
          ))}
          <Field label={texts.question}>
            {(control) => (
              <textarea
                {...control}
                class="input"
                dir="auto"
                required
                maxLength={1_000}
                value={question}
                onInput={({ currentTarget: { value } }) => setQuestion(value)}
              />
            )}
          </Field>
          <Field label={texts.answer}>
            {(control) => (
              <textarea
                {...control}
                class="input"
                dir="auto"
                required
                maxLength={20_000}
                value={answer}
                onInput={({ currentTarget: { value } }) => setAnswer(value)}
              />
            )}
          </Field>
          {isPersonal && (
            <label class="check">
              <input
                type="checkbox"
                checked={allows}
                onChange={({ currentTarget: { checked } }) => setAllows(checked)}
              />
              {texts.allowPersonal}
            </label>
          )}
          {store.problem !== null && <Notice kind="bad">{store.problem}</Notice>}
          <div class="row">
            <Button type="submit" kind="primary" isRunning={store.isRunning}>
              {texts.save}
            </Button>
            <Button onClick={onClose}>{texts.cancel}</Button>
          </div>
        </form>
      )}
    </Modal>
  );
}
