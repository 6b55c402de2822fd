import { call, type Output } from "../../../client/call.ts";
import { save } from "../../../client/save.ts";
import { invalidate } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { EditForm } from "../../../ui/edit-form.tsx";
import { Field } from "../../../ui/field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { replyTexts } from "./texts.ts";

type Reply = Output<"GET /api/saved-replies">["saved_replies"][number];
const variables = ["contact.name", "contact.first_name", "operator.name", "dialog.id", "variables.city"];

/** The text of a saved reply, and how it is found. */
export function ReplyForm({ reply, onClose }: { reply: Reply | null; onClose(): void }) {
  const texts = useTexts(replyTexts);
  const store = async (form: FormData) => {
    const body = {
      shortcut: String(form.get("shortcut")).trim().replace(/^\//, ""),
      title: String(form.get("title")).trim(),
      text: String(form.get("text")),
      visibility: form.get("visibility") as Reply["visibility"],
    };
    if (reply === null) await call("POST /api/saved-replies", { body });
    else await save("PATCH /api/saved-replies/{saved_reply_id}", { path: { saved_reply_id: reply.id }, body }, reply);
    await invalidate("GET /api/saved-replies");
  };
  return (
    <EditForm title={reply === null ? texts.add : texts.edit} onClose={onClose} onSave={store}>
      <TextField
        label={texts.shortcut}
        hint={texts.shortcutHint}
        name="shortcut"
        maxLength={50}
        defaultValue={reply?.shortcut ?? ""}
        required
      />
      <TextField label={texts.title} name="title" maxLength={200} defaultValue={reply?.title ?? ""} required />
      <Field label={texts.text} hint={`${texts.textHint} ${variables.map((name) => `{{${name}}}`).join(", ")}`}>
        {(control) => (
          <textarea
            class="input"
            name="text"
            rows={6}
            maxLength={10_000}
            defaultValue={reply?.text ?? ""}
            required
            dir="auto"
            {...control}
          />
        )}
      </Field>
      <Field label={texts.visibility}>
        {(control) => (
          <select class="input" name="visibility" {...control}>
            {(["account", "own"] as const).map((name) => (
              <option key={name} value={name} selected={name === (reply?.visibility ?? "account")}>
                {texts.visibilities[name]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </EditForm>
  );
}
