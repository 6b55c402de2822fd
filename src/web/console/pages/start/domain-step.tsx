import { useRef } from "preact/hooks";
import { useAction } from "../../client/use-action.ts";
import { commonTexts } from "../../texts/common.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Domains } from "../assistants/install/domains.tsx";
import { useNewDomain } from "../assistants/install/use-new-domain.ts";
import { saveAssistant } from "../assistants/save-assistant.ts";
import type { StepProps } from "./steps.ts";

/** Step 4: whose pages may show the widget. Each change is stored at once. */
export function DomainStep({ assistant, onNext }: StepProps) {
  const common = useTexts(commonTexts);
  const action = useAction((domains: string[], base: StepProps["assistant"]) =>
    saveAssistant(assistant.id, { allowed_domains: domains as never }, base),
  );
  const storing = useRef<Promise<boolean> | null>(null);
  // One after another: what is added while another is being stored is added to it.
  const store = async (domains: string[]) => {
    const own = Promise.resolve(storing.current).then(() => action.run(domains, assistant));
    storing.current = own;
    const isStored = await own;
    if (storing.current === own) storing.current = null;
    return isStored;
  };
  const entry = useNewDomain(assistant.allowed_domains, store);
  const next = useAction(async () => {
    if (entry.written.trim() !== "" && !(await entry.add())) return;
    if ((await storing.current) !== false) onNext();
  });
  const hasSome = assistant.allowed_domains.length > 0;
  return (
    <>
      <Domains domains={assistant.allowed_domains} entry={entry} onChange={store} />
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <div>
        <Button
          {...(hasSome && { kind: "primary" as const })}
          isRunning={next.isRunning}
          onClick={() => void next.run()}
        >
          {common.next}
        </Button>
      </div>
    </>
  );
}
