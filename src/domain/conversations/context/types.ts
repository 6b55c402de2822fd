/** An end user of an application, as an assistant knows them: by the application's own id. */
export interface ContextOwner {
  accountId: number;
  assistantId: number;
  userId: string;
}

/** What a contact asks about. */
export interface Topic {
  id: number;
  label: string;
  /** How much it matters: each answer about it adds 1, and a program may set it. */
  weight: number;
  firstSeenAt: number;
  lastSeenAt: number;
}

/** What a contact has named. */
export interface Entity {
  id: number;
  /** A kind that is found in messages (`entityTypes`), or one of a program's own. */
  type: string;
  value: string;
  /** The same for all spellings. */
  normalised: string;
  /** 0..1. */
  confidence: number;
  /** The last message that named it; null: a program has added it. */
  messageId: number | null;
  firstSeenAt: number;
  lastSeenAt: number;
}

/** What one assistant knows of one contact. */
export interface Context {
  variables: Record<string, unknown>;
  /** The heaviest topics and the entities that were named last; the lists have the others. */
  topics: Topic[];
  entities: Entity[];
  /** null: no variables have been stored. */
  createdAt: number | null;
  updatedAt: number | null;
}
