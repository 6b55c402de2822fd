/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  AcceptInvitationRequest,
  AddOperatorRequest,
  AddedOperator,
  CreateTeamRequest,
  DeleteTeamRequest,
  Done,
  Invitation,
  ListInvitationsResponse,
  ListOperatorsResponse,
  ListTeamsResponse,
  LoginResult,
  OwnInvitation,
  ReadInvitationRequest,
  RemoveOperatorRequest,
  ResendInvitationRequest,
  RevokeInvitationRequest,
  Team,
  UpdateTeamRequest,
} from "./types.ts";

const listOperatorsOperation: Operation = { method: "GET", path: "/api/operators", kinds: ["bearer"] };

/**
 * List your account's operators.
 *
 * `status` is the operator's own setting while the inbox is open, else `offline`. Called by any user of the account.
 *
 * `GET /api/operators`
 */
export function listOperators(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<ListOperatorsResponse> {
  return call(client, listOperatorsOperation, input, options);
}

const addOperatorOperation: Operation = { method: "POST", path: "/api/operators", kinds: ["bearer"] };

/**
 * Add an operator to your account, or invite one.
 *
 * With a password, the operator logs in with it. Without one, a mail invites the person to choose a name and a
 * password; the response is the invitation. Its link is valid for a week. Called by an owner of the account.
 *
 * `POST /api/operators`
 */
export function addOperator(
  client: Client<"bearer">,
  input: AddOperatorRequest,
  options?: CallOptions,
): Promise<AddedOperator> {
  return call(client, addOperatorOperation, input, options);
}

const removeOperatorOperation: Operation = { method: "DELETE", path: "/api/operators/{user_id}", kinds: ["bearer"] };

/**
 * Remove an operator from your account.
 *
 * The operator's sessions end at once, and the assistant answers again in the operator's dialogs. Called by an owner
 * of the account.
 *
 * `DELETE /api/operators/{user_id}`
 */
export function removeOperator(
  client: Client<"bearer">,
  input: RemoveOperatorRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, removeOperatorOperation, input, options);
}

const listInvitationsOperation: Operation = { method: "GET", path: "/api/invitations", kinds: ["bearer"] };

/**
 * List the people you have invited who have not joined yet.
 *
 * Called by an owner of the account.
 *
 * `GET /api/invitations`
 */
export function listInvitations(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<ListInvitationsResponse> {
  return call(client, listInvitationsOperation, input, options);
}

const resendInvitationOperation: Operation = {
  method: "POST",
  path: "/api/invitations/{invitation_id}/resend",
  kinds: ["bearer"],
};

/**
 * Send an invitation again.
 *
 * The mail has a new link, valid for a week. The old link stops working. Called by an owner of the account.
 *
 * `POST /api/invitations/{invitation_id}/resend`
 */
export function resendInvitation(
  client: Client<"bearer">,
  input: ResendInvitationRequest,
  options?: CallOptions,
): Promise<Invitation> {
  return call(client, resendInvitationOperation, input, options);
}

const revokeInvitationOperation: Operation = {
  method: "DELETE",
  path: "/api/invitations/{invitation_id}",
  kinds: ["bearer"],
};

/**
 * Take an invitation back.
 *
 * Its link stops working at once. Called by an owner of the account.
 *
 * `DELETE /api/invitations/{invitation_id}`
 */
export function revokeInvitation(
  client: Client<"bearer">,
  input: RevokeInvitationRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, revokeInvitationOperation, input, options);
}

const readInvitationOperation: Operation = { method: "POST", path: "/api/invitations/read", kinds: ["anonymous"] };

/**
 * Read an invitation with the token of its link.
 *
 * Needs no credential.
 *
 * `POST /api/invitations/read`
 */
export function readInvitation(
  client: Client,
  input: ReadInvitationRequest,
  options?: CallOptions,
): Promise<OwnInvitation> {
  return call(client, readInvitationOperation, input, options);
}

const acceptInvitationOperation: Operation = { method: "POST", path: "/api/invitations/accept", kinds: ["anonymous"] };

/**
 * Join an account with an invitation.
 *
 * The token works once. The address is confirmed, because the token was mailed to it. Needs no credential.
 *
 * `POST /api/invitations/accept`
 */
export function acceptInvitation(
  client: Client,
  input: AcceptInvitationRequest,
  options?: CallOptions,
): Promise<LoginResult> {
  return call(client, acceptInvitationOperation, input, options);
}

const listTeamsOperation: Operation = { method: "GET", path: "/api/teams", kinds: ["bearer"] };

/**
 * List your account's teams.
 *
 * Called by any user of the account.
 *
 * `GET /api/teams`
 */
export function listTeams(
  client: Client<"bearer">,
  input: Record<string, never> = {},
  options?: CallOptions,
): Promise<ListTeamsResponse> {
  return call(client, listTeamsOperation, input, options);
}

const createTeamOperation: Operation = { method: "POST", path: "/api/teams", kinds: ["bearer"] };

/**
 * Create a team of your account's operators.
 *
 * Called by an owner of the account.
 *
 * `POST /api/teams`
 */
export function createTeam(client: Client<"bearer">, input: CreateTeamRequest, options?: CallOptions): Promise<Team> {
  return call(client, createTeamOperation, input, options);
}

const updateTeamOperation: Operation = { method: "PATCH", path: "/api/teams/{team_id}", kinds: ["bearer"] };

/**
 * Rename a team, or replace its members.
 *
 * Called by an owner of the account.
 *
 * `PATCH /api/teams/{team_id}`
 */
export function updateTeam(client: Client<"bearer">, input: UpdateTeamRequest, options?: CallOptions): Promise<Team> {
  return call(client, updateTeamOperation, input, options);
}

const deleteTeamOperation: Operation = { method: "DELETE", path: "/api/teams/{team_id}", kinds: ["bearer"] };

/**
 * Delete a team.
 *
 * Dialogs that wait for it then wait for any operator. Called by an owner of the account.
 *
 * `DELETE /api/teams/{team_id}`
 */
export function deleteTeam(client: Client<"bearer">, input: DeleteTeamRequest, options?: CallOptions): Promise<Done> {
  return call(client, deleteTeamOperation, input, options);
}
