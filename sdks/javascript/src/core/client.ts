import { type Credential, type Kind, type KindOf, kindOf } from "./credential.ts";
import { waitFor } from "./wait-for.ts";

export interface ClientOptions<C extends Credential | undefined = Credential | undefined> {
  /** The address of the platform, `https://host`. */
  url: string;
  /** Without one, only the open operations can be called. */
  credential?: C;
  /** Replaces the global `fetch`. */
  fetch?: typeof fetch;
  /** How often a request is sent again after a failure that may pass; 3 by default. */
  retries?: number;
  /** The longest time of one attempt, milliseconds; 60,000 by default. Of a stream: until it begins, and between its events. */
  timeoutMs?: number;
  /** A longer wait that the platform asks for is not waited for: the error tells it. Milliseconds; 60,000 by default. */
  longestWaitMs?: number;
  /** Headers of every request. */
  headers?: Record<string, string>;
  /** Replaces the wait between attempts. Must reject when the signal aborts. */
  wait?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

/**
 * A caller of the platform. Its kind decides at compile time which operations take it. What may be secret is behind functions, so
 * that no log shows it.
 */
export interface Client<K extends Kind = Kind> {
  readonly kind: K;
  readonly url: string;
  readonly credential: () => Credential | undefined;
  readonly fetch: typeof fetch;
  readonly retries: number;
  readonly timeoutMs: number;
  readonly longestWaitMs: number;
  readonly headers: () => Readonly<Record<string, string>>;
  readonly wait: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  /** The renewed access token, and a renewal that is under way. */
  readonly session: () => Session;
}

interface Session {
  token?: string;
  renewal?: Promise<string>;
}

/** Makes a caller. Sends nothing. Throws a `TypeError` for an address that is none or has a password. */
export function createClient<const C extends Credential | undefined = undefined>(
  options: ClientOptions<C>,
): Client<KindOf<C>> {
  const { protocol, username, password } = new URL(options.url);
  if (protocol !== "https:" && protocol !== "http:") throw new TypeError(`${options.url} is no http address`);
  // `fetch` would refuse it with an error that shows the password.
  if (username !== "" || password !== "") throw new TypeError("The address must not contain a user or a password.");
  const { credential, headers = {} } = options;
  let end = options.url.length;
  while (options.url[end - 1] === "/") end--;
  return {
    ...calledBy(credential as C),
    url: options.url.slice(0, end),
    // A browser's fetch must be called as a function of the window.
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    retries: options.retries ?? 3,
    timeoutMs: options.timeoutMs ?? 60_000,
    longestWaitMs: options.longestWaitMs ?? 60_000,
    headers: () => headers,
    wait: options.wait ?? waitFor,
  };
}

/** The same settings for another caller, for example for a visitor whose `guestId` is known now. */
export function withCredential<const C extends Credential>(client: Client, credential: C): Client<KindOf<C>> {
  return { ...client, ...calledBy(credential) };
}

function calledBy<C extends Credential | undefined>(credential: C) {
  const session: Session = {};
  return { kind: kindOf(credential) as KindOf<C>, credential: () => credential, session: () => session };
}
