import { computed, signal } from "@preact/signals";
import { cache } from "../client/cache.ts";
import { call, type Input, type Output } from "../client/call.ts";
import { credentials } from "./credentials.ts";
import { isFramed } from "./is-framed.ts";
import { storage } from "./storage.ts";

export type User = Output<"GET /api/users/me">;

interface Stored {
  token: string;
  user: User;
}

const key = "switchboard-console";

const stored = signal<Stored | null>(readStored());
/** Whether the server has refused the login while the user was working: the page stays, and asks for the password. */
export const isExpired = signal(false);
/** The name of another user that another tab of this browser has logged in. */
export const replacedBy = signal<string | null>(null);

export const user = computed(() => stored.value?.user ?? null);

credentials.set(stored.value?.token ?? null);
credentials.onExpired = () => {
  isExpired.value = true;
};

/** Logs in. Who logs in again as the same user goes on where they were. */
export async function logIn(input: { email: string; password: string }): Promise<void> {
  const { access_token: token, user: who } = await call("POST /api/auth/login", { body: input });
  const isOther = stored.value !== null && stored.value.user.id !== who.id;
  store({ token, user: who });
  isExpired.value = false;
  if (isOther) location.assign("/console");
}

/** Joins an account with an invitation, as the user whom it makes. */
export async function join(input: Input<"POST /api/invitations/accept">["body"]): Promise<void> {
  const { access_token: token, user: who } = await call("POST /api/invitations/accept", { body: input });
  cache.clear();
  store({ token, user: who });
  isExpired.value = false;
}

/** Goes on with another token of the same user: a change of the password ends every session. */
export async function continueWith(token: string): Promise<void> {
  credentials.set(token);
  if (stored.value !== null) store({ ...stored.value, token });
  await refreshUser();
}

export async function register(input: { email: string; password: string; first_name: string }): Promise<void> {
  await call("POST /api/auth/register", { body: input });
  await logIn(input);
}

/** Ends the session here and on the server. What the server does not hear of expires by itself. */
export async function logOut(): Promise<void> {
  const ended = call("POST /api/auth/logout").catch(() => {});
  store(null);
  credentials.set(null);
  isExpired.value = false;
  cache.clear();
  await ended;
}

/** Reads the user anew: a role, name or confirmed address may have changed. */
export async function refreshUser(): Promise<void> {
  const who = await call("GET /api/users/me");
  if (stored.value !== null) store({ ...stored.value, user: who });
}

function store(next: Stored | null): void {
  stored.value = next;
  if (next !== null) credentials.set(next.token);
  try {
    if (next === null) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify(next));
  } catch {
    // A browser may block storage: the login then ends with the page.
  }
}

function readStored(): Stored | null {
  try {
    return JSON.parse(storage().getItem(key) ?? "null") as Stored | null;
  } catch {
    return null;
  }
}

/** Another tab logged in, out, or as somebody else. */
addEventListener("storage", (event) => {
  if (event.key !== key || isFramed) return;
  const next = readStored();
  const own = stored.value;
  if (next !== null && own !== null && next.user.id !== own.user.id) {
    replacedBy.value = next.user.email;
    return;
  }
  stored.value = next;
  credentials.set(next?.token ?? null);
  if (next === null) cache.clear();
  else isExpired.value = false;
});
