/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  CancelHandoffByNameRequest,
  ChangeHandoffSettingsRequest,
  GiveHandoffRequest,
  HandoffSettings,
  HandoffStatus,
  Opening,
  ReadDialogStatusRequest,
  ReadHandoffRequest,
  ReleaseHandoffByNameRequest,
  ReleaseHandoffRequest,
  RequestHandoffByNameRequest,
  RequestHandoffRequest,
  ResetHandoffByNameRequest,
  TakeHandoffByNameRequest,
  TakeHandoffRequest,
  TryBusinessHoursRequest,
} from "./types.ts";

const requestHandoffOperation: Operation = {
  method: "POST",
  path: "/api/dialogs/{dialog_id}/handoff/request",
  kinds: ["service", "bearer", "guest"],
};

/**
 * Ask for a person.
 *
 * If two operators take a dialog, one succeeds; the other gets a 409 that names the operator who has it. Called with
 * the service key, by a user of the account, or by a visitor with a site token and a guest id.
 *
 * `POST /api/dialogs/{dialog_id}/handoff/request`
 */
export function requestHandoff(
  client: Client<"service" | "bearer" | "guest">,
  input: RequestHandoffRequest,
  options?: CallOptions,
): Promise<HandoffStatus> {
  return call(client, requestHandoffOperation, input, options);
}

const takeHandoffOperation: Operation = {
  method: "POST",
  path: "/api/dialogs/{dialog_id}/handoff/take",
  kinds: ["bearer"],
};

/**
 * Take a dialog.
 *
 * If two operators take a dialog, one succeeds; the other gets a 409 that names the operator who has it. Called by any
 * user of the account.
 *
 * `POST /api/dialogs/{dialog_id}/handoff/take`
 */
export function takeHandoff(
  client: Client<"bearer">,
  input: TakeHandoffRequest,
  options?: CallOptions,
): Promise<HandoffStatus> {
  return call(client, takeHandoffOperation, input, options);
}

const releaseHandoffOperation: Operation = {
  method: "POST",
  path: "/api/dialogs/{dialog_id}/handoff/release",
  kinds: ["bearer"],
};

/**
 * Give it back.
 *
 * If two operators take a dialog, one succeeds; the other gets a 409 that names the operator who has it. Called by any
 * user of the account.
 *
 * `POST /api/dialogs/{dialog_id}/handoff/release`
 */
export function releaseHandoff(
  client: Client<"bearer">,
  input: ReleaseHandoffRequest,
  options?: CallOptions,
): Promise<HandoffStatus> {
  return call(client, releaseHandoffOperation, input, options);
}

const requestHandoffByNameOperation: Operation = {
  method: "POST",
  path: "/api/handoff/request",
  kinds: ["service", "bearer", "guest"],
};

/**
 * Ask for a person.
 *
 * Called with the service key, by a user of the account, or by a visitor with a site token and a guest id.
 *
 * `POST /api/handoff/request`
 */
export function requestHandoffByName(
  client: Client<"service" | "bearer" | "guest">,
  input: RequestHandoffByNameRequest,
  options?: CallOptions,
): Promise<HandoffStatus> {
  return call(client, requestHandoffByNameOperation, input, options);
}

const takeHandoffByNameOperation: Operation = { method: "POST", path: "/api/handoff/takeover", kinds: ["bearer"] };

/**
 * Take a dialog.
 *
 * Called by any user of the account.
 *
 * `POST /api/handoff/takeover`
 */
export function takeHandoffByName(
  client: Client<"bearer">,
  input: TakeHandoffByNameRequest,
  options?: CallOptions,
): Promise<HandoffStatus> {
  return call(client, takeHandoffByNameOperation, input, options);
}

const releaseHandoffByNameOperation: Operation = { method: "POST", path: "/api/handoff/release", kinds: ["bearer"] };

/**
 * Give it back.
 *
 * Called by any user of the account.
 *
 * `POST /api/handoff/release`
 */
export function releaseHandoffByName(
  client: Client<"bearer">,
  input: ReleaseHandoffByNameRequest,
  options?: CallOptions,
): Promise<HandoffStatus> {
  return call(client, releaseHandoffByNameOperation, input, options);
}

const cancelHandoffByNameOperation: Operation = {
  method: "POST",
  path: "/api/handoff/cancel",
  kinds: ["service", "bearer", "guest"],
};

