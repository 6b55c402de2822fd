/** What an act changed: `before` is absent of what is new, `after` of what is gone. Neither has a secret in it. */
export interface Act {
  targetKind: string;
  targetId: string;
  before?: unknown;
  after?: unknown;
}

/** A line of the audit log. */
export interface RecordedAct {
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
