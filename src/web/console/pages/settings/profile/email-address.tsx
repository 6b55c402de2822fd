import { useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { refreshUser, user } from "../../../session/session.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { profileTexts } from "./texts.ts";

/** The address, and its confirmation with a mailed code. */
export function EmailAddress() {
  const texts = useTexts(profileTexts);
  const [isSent, setSent] = useState(false);
  const who = user.value;
  const email = who?.email ?? "";
  const sending = useAction(async () => {
    await call("POST /api/resend_email_code", { body: { email } });
    setSent(true);
  });
  const confirming = useAction(async (code: string) => {
    await call("POST /api/confirm_email", { body: { email, code } });
    await refreshUser();
    toast(texts.confirmDone);
  });
  return (
    <section class="card stack">
      <h2>{texts.email}</h2>
      <p>
        {email}{" "}
        <span class={`badge ${who?.is_email_confirmed ? "good" : "warn"}`}>
          {who?.is_email_confirmed ? texts.confirmed : texts.notConfirmed}
        </span>
      </p>
      {!who?.is_email_confirmed && (
        <>
          <p class="quiet">{isSent ? texts.codeSent : texts.confirmHint}</p>
          {sending.problem && <Notice kind="bad">{sending.problem}</Notice>}
          <div class="row">
            <Button isRunning={sending.isRunning} onClick={() => void sending.run()}>
              {texts.sendCode}
            </Button>
          </div>
          <form
            class="stack"
            onSubmit={(event) => {
              event.preventDefault();
              void confirming.run(String(new FormData(event.currentTarget).get("code")).trim());
            }}
          >
            <TextField
              label={texts.code}
              name="code"
              inputMode="numeric"
              autocomplete="one-time-code"
              pattern="\s*\d{6}\s*"
              required
            />
            {confirming.problem && <Notice kind="bad">{confirming.problem}</Notice>}
            <div class="row">
              <Button type="submit" kind="primary" isRunning={confirming.isRunning}>
                {texts.confirm}
              </Button>
            </div>
          </form>
        </>
      )}
    </section>
  );
}