/**
 * Take a request back.
 *
 * Called with the service key, by a user of the account, or by a visitor with a site token and a guest id.
 *
 * `POST /api/handoff/cancel`
 */
export function cancelHandoffByName(
  client: Client<"service" | "bearer" | "guest">,
  input: CancelHandoffByNameRequest,
  options?: CallOptions,
): Promise<HandoffStatus> {
  return call(client, cancelHandoffByNameOperation, input, options);
}

const resetHandoffByNameOperation: Operation = { method: "POST", path: "/api/handoff/force-reset", kinds: ["bearer"] };

/**
 * End whatever handoff there is.
 *
 * Called by any user of the account.
 *
 * `POST /api/handoff/force-reset`
 */
export function resetHandoffByName(
  client: Client<"bearer">,
  input: ResetHandoffByNameRequest,
  options?: CallOptions,
): Promise<HandoffStatus> {
  return call(client, resetHandoffByNameOperation, input, options);
}

const giveHandoffOperation: Operation = {
  method: "POST",
  path: "/api/dialogs/{dialog_id}/handoff/give",
  kinds: ["bearer"],
};

/**
 * Give a dialog to a colleague.
 *
 * By the operator who has it, or by anyone while none has it. The limit of assigned dialogs applies. Called by any
 * user of the account.
 *
 * `POST /api/dialogs/{dialog_id}/handoff/give`
 */
export function giveHandoff(
  client: Client<"bearer">,
  input: GiveHandoffRequest,
  options?: CallOptions,
): Promise<HandoffStatus> {
  return call(client, giveHandoffOperation, input, options);
}

const readHandoffOperation: Operation = {
  method: "GET",
  path: "/api/handoff/status",
  kinds: ["service", "bearer", "guest"],
};

/**
 * Read the handoff state of a dialog.
 *
 * Called with the service key, by a user of the account, or by a visitor with a site token and a guest id.
 *
 * `GET /api/handoff/status`
 */
export function readHandoff(
  client: Client<"service" | "bearer" | "guest">,
  input: ReadHandoffRequest = {},
  options?: CallOptions,
): Promise<HandoffStatus> {
  return call(client, readHandoffOperation, input, options);
}

const readDialogStatusOperation: Operation = {
  method: "GET",
  path: "/api/dialogs/{dialog_id}/status",
  kinds: ["service", "bearer", "guest"],
};

/**
 * Read the handoff state of a dialog.
 *
 * Called with the service key, by a user of the account, or by a visitor with a site token and a guest id.
 *
 * `GET /api/dialogs/{dialog_id}/status`
 */
export function readDialogStatus(
  client: Client<"service" | "bearer" | "guest">,
  input: ReadDialogStatusRequest,
  options?: CallOptions,
): Promise<HandoffStatus> {
  return call(client, readDialogStatusOperation, input, options);
}

const readHandoffSettingsOperation: Operation = { method: "GET", path: "/api/handoff/settings", kinds: ["bearer"] };

/**
 * Read the handoff settings.
 *
 * Called by any user of the account.
 *
 * `GET /api/handoff/settings`
 */
export function readHandoffSettings(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<HandoffSettings> {
  return call(client, readHandoffSettingsOperation, input, options);
}

const changeHandoffSettingsOperation: Operation = { method: "PUT", path: "/api/handoff/settings", kinds: ["bearer"] };

/**
 * Change the handoff settings.
 *
 * Omitted fields are not changed. With an `assignment_mode` other than `manual`, waiting dialogs are assigned to
 * online operators within business hours. `business_hours: null` means always open; `away_message: null` uses a
 * default phrase in the visitor's language. Called by an owner of the account.
 *
 * `PUT /api/handoff/settings`
 */
export function changeHandoffSettings(
  client: Client<"bearer">,
  input: ChangeHandoffSettingsRequest,
  options?: CallOptions,
): Promise<HandoffSettings> {
  return call(client, changeHandoffSettingsOperation, input, options);
}

const tryBusinessHoursOperation: Operation = { method: "POST", path: "/api/handoff/opening", kinds: ["bearer"] };

/**
 * Try business hours before they are saved.
 *
 * Whether an account with these hours is open now, and when it opens next. Changes nothing. Called by an owner of the
 * account.
 *
 * `POST /api/handoff/opening`
 */
export function tryBusinessHours(
  client: Client<"bearer">,
  input: TryBusinessHoursRequest,
  options?: CallOptions,
): Promise<Opening> {
  return call(client, tryBusinessHoursOperation, input, options);
}
