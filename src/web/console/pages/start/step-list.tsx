import { useEffect, useRef } from "preact/hooks";
import { useLocation } from "preact-iso";
import { call, type Output } from "../../client/call.ts";
import { invalidate, useQuery } from "../../client/use-query.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { DomainStep } from "./domain-step.tsx";
import { Finished } from "./finished.tsx";
import { InstallStep } from "./install-step.tsx";
import { KnowledgeStep } from "./knowledge-step.tsx";
import { LookStep } from "./look-step.tsx";
import { QuestionStep } from "./question-step.tsx";
import { type Assistant, doneSteps, nextStep, openStep, type Step, type StepProps, steps } from "./steps.ts";
import { startTexts } from "./texts.ts";
import { useWhileWorking } from "./use-while-working.ts";

type Onboarding = Output<"GET /api/users/onboarding/status">;

interface StepListProps {
  onboarding: Onboarding;
  assistant: Assistant;
  /** The step in the address. */
  asked: string | undefined;
}

const views: Record<Step, (props: StepProps) => preact.JSX.Element> = {
  knowledge: KnowledgeStep,
  question: QuestionStep,
  look: LookStep,
  domain: DomainStep,
  install: InstallStep,
};

export function StepList({ onboarding, assistant, asked }: StepListProps) {
  const texts = useTexts(startTexts);
  const { route } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const documents = useQuery("GET /api/documents", { query: { assistant_id: assistant.id } });
  useWhileWorking(documents.data ?? []);
  const shown = useRef<Step | null>(null);
  const done = doneSteps({ onboarding, documents: documents.data ?? [], assistant });
  const isFinished = onboarding.status === "completed" && asked === undefined;
  // A step that is shown stays when its work is done: the user goes on.
  const known = documents.data === undefined ? null : done;
  const step = openStep(asked, shown.current ?? onboarding.current_step, known);
  shown.current = step;
  // What a step that was opened is called, for the next visit.
  useEffect(() => {
    if (isFinished || step === null || onboarding.current_step === step) return;
    // Without it the next visit only begins elsewhere.
    void record(step).catch(() => {});
  }, [step, isFinished]);
  if (isFinished) return <Finished assistant={assistant} />;
  if (step === null) return <Loaded query={documents}>{() => null}</Loaded>;
  const onNext = () => {
    route(`/console/start/${nextStep(step) ?? "install"}`);
    heading.current?.focus();
  };
  const View = views[step];
  return (
    <div class="start-layout">
      <nav aria-label={texts.stepList}>
        <p class="quiet small">{texts.progress(done.size, steps.length)}</p>
        <ol class="start-steps">
          {steps.map((each, at) => (
            <li key={each}>
              <a href={`/console/start/${each}`} aria-current={each === step ? "step" : undefined}>
                <span class={`start-mark ${done.has(each) ? "is-done" : ""}`} aria-hidden="true">
                  {done.has(each) ? "✓" : at + 1}
                </span>
                <span>{texts.steps[each].name}</span>
                {done.has(each) && <span class="hidden">{texts.isDone}</span>}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <section class="card stack start-step" aria-labelledby="start-heading">
        <h2 id="start-heading" ref={heading} tabIndex={-1}>
          {texts.steps[step].title}
        </h2>
        <p class="quiet">{texts.steps[step].why}</p>
        <View key={step} assistant={assistant} onNext={onNext} />
      </section>
    </div>
  );
}

async function record(step: Step): Promise<void> {
  await call("POST /api/users/onboarding/update-step", { body: { step } });
  await invalidate("GET /api/users/onboarding/status");
}
