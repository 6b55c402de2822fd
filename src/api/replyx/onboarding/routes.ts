import { advanceOnboarding, type OnboardingAction } from "../../../domain/people/onboarding/advance-onboarding.ts";
import { markOnboarding } from "../../../domain/people/onboarding/mark-onboarding.ts";
import { readOnboarding } from "../../../domain/people/onboarding/read-onboarding.ts";
import { type Route, route } from "../../kit/route.ts";
import { toOnboarding } from "./convert.ts";
import { Onboarding, OnboardingStep, OnboardingTip } from "./wire.ts";

const tag = "Onboarding";

const success = { status: 200 as const, schema: Onboarding, description: "Where the user is in the first tour now." };

/** What takes nothing but the act itself: it may be sent again, and its first time stands. */
const acts: { id: string; path: string; act: OnboardingAction; summary: string }[] = [
  {
    id: "startOnboarding",
    path: "start",
    act: "start",
    summary: "Start the first tour, or go on with it after a skip",
  },
  { id: "completeOnboarding", path: "complete", act: "complete", summary: "End the first tour at its end" },
  { id: "skipOnboarding", path: "skip", act: "skip", summary: "Leave the first tour" },
  { id: "markBotCreated", path: "mark-bot-created", act: "mark_bot_created", summary: "Note that a bot was made" },
  {
    ...{ id: "markFirstMessage", path: "mark-first-message", act: "mark_first_message" },
    summary: "Note that a first message was sent",
  },
];

export const onboardingRoutes: Route[] = [
  route({
    id: "readOnboarding",
    method: "get",
    paths: ["/api/users/onboarding/status"],
    tag,
    summary: "Read where you are in the first tour",
    credential: "user",
    success,
    handle: async ({ ctx, caller }) => toOnboarding(await readOnboarding(ctx, caller.userId)),
  }),
  ...acts.map(({ id, path, act, summary }) =>
    route({
      ...{ id, tag, summary, success },
      method: "post",
      paths: [`/api/users/onboarding/${path}`],
      credential: "user",
      handle: async ({ ctx, caller }) => toOnboarding(await advanceOnboarding(ctx, caller.userId, act)),
    }),
  ),
  route({
    id: "updateOnboardingStep",
    method: "post",
    paths: ["/api/users/onboarding/update-step"],
    tag,
    summary: "Note the step you are at",
    credential: "user",
    body: OnboardingStep,
    success,
    refusals: ["conflict"],
    handle: async ({ ctx, caller, body }) => toOnboarding(await markOnboarding(ctx, caller.userId, "step", body.step)),
  }),
  route({
    id: "saveOnboardingTip",
    method: "post",
    paths: ["/api/users/onboarding/save-tip"],
    tag,
    summary: "Note a tip that you have seen",
    credential: "user",
    body: OnboardingTip,
    success,
    refusals: ["conflict"],
    handle: async ({ ctx, caller, body }) => toOnboarding(await markOnboarding(ctx, caller.userId, "tip", body.tip)),
  }),
];
