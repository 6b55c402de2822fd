import type { DomainErrorCode, DomainErrorParams } from "../../domain/errors.ts";

/** A `DomainError` as plain data for RPC. `unopened`: the room does not have the facts of its dialog yet. */
export interface RoomError {
  code: DomainErrorCode;
  reason: string;
  params: DomainErrorParams & { unopened?: boolean };
}

export const notAnOperator: RoomError = {
  code: "forbidden",
  reason: "Only an operator of the account may do this.",
  params: {},
};
export const noSuchDialog: RoomError = { code: "not_found", reason: "No such dialog.", params: {} };
export const unopened: RoomError = { code: "not_found", reason: "No such dialog.", params: { unopened: true } };
export const archived: RoomError = {
  code: "dialog_archived",
  reason: "This dialog is archived. Reopen it first.",
  params: {},
};
