import { isRefusal } from "../../lib/is-refusal.ts";
import type { Login } from "./saved-session.ts";

interface LoginBody {
  access_token: string;
  user: { id: number; first_name: string; last_name: string };
  detail?: unknown;
}

/** `againInMs`: when to retry; null: never. */
export type LoginOutcome = { login: Login } | { problem: string; retryInMs: number | null };

/** The pause after a failure, milliseconds. */
const retryMs = 3_000;

/** Logs the operator in, as any client of the API does. */
export async function logIn(credentials: { email: string; password: string }): Promise<LoginOutcome> {
  try {
    const response = await fetch("/api/auth/login", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(credentials),
    });
    const body = (await response.json()) as LoginBody;
    if (response.ok) {
      const { id, first_name: first, last_name: last } = body.user;
      return { login: { token: body.access_token, userId: id, name: `${first} ${last}`.trim() } };
    }
    const problem = typeof body.detail === "string" ? body.detail : `The server answered ${response.status}.`;
    const seconds = Number(response.headers.get("retry-after") ?? 0);
    return { problem, retryInMs: isRefusal(response.status) ? null : Math.max(retryMs, seconds * 1_000) };
  } catch {
    return { problem: "The server does not answer. Trying again…", retryInMs: retryMs };
  }
}
