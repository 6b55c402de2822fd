import type { TriageFields } from "./internal-frames.ts";

interface Triage {
  labels: number[];
  variables: Record<string, string | number | boolean>;
  priority: TriageFields["priority"];
  snoozedUntil: number | null;
  team: { id: number; name: string } | null;
}

/** The triage of a dialog as clients see it. */
export function toTriageFields({ labels, variables, priority, snoozedUntil, team }: Triage): TriageFields {
  const until = snoozedUntil === null ? null : new Date(snoozedUntil).toISOString();
  return { label_ids: labels, variables, priority, snoozed_until: until, team };
}
