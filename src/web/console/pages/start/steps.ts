import type { Output } from "../../client/call.ts";

export const steps = ["knowledge", "question", "look", "domain", "install"] as const;
export type Step = (typeof steps)[number];

export type Assistant = Output<"GET /api/assistants">[number];

export interface StepProps {
  assistant: Assistant;
  /** Goes on to the next step. */
  onNext(): void;
}

interface Facts {
  onboarding: Pick<Output<"GET /api/users/onboarding/status">, "status" | "tips" | "first_message_sent">;
  /** undefined until they are read. */
  documents: Pick<Output<"GET /api/documents">[number], "processing_status">[] | undefined;
  assistant: Pick<Output<"GET /api/assistants">[number], "allowed_domains">;
}

/** What is done, by what the server has. The look is done when the user has said so. */
export function doneSteps({ onboarding, documents, assistant }: Facts): Set<Step> {
  const isDone: Record<Step, boolean> = {
    knowledge: documents?.some(({ processing_status: status }) => status === "completed") ?? false,
    question: onboarding.first_message_sent,
    look: onboarding.tips.includes("look"),
    domain: assistant.allowed_domains.length > 0,
    install: onboarding.status === "completed",
  };
  return new Set(steps.filter((step) => isDone[step]));
}

/** The address of a step; of what comes after the last one for null. */
export function addressOf(step: Step | null): string {
  return step === null ? "/console/start" : `/console/start/${step}`;
}

/** The step to open: the one in the address, else where the user was, else the first that is not done. `done` is null until it is known. */
export function openStep(
  asked: string | undefined,
  current: string | number | null,
  done: Set<Step> | null,
): Step | null {
  const named = steps.find((step) => step === asked) ?? steps.find((step) => step === current);
  return named ?? (done && (steps.find((step) => !done.has(step)) ?? "install"));
}

/** The step after this one; null after the last. */
export function nextStep(step: Step): Step | null {
  return steps[steps.indexOf(step) + 1] ?? null;
}
