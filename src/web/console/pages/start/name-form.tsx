import { useEffect } from "preact/hooks";
import { useLocation } from "preact-iso";
import { call } from "../../client/call.ts";
import { useAction } from "../../client/use-action.ts";
import { invalidate } from "../../client/use-query.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { focusHeading } from "./focus-heading.ts";
import { addressOf } from "./steps.ts";
import { startTexts } from "./texts.ts";

/** Asks for a name, and makes the assistant of it. */
export function NameForm() {
  const texts = useTexts(startTexts);
  const { route } = useLocation();
  const action = useAction(async (name: string) => {
    await call("POST /api/users/onboarding/start");
    // An earlier attempt may have made it, and only its answer was lost.
    const made = await call("GET /api/assistants");
    if (made.length === 0) await call("POST /api/assistants", { body: { name } });
    // Another assistant may have been at another step.
    if (location.pathname.startsWith("/console/start")) route(addressOf("knowledge"), true);
    await invalidate("GET /api/users/onboarding/status", "GET /api/assistants");
  });
  // The steps take its place: their heading gets the focus.
  useEffect(() => focusHeading, []);
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
