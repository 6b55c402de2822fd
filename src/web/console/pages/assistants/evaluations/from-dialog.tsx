import { useState } from "preact/hooks";
import { useQuery } from "../../../client/use-query.ts";
import { locale } from "../../../session/locale.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { askedIn } from "./asked-in.ts";
import { evaluationsTexts } from "./texts.ts";

interface FromDialogProps {
  assistantId: number;
  onPick(question: string, answer: string): void;
  onClose(): void;
}

const recent = 30;

/** Chooses a question, with what was answered, of one of the last conversations. */
export function FromDialog({ assistantId, onPick, onClose }: FromDialogProps) {
  const texts = useTexts(evaluationsTexts);
  const [dialogId, setDialogId] = useState<number | null>(null);
  const dialogs = useQuery("GET /api/assistants/{assistant_id}/dialogs", {
    path: { assistant_id: assistantId },
    query: { limit: recent },
  });
  return (
    <Modal title={texts.fromDialog} isWide onClose={onClose}>
      {dialogId !== null ? (
        <Questions dialogId={dialogId} onPick={onPick} onBack={() => setDialogId(null)} />
      ) : (
        <Loaded query={dialogs}>
          {({ dialogs: list }) => (
            <>
              {list.length === 0 && <p>{texts.noDialogs}</p>}
              <ul class="assistants-picks">
                {list.map((dialog) => (
                  <li key={dialog.id}>
                    <Button kind="plain" class="assistants-pick" onClick={() => setDialogId(dialog.id)}>
                      <span dir="auto">{dialog.last_message ?? dialog.title}</span>
                      <span class="quiet small">
                        {new Date(dialog.last_message_time ?? dialog.created_at).toLocaleString(locale())}
                      </span>
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Loaded>
      )}
    </Modal>
  );
}

interface QuestionsProps {
  dialogId: number;
  onPick(question: string, answer: string): void;
  onBack(): void;
}

function Questions({ dialogId, onPick, onBack }: QuestionsProps) {
  const texts = useTexts(evaluationsTexts);
  const common = useTexts(commonTexts);
  const messages = useQuery("GET /api/dialogs/{dialog_id}/messages", { path: { dialog_id: dialogId } });
  return (
    <>
      <div>
        <Button onClick={onBack}>{common.back}</Button>
      </div>
      <Loaded query={messages}>
        {(answered) => {
          const asked = askedIn(Array.isArray(answered) ? answered : answered.messages);
          return (
            <>
              {asked.length === 0 && <p>{texts.noQuestions}</p>}
              <ul class="assistants-picks">
                {asked.map(({ id, question, answer }) => (
                  <li key={id}>
                    <Button kind="plain" class="assistants-pick" onClick={() => onPick(question, answer)}>
                      <strong dir="auto">{question}</strong>
                      <span class="quiet small" dir="auto">
                        {answer}
                      </span>
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Loaded>
    </>
  );
}
