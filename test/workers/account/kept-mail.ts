import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { until } from "../../support/until.ts";

export interface KeptMail {
  key: string;
  subject: string;
  text: string;
  html: string;
}

/** The mails that an address was sent, oldest first. */
export async function mailsTo(email: string): Promise<KeptMail[]> {
  const query = "SELECT * FROM kept_mails WHERE recipient = ? ORDER BY created_at";
  return (await env.DB.prepare(query).bind(email).all<KeptMail>()).results;
}

/** Waits until an address has had so many mails, and gives the last. */
export function nthMailTo(email: string, count = 1): Promise<KeptMail> {
  return until(async () => {
    const mails = await mailsTo(email);
    expect(mails).toHaveLength(count);
    return mails.at(-1) as KeptMail;
  });
}

/** Mails of one address that wait in the outbox. */
export async function queuedFor(email: string): Promise<{ attempts: number; due_at: number; error: string | null }[]> {
  const query = "SELECT attempts, due_at, error FROM mails WHERE recipient = ? AND status = 'queued'";
  return (await env.DB.prepare(query).bind(email).all<{ attempts: number; due_at: number; error: null }>()).results;
}

export function codeIn(mail: KeptMail): string {
  return /\b\d{6}\b/.exec(mail.text)?.[0] ?? "none";
}

export function tokenIn(mail: KeptMail): string {
  return /reset-password\/#(\S+)/.exec(mail.text)?.[1] ?? "none";
}
