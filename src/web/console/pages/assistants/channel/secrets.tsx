import { useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { save } from "../../../client/save.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toasts.tsx";
import type { FieldName } from "./kinds.ts";
import { channelsTexts } from "./texts.ts";

interface SecretsProps {
  channelId: number;
  /** Masked. */
  secrets: Partial<Record<FieldName, string>>;
}

/** The masked secrets of a channel, and new ones in their place. */
export function Secrets({ channelId, secrets }: SecretsProps) {
  const texts = useTexts(channelsTexts);
  const common = useTexts(commonTexts);
  const [isOpen, setOpen] = useState(false);
  const names = Object.keys(secrets) as FieldName[];
  const action = useAction(async (form: HTMLFormElement) => {
    const given = [...new FormData(form)].filter(([, value]) => value !== "");
    const path = { channel_id: channelId };
    // A secret is never shown, so there is nothing that it could replace unseen.
    await save("PATCH /api/channels/{channel_id}", { path, body: Object.fromEntries(given) }, {});
    const tested = await call("POST /api/channels/{channel_id}/test", { path });
    await invalidate("GET /api/channels");
    setOpen(false);
    toast(texts.toasts[tested.status]);
  });
  if (names.length === 0) return null;
  if (!isOpen) {
    return (
      <div class="row spread">
        <span>
          {names.map((name) => (
            <span key={name} class="assistants-secret">
              {texts.secrets[name] ?? name}: <code dir="ltr">{secrets[name]}</code>
            </span>
          ))}
        </span>
        <Button onClick={() => setOpen(true)}>{texts.replace}</Button>
      </div>
    );
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void action.run(event.currentTarget);
      }}
    >
      {names.map((name, at) => (
        <TextField
          key={name}
          label={texts.secrets[name] ?? name}
          hint={texts.secretHint(secrets[name] ?? "")}
          name={name}
          type="password"
          dir="ltr"
          autocomplete="off"
          autofocus={at === 0}
        />
      ))}
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <div class="row">
        <Button type="submit" kind="primary" isRunning={action.isRunning}>
          {common.save}
        </Button>
        <Button onClick={() => setOpen(false)}>{common.cancel}</Button>
      </div>
    </form>
  );
}
