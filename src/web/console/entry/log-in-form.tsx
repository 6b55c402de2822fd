import { useAction } from "../client/use-action.ts";
import { logIn } from "../session/session.ts";
import { useTexts } from "../texts/use-texts.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { entryTexts } from "./texts.ts";

/** The login. With `email` only the password is asked for. */
export function LogInForm({ email }: { email?: string }) {
  const texts = useTexts(entryTexts);
  const action = useAction(logIn);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        void action.run({ email: email ?? String(form.get("email")), password: String(form.get("password")) });
      }}
    >
      {email === undefined && <h2>{texts.logIn}</h2>}
      {email === undefined && (
        <TextField label={texts.email} name="email" type="email" autocomplete="username" required />
      )}
      <TextField label={texts.password} name="password" type="password" autocomplete="current-password" required />
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <Button type="submit" kind="primary" isRunning={action.isRunning}>
        {texts.logIn}
      </Button>
    </form>
  );
}
