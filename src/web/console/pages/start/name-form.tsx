import { call } from "../../client/call.ts";
import { useAction } from "../../client/use-action.ts";
import { invalidate } from "../../client/use-query.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { startTexts } from "./texts.ts";

/** Asks for a name, and makes the assistant of it. */
export function NameForm() {
  const texts = useTexts(startTexts);
  const action = useAction(async (name: string) => {
    await call("POST /api/assistants", { body: { name } });
    await call("POST /api/users/onboarding/start");
    await invalidate("GET /api/users/onboarding/status", "GET /api/assistants");
  });
  return (
    <form
      class="card stack start-name"
      onSubmit={(event) => {
        event.preventDefault();
        void action.run(String(new FormData(event.currentTarget).get("name") ?? ""));
      }}
    >
      <p>{texts.welcome}</p>
      <TextField
        label={texts.name}
        hint={texts.nameHint}
        name="name"
        required
        maxLength={200}
        pattern=".*\S.*"
        autocomplete="organization"
        autofocus
      />
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <div>
        <Button type="submit" kind="primary" isRunning={action.isRunning}>
          {texts.begin}
        </Button>
      </div>
    </form>
  );
}
