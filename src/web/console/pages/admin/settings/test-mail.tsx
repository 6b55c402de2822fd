import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate } from "../../../client/use-query.ts";
import { user } from "../../../session/session.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { settingTexts } from "./texts.ts";

/** Sends a mail to an address, and says what became of it. */
export function TestMail() {
  const texts = useTexts(settingTexts);
  const [email, setEmail] = useState(user.value?.email ?? "");
  const [sent, setSent] = useState<Output<"POST /api/test_send"> | null>(null);
  const action = useAction(async () => {
    setSent(null);
    setSent(await call("POST /api/test_send", { body: { email: email.trim() } }));
    await invalidate("GET /api/admin/mails");
  });
  return (
    <section class="card stack">
      <h2>{texts.testMail}</h2>
      <form
        class="admin-filters admin-one"
        onSubmit={(event) => {
          event.preventDefault();
          void action.run();
        }}
      >
        <TextField
          label={texts.to}
          hint={texts.testMailHint}
          type="email"
          value={email}
          onInput={(event) => setEmail(event.currentTarget.value)}
          required
        />
        <Button calls="POST /api/test_send" type="submit" isRunning={action.isRunning}>
          {texts.send}
        </Button>
      </form>
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      {sent && (
        <Notice kind={sent.delivered ? "good" : "warn"}>
          {(sent.delivered ? texts.mailSent : texts.mailKept)(sent.email)}
        </Notice>
      )}
    </section>
  );
}
