import { call } from "../../client/call.ts";
import { useAction } from "../../client/use-action.ts";
import { invalidate } from "../../client/use-query.ts";
import { refreshUser } from "../../session/session.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { InstallCheck } from "../assistants/install/install-check.tsx";
import { Snippet } from "../assistants/install/snippet.tsx";
import type { StepProps } from "./steps.ts";
import { startTexts } from "./texts.ts";

/** Step 5: the snippet, and a look at the page that carries it. */
export function InstallStep({ assistant, onNext }: StepProps) {
  const texts = useTexts(startTexts);
  const action = useAction(async () => {
    await call("POST /api/users/onboarding/complete");
    await Promise.all([invalidate("GET /api/users/onboarding/status"), refreshUser()]);
    onNext();
  });
  const domain = assistant.allowed_domains.find((each) => !each.startsWith("*."));
  return (
    <>
      <Snippet assistantId={assistant.id} />
      <h3>{texts.checkTitle}</h3>
      <InstallCheck assistantId={assistant.id} {...(domain && { page: `https://${domain}/` })} />
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <div>
        <Button kind="primary" isRunning={action.isRunning} onClick={() => void action.run()}>
          {texts.finish}
        </Button>
      </div>
    </>
  );
}
