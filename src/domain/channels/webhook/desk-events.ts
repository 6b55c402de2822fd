import { eventOf, type WebhookDialog, type WebhookEvent } from "./event-of.ts";

/** The parts of an entry about a helpdesk's own work that its event needs. */
interface Entry {
  seq: number;
  createdAt: number;
}

/** The event of an internal note. */
export function noteEventOf(
  dialog: WebhookDialog,
  entry: Entry & { note: { id: number; text: string; author: { id: number; name: string } } },
): WebhookEvent {
  const { id, text, author } = entry.note;
  const note = { ...{ id, seq: entry.seq, text }, author: { id: author.id, name: author.name } };
  return eventOf(`${entry.seq}`, "note.created", dialog, entry, { note });
}

/** The event of a change of a dialog's labels; all are ids. */
export function labelsEventOf(
  dialog: WebhookDialog,
  entry: Entry & { event: { added: number[]; removed: number[] }; triage: { labels: number[] } },
): WebhookEvent {
  const { added, removed } = entry.event;
  const data = { labels: entry.triage.labels, added, removed };
  return eventOf(`${entry.seq}`, "dialog.labels_changed", dialog, entry, data);
}

/** The event of a change of a dialog's variables: all of them, and what was set, with null for what was removed. */
export function variablesEventOf(
  dialog: WebhookDialog,
  entry: Entry & { event: { changed: Record<string, unknown> }; triage: { variables: Record<string, unknown> } },
): WebhookEvent {
  const data = { variables: entry.triage.variables, changed: entry.event.changed };
  return eventOf(`${entry.seq}`, "dialog.variables_changed", dialog, entry, data);
}

/** The event of a target of an SLA policy that was missed. `dueAt` is by when it was promised, milliseconds. */
export function slaEventOf(
  dialog: WebhookDialog,
  entry: Entry & {
    breach: {
      metric: "first_response" | "next_response" | "resolution";
      policy: { id: number; name: string };
      dueAt: number;
    };
  },
): WebhookEvent {
  const { metric, policy, dueAt } = entry.breach;
  const data = { metric, policy: { id: policy.id, name: policy.name }, due_at: new Date(dueAt).toISOString() };
  return eventOf(`${entry.seq}`, "dialog.sla_breached", dialog, entry, data);
}
