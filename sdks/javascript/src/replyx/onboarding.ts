/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  Onboarding,
  SaveOnboardingTipRequest,
  UpdateOnboardingStepRequest,
} from "./types.ts";

const readOnboardingOperation: Operation = { method: "GET", path: "/api/users/onboarding/status", kinds: ["bearer"] };

/**
 * Read your onboarding state.
 *
 * Called by any user of the account.
 *
 * `GET /api/users/onboarding/status`
 */
export function readOnboarding(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<Onboarding> {
  return call(client, readOnboardingOperation, input, options);
}

const startOnboardingOperation: Operation = { method: "POST", path: "/api/users/onboarding/start", kinds: ["bearer"] };

/**
 * Start the onboarding, or resume it after a skip.
 *
 * Called by any user of the account.
 *
 * `POST /api/users/onboarding/start`
 */
export function startOnboarding(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<Onboarding> {
  return call(client, startOnboardingOperation, input, options);
}

const completeOnboardingOperation: Operation = {
  method: "POST",
  path: "/api/users/onboarding/complete",
  kinds: ["bearer"],
};

/**
 * Complete the onboarding.
 *
 * Called by any user of the account.
 *
 * `POST /api/users/onboarding/complete`
 */
export function completeOnboarding(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<Onboarding> {
  return call(client, completeOnboardingOperation, input, options);
}

const skipOnboardingOperation: Operation = { method: "POST", path: "/api/users/onboarding/skip", kinds: ["bearer"] };

/**
 * Skip the onboarding.
 *
 * Called by any user of the account.
 *
 * `POST /api/users/onboarding/skip`
 */
export function skipOnboarding(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<Onboarding> {
  return call(client, skipOnboardingOperation, input, options);
}

const markBotCreatedOperation: Operation = {
  method: "POST",
  path: "/api/users/onboarding/mark-bot-created",
  kinds: ["bearer"],
};

/**
 * Record that a bot was created.
 *
 * Called by any user of the account.
 *
 * `POST /api/users/onboarding/mark-bot-created`
 */
export function markBotCreated(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<Onboarding> {
  return call(client, markBotCreatedOperation, input, options);
}

const markFirstMessageOperation: Operation = {
  method: "POST",
  path: "/api/users/onboarding/mark-first-message",
  kinds: ["bearer"],
};

/**
 * Record that the first message was sent.
 *
 * Called by any user of the account.
 *
 * `POST /api/users/onboarding/mark-first-message`
 */
export function markFirstMessage(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<Onboarding> {
  return call(client, markFirstMessageOperation, input, options);
}

const updateOnboardingStepOperation: Operation = {
  method: "POST",
  path: "/api/users/onboarding/update-step",
  kinds: ["bearer"],
};

/**
 * Record the current step.
 *
 * Called by any user of the account.
 *
 * `POST /api/users/onboarding/update-step`
 */
export function updateOnboardingStep(
  client: Client<"bearer">,
  input: UpdateOnboardingStepRequest,
  options?: CallOptions,
): Promise<Onboarding> {
  return call(client, updateOnboardingStepOperation, input, options);
}

const saveOnboardingTipOperation: Operation = {
  method: "POST",
  path: "/api/users/onboarding/save-tip",
  kinds: ["bearer"],
};

/**
 * Record a tip as seen.
 *
 * Called by any user of the account.
 *
 * `POST /api/users/onboarding/save-tip`
 */
export function saveOnboardingTip(
  client: Client<"bearer">,
  input: SaveOnboardingTipRequest,
  options?: CallOptions,
): Promise<Onboarding> {
  return call(client, saveOnboardingTipOperation, input, options);
}
