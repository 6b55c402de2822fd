import { isRefusal } from "../../lib/is-refusal.ts";

/**
 * What came of sending a file, with the server's reason. `again`: the server failed, or is busy. `lost`: there was no answer
 * at all.
 */
export interface FileFate {
  kind: "stored" | "refused" | "again" | "lost";
  reason: string;
}

/** Who has used up a limit waits at most this long, seconds; a longer wait is a refusal. */
const patienceSeconds = 60;

/** Reads the server's answer to a file. `status` 0: there was none. */
export function fileFate(status: number, body: string, retryAfter: string | null): FileFate {
  if (status === 0) return { kind: "lost", reason: "" };
  if (status < 300) return { kind: "stored", reason: "" };
  const isSpent = status === 429 && Number(retryAfter) > patienceSeconds;
  return { kind: isRefusal(status) || isSpent ? "refused" : "again", reason: reasonOf(body) };
}

/** The server's sentence for a person in an error; "" when there is none. */
export function reasonOf(body: string): string {
  try {
    const { detail } = JSON.parse(body) as { detail?: string | { msg?: string }[] };
    return typeof detail === "string" ? detail : (detail?.[0]?.msg ?? "");
  } catch {
    return "";
  }
}
