import type { UserPrincipal } from "../../people/account/types.ts";
import { roomCaller } from "../dialog/room-caller.ts";
import type { Operator } from "./types.ts";

/** A member of an account as the operator of a dialog. */
export function operatorOf(member: UserPrincipal): Operator {
  const { operator } = roomCaller(member);
  if (operator === null) throw new Error("a member of an account is no operator");
  return operator;
}
