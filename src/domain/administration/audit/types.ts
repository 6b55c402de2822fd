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
