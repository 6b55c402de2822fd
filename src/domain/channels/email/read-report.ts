import { readMessageIds } from "./read-message-ids.ts";
import type { ParsedMail } from "./types.ts";

/** What a mail server reports about a mail of ours. */
export interface MailReport {
  /** Ids that may be that of the mail, the most certain first. */
  messageIds: string[];
  /** null: the server still tries. */
  status: "failed" | "delivered" | null;
  /** In the server's words. */
  reason: string;
}

const maxReasonLength = 300;

/**
 * Reads a delivery report (RFC 3464). The mail is named by the headers that came back with it, else by what the report replies to, else
 * by an id in its text. A report without a machine-readable part counts as a failure.
 */
export function readReport(mail: ParsedMail): MailReport {
  const report = unfold(mail.report ?? "");
  const action = fieldOf(report, "action")?.toLowerCase() ?? "failed";
  const words = fieldOf(report, "diagnostic-code") ?? fieldOf(report, "status") ?? mail.subject;
  const returned = unfold(mail.returned ?? "");
  const named = fieldOf(returned, "message-id") ?? fieldOf(report, "original-message-id") ?? "";
  const inText = /^message-id:(.*)$/im.exec(unfold(mail.text ?? ""))?.[1] ?? "";
  const messageIds = [...readMessageIds(named), ...mail.references, ...readMessageIds(inText)];
  const reason = words
    .replace(/^(?:smtp|x-[\w-]{1,40});\s*/i, "")
    .slice(0, maxReasonLength)
    .trim();
  return { messageIds: [...new Set(messageIds)], status: statusOf(action), reason };
}

function statusOf(action: string): MailReport["status"] {
  if (action === "failed") return "failed";
  return action === "delivered" || action === "relayed" || action === "expanded" ? "delivered" : null;
}

function fieldOf(text: string, name: string): string | null {
  for (const line of text.split("\n")) {
    const colon = line.indexOf(":");
    if (colon > 0 && line.slice(0, colon).trim().toLowerCase() === name) return line.slice(colon + 1).trim();
  }
  return null;
}

/** Continued lines begin with a space. */
function unfold(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n").replaceAll(/\n[ \t]/g, " ");
}
