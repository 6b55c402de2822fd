import { advanceOnboarding, type OnboardingAction } from "../../../domain/people/onboarding/advance-onboarding.ts";
import { markOnboarding } from "../../../domain/people/onboarding/mark-onboarding.ts";
import { readOnboarding } from "../../../domain/people/onboarding/read-onboarding.ts";
import { type Route, route } from "../../kit/route.ts";
import { toOnboarding } from "./convert.ts";
import { Onboarding, OnboardingStep, OnboardingTip } from "./wire.ts";

const tag = "Onboarding";

const success = { status: 200 as const, schema: Onboarding, description: "The user's onboarding state." };

/** Actions without a body: they may be repeated, and the first time counts. */
const acts: { id: string; path: string; act: OnboardingAction; summary: string }[] = [
  {
    id: "startOnboarding",
    path: "start",
    act: "start",
    summary: "Start the onboarding, or resume it after a skip",
  },
  { id: "completeOnboarding", path: "complete", act: "complete", summary: "Complete the onboarding" },
  { id: "skipOnboarding", path: "skip", act: "skip", summary: "Skip the onboarding" },
  { id: "markBotCreated", path: "mark-bot-created", act: "mark_bot_created", summary: "Record that a bot was created" },
  {
    ...{ id: "markFirstMessage", path: "mark-first-message", act: "mark_first_message" },
    summary: "Record that the first message was sent",
  },
];

export const onboardingRoutes: Route[] = [
  route({
    id: "readOnboarding",
    method: "get",
    paths: ["/api/users/onboarding/status"],
    tag,
    summary: "Read your onboarding state",
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
    summary: "Record the current step",
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
    summary: "Record a tip as seen",
    credential: "user",
    body: OnboardingTip,
    success,
    refusals: ["conflict"],
    handle: async ({ ctx, caller, body }) => toOnboarding(await markOnboarding(ctx, caller.userId, "tip", body.tip)),
  }),
];
