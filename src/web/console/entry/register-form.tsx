import { useLocation } from "preact-iso";
import { useAction } from "../client/use-action.ts";
import { register } from "../session/session.ts";
import { useTexts } from "../texts/use-texts.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { entryTexts } from "./texts.ts";

/** Creates an account and logs its owner in; the first steps follow. */
export function RegisterForm() {
  const texts = useTexts(entryTexts);
  const { route } = useLocation();
  const action = useAction(async (input: Parameters<typeof register>[0]) => {
    route("/console/start", true);
    await register(input);
  });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const field = (name: string) => String(form.get(name) ?? "");
        void action.run({ email: field("email"), password: field("password"), first_name: field("name") });
      }}
    >
      <h2>{texts.register}</h2>
      <TextField label={texts.name} name="name" autocomplete="given-name" maxLength={100} />
      <TextField label={texts.email} name="email" type="email" autocomplete="username" required />
      <TextField
        label={texts.password}
        hint={texts.passwordHint}
        name="password"
        type="password"
        autocomplete="new-password"
        minLength={8}
        required
      />
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <Button type="submit" kind="primary" isRunning={action.isRunning}>
        {texts.register}
      </Button>
    </form>
  );
}
