import { useRef } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { continueWith, user } from "../../../session/session.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { profileTexts } from "./texts.ts";

/** Changes the password; this tab goes on with the new session. */
export function Password() {
  const texts = useTexts(profileTexts);
  const form = useRef<HTMLFormElement>(null);
  const action = useAction(async (data: FormData) => {
    const { access_token: token } = await call("POST /api/users/change-password", {
      body: { current_password: String(data.get("current")), new_password: String(data.get("next")) },
    });
    await continueWith(token);
    form.current?.reset();
    toast(texts.changed);
  });
  return (
    <form
      ref={form}
      class="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        void action.run(new FormData(event.currentTarget));
      }}
    >
      <h2>{texts.password}</h2>
      <p class="quiet">{texts.changeHint}</p>
      <input
        class="hidden"
        type="text"
        autocomplete="username"
        value={user.value?.email}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <TextField label={texts.current} name="current" type="password" autocomplete="current-password" required />
      <TextField
        label={texts.next}
        hint={texts.nextHint}
        name="next"
        type="password"
        autocomplete="new-password"
        minLength={8}
        maxLength={200}
        required
      />
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <div class="row">
        <Button type="submit" kind="primary" isRunning={action.isRunning}>
          {texts.change}
        </Button>
      </div>
    </form>
  );
}
