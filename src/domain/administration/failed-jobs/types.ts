/**
 * What can fail for good: a document or website that was given up, a mail, a webhook endpoint that was stopped, a channel account
 * or bot that its provider refuses, an evaluation, a training.
 */
export const failedJobKinds = [
  "document",
  "website",
  "mail",
  "webhook",
  "channel",
  "bot",
  "evaluation",
  "training",
] as const;
export type FailedJobKind = (typeof failedJobKinds)[number];

/** Kinds that can be done again as they are. An evaluation or training has settled its charges: its owner starts a new one. */
export const retriedKinds: readonly FailedJobKind[] = ["document", "website", "mail", "webhook", "channel", "bot"];

/** Work that failed and is not tried again by itself. */
export interface FailedJob {
  kind: FailedJobKind;
  id: number;
  /** null of a mail, which belongs to no account. */
  accountId: number | null;
  ownerEmail: string | null;
  /** What it is about: a file name, a URL, a recipient, a number. */
  title: string;
  /** A code where the job has one; empty otherwise. */
  code: string;
  /** Why it failed, as a sentence; empty when only the code is known. */
  reason: string;
  /** Milliseconds since the epoch. */
  failedAt: number;
}
