import { useRef } from "preact/hooks";
import { useAction } from "../../client/use-action.ts";
import { commonTexts } from "../../texts/common.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Domains } from "../assistants/install/domains.tsx";
import { saveAssistant } from "../assistants/save-assistant.ts";
import type { StepProps } from "./steps.ts";

/** Step 4: whose pages may show the widget. Each change is stored at once. */
export function DomainStep({ assistant, onNext }: StepProps) {
  const common = useTexts(commonTexts);
  const action = useAction((domains: string[], base: StepProps["assistant"]) =>
    saveAssistant(assistant.id, { allowed_domains: domains as never }, base),
  );
  const last = useRef<Promise<unknown>>(Promise.resolve());
  // One after another: what is added while another is being stored is added to it.
  const store = (domains: string[]) => {
    last.current = last.current.then(() => action.run(domains, assistant));
  };
  const hasSome = assistant.allowed_domains.length > 0;
  return (
    <>
      <Domains domains={assistant.allowed_domains} onChange={store} />
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <div>
        <Button {...(hasSome && { kind: "primary" as const })} onClick={onNext}>
          {common.next}
        </Button>
      </div>
    </>
  );
}
