import { useEffect, useLayoutEffect } from "preact/hooks";
import { useLocation } from "preact-iso";
import { call, type Output } from "../../client/call.ts";
import { invalidate, useQuery } from "../../client/use-query.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { useSourceChanges } from "../knowledge/use-source-changes.ts";
import { DomainStep } from "./domain-step.tsx";
import { Finished } from "./finished.tsx";
import { focusHeading } from "./focus-heading.ts";
import { InstallStep } from "./install-step.tsx";
import { KnowledgeStep } from "./knowledge-step.tsx";
import { LookStep } from "./look-step.tsx";
import { QuestionStep } from "./question-step.tsx";
import { type Assistant, addressOf, doneSteps, nextStep, openStep, type Step, type StepProps, steps } from "./steps.ts";
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
  const { path, route } = useLocation();
  const documents = useQuery("GET /api/documents", { query: { assistant_id: assistant.id, limit: 500 } });
  useWhileWorking(documents.data ?? []);
  useSourceChanges(assistant.id);
  const done = doneSteps({ onboarding, documents: documents.data, assistant });
  const isKnown = documents.data !== undefined;
  const isFinished = onboarding.status === "completed" && asked === undefined;
  const step = openStep(asked, onboarding.current_step, isKnown ? done : null);
  // Each entry of the history names its step: it stays when its work is done, and the browser goes back to it.
  useLayoutEffect(() => {
    const isLeft = path.split("/")[2] !== "start";
    if (!isFinished && !isLeft && step !== null && asked !== step) route(addressOf(step), true);
  }, [path, asked, step, isFinished]);
  // What a step that was opened is called, for the next visit.
  useEffect(() => {
    if (isFinished || step === null || onboarding.current_step === step) return;
    // Without it the next visit only begins elsewhere.
    void record(step).catch(() => {});
  }, [step, isFinished, onboarding.current_step]);
  if (isFinished) return <Finished assistant={assistant} />;
  if (step === null) return <Loaded query={documents}>{() => null}</Loaded>;
  const onNext = () => {
    // Who has left the step while it was being stored stays where they are.
    if (!location.pathname.startsWith(addressOf(step))) return;
    route(addressOf(nextStep(step)));
    focusHeading();
  };
  const View = views[step];
  return (
    <div class="start-layout">
      <nav aria-label={texts.stepList}>
        <p class="quiet small">{isKnown ? texts.progress(done.size, steps.length) : "\u00a0"}</p>
        <ol class="start-steps">
          {steps.map((each, at) => (
            <li key={each}>
              <a href={addressOf(each)} aria-current={each === step ? "step" : undefined}>
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
        <h2 id="start-heading" tabIndex={-1}>
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
