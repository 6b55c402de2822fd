import { useState } from "preact/hooks";
import { call } from "../client/call.ts";
import { useAction } from "../client/use-action.ts";
import { useTexts } from "../texts/use-texts.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { entryTexts } from "./texts.ts";

/** Asks for a mail with a link that sets a new password. The answer does not tell whether there is such an account. */
export function ForgotForm() {
  const texts = useTexts(entryTexts);
  const [isSent, setSent] = useState(false);
  const action = useAction(async (email: string) => {
    await call("POST /api/forgot-password", { body: { email } });
    setSent(true);
  });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void action.run(String(new FormData(event.currentTarget).get("email")));
      }}
    >
      <h2>{texts.forgot}</h2>
      <TextField label={texts.email} name="email" type="email" autocomplete="username" required />
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      {isSent && <Notice kind="good">{texts.linkSent}</Notice>}
      <Button type="submit" kind="primary" isRunning={action.isRunning}>
        {texts.sendLink}
      </Button>
    </form>
  );
}
