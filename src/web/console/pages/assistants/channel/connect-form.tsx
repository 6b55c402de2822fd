import { useState } from "preact/hooks";
import { ApiError } from "../../../client/api-error.ts";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { type FieldName, isSecret, type KindName, kinds } from "./kinds.ts";
import { channelsTexts } from "./texts.ts";

interface ConnectFormProps {
  assistantId: number;
  kind: KindName;
}

/** Connects a number or address, step by step. */
export function ConnectForm({ assistantId, kind }: ConnectFormProps) {
  const texts = useTexts(channelsTexts);
  const { provider, fields } = kinds[kind];
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const action = useAction(async (form: HTMLFormElement) => {
    setProblems({});
    const given = Object.fromEntries(new FormData(form)) as Partial<Record<FieldName, string>>;
    const body = { assistant_id: assistantId, channel: kind, provider, address: "", ...given };
    try {
      const made = await call("POST /api/channels", { body });
      form.reset();
      toast(texts.toasts[made.status]);
    } catch (error) {
      if (error instanceof ApiError) setProblems(error.fields);
      throw error;
    }
    await invalidate("GET /api/channels");
  });
  return (
    <form
      class="stack assistants-connect"
      onSubmit={(event) => {
        event.preventDefault();
        void action.run(event.currentTarget);
      }}
    >
      <ol class="assistants-steps">
        {texts.kinds[kind].steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {fields.map((field) => (
        <TextField
          key={field}
          label={texts.fields[kind][field] ?? field}
          name={field}
          required
          dir="ltr"
          spellcheck={false}
          autocomplete="off"
          type={isSecret(field) ? "password" : "text"}
          problem={problems[field]}
        />
      ))}
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <div>
        <Button type="submit" kind="primary" calls="POST /api/channels" isRunning={action.isRunning}>
          {texts.connect}
        </Button>
      </div>
    </form>
  );
}
