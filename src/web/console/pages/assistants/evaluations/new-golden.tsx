import { useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { Choice } from "../parts/choice.tsx";
import { Switch } from "../parts/switch.tsx";
import { TextArea } from "../parts/text-area.tsx";
import { FromDialog } from "./from-dialog.tsx";
import { evaluationsTexts } from "./texts.ts";

const empty = { question: "", answer: "", sourceId: "", mustAbstain: false };

/** Adds a question, written or taken from a conversation. */
export function NewGolden({ assistantId }: { assistantId: number }) {
  const texts = useTexts(evaluationsTexts);
  const [written, setWritten] = useState(empty);
  const [isPicking, setPicking] = useState(false);
  const documents = useQuery("GET /api/documents", { query: { assistant_id: assistantId, limit: 500 } });
  const sources = documents.data ?? [];
  const action = useAction(async () => {
    const { question, answer, sourceId, mustAbstain } = written;
    const expected = mustAbstain || answer.trim() === "" ? null : answer;
    await call("POST /api/assistants/{assistant_id}/golden-questions", {
      path: { assistant_id: assistantId },
      body: {
        ...{ question, expected_answer: expected, must_abstain: mustAbstain },
        expected_source_id: mustAbstain || sourceId === "" ? null : Number(sourceId),
      },
    });
    // What was typed meanwhile is the next one.
    setWritten((now) => (now === written ? empty : now));
    await invalidate("GET /api/assistants/{assistant_id}/golden-questions");
  });
  return (
    <form
      class="stack assistants-connect"
      onSubmit={(event) => {
        event.preventDefault();
        void action.run();
      }}
    >
      <h3>{texts.addGolden}</h3>
      <TextField
        label={texts.question}
        required
        maxLength={1000}
        pattern=".*\S.*"
        value={written.question}
        onInput={({ currentTarget }) => setWritten({ ...written, question: currentTarget.value })}
      />
      {!written.mustAbstain && (
        <TextArea
          label={texts.expectedText}
          hint={texts.expectedHint}
          value={written.answer}
          onInput={({ currentTarget }) => setWritten({ ...written, answer: currentTarget.value })}
        />
      )}
      {!written.mustAbstain && sources.length > 0 && (
        <Choice
          label={texts.source}
          value={written.sourceId}
          options={[
            { value: "", label: texts.anySource },
            ...sources.map(({ id, title }) => ({ value: String(id), label: title })),
          ]}
          onChoose={(sourceId) => setWritten({ ...written, sourceId })}
        />
      )}
      <Switch
        label={texts.abstainLabel}
        isOn={written.mustAbstain}
        onChange={(isOn) => setWritten({ ...written, mustAbstain: isOn })}
      />
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <div class="row">
        <Button type="submit" calls="POST /api/assistants/{assistant_id}/golden-questions" isRunning={action.isRunning}>
          {texts.addGolden}
        </Button>
        <Button kind="plain" onClick={() => setPicking(true)}>
          {texts.fromDialog}
        </Button>
      </div>
      {isPicking && (
        <FromDialog
          assistantId={assistantId}
          onPick={(question, answer) => {
            setWritten({ ...empty, question, answer });
            setPicking(false);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </form>
  );
}
