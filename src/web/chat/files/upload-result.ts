import { isRefusal } from "../../lib/is-refusal.ts";

/**
 * The result of an upload, with the server's reason. `again`: the server failed or is busy. `lost`: there was no
 * response.
 */
export interface UploadResult {
  kind: "stored" | "refused" | "again" | "lost";
  reason: string;
}

/** The longest wait for a rate limit, seconds; a longer `Retry-After` counts as a refusal. */
const maxWaitSeconds = 60;

/** Reads the server's response to an upload. `status` 0: there was no response. */
export function uploadResult(status: number, body: string, retryAfter: string | null): UploadResult {
  if (status === 0) return { kind: "lost", reason: "" };
  if (status < 300) return { kind: "stored", reason: "" };
  const isSpent = status === 429 && Number(retryAfter) > maxWaitSeconds;
  return { kind: isRefusal(status) || isSpent ? "refused" : "again", reason: reasonOf(body) };
}

/** The message for the user in an error response; "" when there is none. */
export function reasonOf(body: string): string {
  try {
    const { detail } = JSON.parse(body) as { detail?: string | { msg?: string }[] };
    return typeof detail === "string" ? detail : (detail?.[0]?.msg ?? "");
  } catch {
    return "";
  }
}
