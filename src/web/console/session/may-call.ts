import type { OperationName } from "../client/call.ts";
import { restricted } from "../client/generated/restricted.ts";
import { user } from "./session.ts";

export type Role = "user" | "operator" | "admin";

/**
 * Whether a role may call an operation, by the credential that its route declares: `owner` is every role except operators,
 * `admin` administrators only. What no user may call (a service's or a visitor's operations) is not for the console.
 */
export function mayCallAs(role: Role, operation: OperationName): boolean {
  const credential = restricted[operation as string];
  if (credential === undefined) return true;
  return role === "admin" || (credential === "owner" && role === "user");
}

/** Whether the user who is logged in may call an operation. */
export function mayCall(operation: OperationName): boolean {
  const who = user.value;
  return who !== null && mayCallAs(who.role, operation);
}
