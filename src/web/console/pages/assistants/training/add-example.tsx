import { useId, useRef, useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { readDatasetAnew } from "./read-dataset-anew.ts";
import { trainingTexts } from "./texts.ts";
import type { Dataset } from "./types.ts";

/** Adds one example; the intent stays for the next one. */
export function AddExample({ dataset: { id, intents } }: { dataset: Dataset }) {
  const texts = useTexts(trainingTexts);
  const list = useId();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState("");
  const [intent, setIntent] = useState("");
  const [kept, setKept] = useState<string | null>(null);
  const add = useAction(async () => {
    setKept(null);
    const example = { text, intent: intent.trim() === "" ? null : intent };
    const result = await call("POST /api/v1/training/datasets/{id}/examples", {
      path: { id },
      body: { examples: [example] },
    });
    if (result.added === 0) {
      const [other] = result.contradictions.examples;
      return setKept(other === undefined ? texts.isThere : texts.isThereAs(other.keptIntent ?? texts.noIntent));
    }
    // What was typed meanwhile is the next one.
    setText((now) => (now === text ? "" : now));
    form.current?.querySelector("input")?.focus();
    await readDatasetAnew();
  });
  return (
    <form
      ref={form}
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void add.run();
      }}
    >
      <div class="assistants-columns">
        <TextField
          label={texts.text}
          required
          maxLength={500}
          pattern=".*\S.*"
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <TextField
          label={texts.intent}
          hint={texts.intentHint}
          maxLength={100}
          list={list}
          autocomplete="off"
          value={intent}
          onInput={({ currentTarget }) => setIntent(currentTarget.value)}
        />
        <datalist id={list}>
          {intents.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      {add.problem && <Notice kind="bad">{add.problem}</Notice>}
      {kept !== null && <Notice kind="warn">{kept}</Notice>}
      <div>
        <Button
          type="submit"
          kind="primary"
          calls="POST /api/v1/training/datasets/{id}/examples"
          isRunning={add.isRunning}
        >
          {texts.addExample}
        </Button>
      </div>
    </form>
  );
}
