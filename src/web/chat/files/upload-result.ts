import { isRefusal, isSpent } from "../../lib/is-refusal.ts";
import { reasonOfError } from "../reason-text.ts";

/**
 * The result of an upload, with the server's reason. `again`: the server failed or is busy. `lost`: there was no
 * response.
 */
export interface UploadResult {
  kind: "stored" | "refused" | "again" | "lost";
  reason: string;
}

/** Reads the server's response to an upload. `status` 0: there was no response. */
export function uploadResult(status: number, body: string, retryAfter: string | null): UploadResult {
  if (status === 0) return { kind: "lost", reason: "" };
  if (status < 300) return { kind: "stored", reason: "" };
  const isOver = isRefusal(status) || isSpent(status, retryAfter);
  return { kind: isOver ? "refused" : "again", reason: reasonOf(body) };
}

/** The message for the user in an error response, or the code of a limit; "" when there is none. */
export function reasonOf(body: string): string {
  try {
    const { detail, error } = JSON.parse(body) as { detail?: string | { msg?: string }[]; error?: { code?: string } };
    const message = typeof detail === "string" ? detail : (detail?.[0]?.msg ?? "");
    return reasonOfError({ code: error?.code ?? "", message });
  } catch {
    return "";
  }
}
