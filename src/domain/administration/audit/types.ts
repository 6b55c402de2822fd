/**
 * The change of an administrator's action: `before` is absent when something was created, `after` when it was deleted.
 * Neither contains a secret.
 */
export interface AuditedChange {
  targetKind: string;
  targetId: string;
  before?: unknown;
  after?: unknown;
}

/** An entry of the audit log. */
export interface AuditEntry {
  id: number;
  actorId: number;
  actorEmail: string;
  action: string;
  targetKind: string;
  targetId: string;
  before: unknown;
  after: unknown;
  createdAt: number;
}

/** What was sent, as far as it is kept. */
export interface AccountChange {
  fields: string[];
  values: Record<string, string | number | boolean | null>;
}

/** An entry of an account's own audit log. Times are milliseconds. */
export interface AccountAct {
  id: number;
  actorKind: "user" | "account_token";
  actorId: number;
  actorName: string;
  action: string;
  targetKind: string;
  targetId: string;
  change: AccountChange | null;
  createdAt: number;
}
