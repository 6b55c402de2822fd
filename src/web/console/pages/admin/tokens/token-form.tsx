import { useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { save } from "../../../client/save.ts";
import { useAction } from "../../../client/use-action.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { readTokenFields, type TokenFields } from "./read-token-fields.ts";
import { reloadTokens } from "./reload-tokens.ts";
import type { AiToken } from "./standing-of.ts";
import { tokenTexts } from "./texts.ts";

/** Adds a token, or changes one. The stored key is never shown: an empty field keeps it. */
export function TokenForm({ token, onClose }: { token: AiToken | null; onClose(): void }) {
  const texts = useTexts(tokenTexts);
  const common = useTexts(commonTexts);
  const [read] = useState(token);
  const [fields, setFields] = useState(() => fieldsOf(token));
  const body = readTokenFields(fields);
  const action = useAction(async () => {
    if (body === null) return;
    if (token !== null)
      await save("PUT /api/admin/ai-tokens/{token_id}", { path: { token_id: token.id }, body }, read ?? token);
    else await call("POST /api/admin/ai-tokens", { body: { ...body, token: fields.key.trim() } });
    toast(common.saved);
    onClose();
    await reloadTokens();
  });
  const bound = (name: keyof TokenFields) => ({
    value: fields[name],
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setFields({ ...fields, [name]: currentTarget.value }),
  });
  const lines = (name: "models" | "names" | "notes", label: string, hint?: string, problem?: string) => (
    <Field label={label} {...(hint && { hint })} problem={problem}>
      {(control) => <textarea class="input" rows={2} {...control} {...bound(name)} />}
    </Field>
  );
  return (
    <Modal title={token === null ? texts.add : token.name} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (body !== null) void action.run();
        }}
      >
        <TextField label={texts.name} hint={texts.nameHint} {...bound("name")} maxLength={100} required />
        <TextField
          label={texts.key}
          hint={token === null ? texts.keyHint : texts.keyKept(token.token)}
          type="password"
          autocomplete="off"
          maxLength={500}
          required={token === null}
          {...bound("key")}
        />
        {lines("models", texts.models, texts.modelsHint)}
        {lines("names", texts.names, texts.namesHint, body === null ? texts.namesWrong : undefined)}
        <div class="admin-filters">
          <TextField
            label={texts.priority}
            hint={texts.priorityHint}
            type="number"
            min={1}
            max={1000}
            required
            {...bound("priority")}
          />
          <TextField label={texts.daily} hint={texts.limitHint} type="number" min={0} {...bound("daily")} />
          <TextField label={texts.monthly} hint={texts.limitHint} type="number" min={0} {...bound("monthly")} />
        </div>
        {lines("notes", texts.notes)}
        {action.problem && <Notice kind="bad">{action.problem}</Notice>}
        <div class="row">
          <Button type="submit" kind="primary" isRunning={action.isRunning}>
            {token === null ? texts.add : common.save}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}

function fieldsOf(token: AiToken | null): TokenFields {
  return {
    name: token?.name ?? "",
    key: "",
    models: token?.model_access.join("\n") ?? "",
    names: Object.entries(token?.model_names ?? {})
      .map(([here, there]) => `${here} = ${there}`)
      .join("\n"),
    priority: String(token?.priority ?? 100),
    daily: String(token?.daily_limit ?? ""),
    monthly: String(token?.monthly_limit ?? ""),
    notes: token?.notes ?? "",
  };
}
