import { call } from "../../client/call.ts";
import { useAction } from "../../client/use-action.ts";
import { invalidate } from "../../client/use-query.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { TextArea } from "../assistants/parts/text-area.tsx";
import { writtenDrafts } from "../knowledge/sources/written-drafts.ts";
import { AddForm } from "./add-form.tsx";
import { startTexts } from "./texts.ts";

/** A text that is written here. What was typed is kept, for the page of knowledge too, until it is sent. */
export function AddText({ assistantId }: { assistantId: number }) {
  const texts = useTexts(startTexts);
  const key = -assistantId;
  const draft = writtenDrafts.get(key);
  const action = useAction(async () => {
    const text = writtenDrafts.get(key)?.text ?? "";
    // A title that was typed on the page of knowledge is not shown here.
    const body = { assistant_id: assistantId, title: firstLine(text), text };
    await call("POST /api/documents/text", { body });
    // What was typed meanwhile is the next one.
    if (writtenDrafts.get(key)?.text === text) writtenDrafts.delete(key);
    await invalidate("GET /api/documents");
  });
  const type = (text: string) =>
    text === "" ? writtenDrafts.delete(key) : writtenDrafts.set(key, { title: "", ...draft, text });
  return (
    <AddForm action={action} label={texts.addText}>
      <TextArea
        label={texts.text}
        hint={texts.textHint}
        required
        value={draft?.text ?? ""}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </AddForm>
  );
}

const firstLine = (text: string) => text.trim().split("\n", 1)[0]?.slice(0, 80) ?? "";
