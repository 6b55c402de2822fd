import { ApiError } from "../client/api-error.ts";

/**
 * The access token of this tab, for the client of the API. Apart from the session, because the session calls the API to log in.
 */
class Credentials {
  token: string | null = null;
  /** Called when the server does not accept `token` any more; asks the user to log in again. */
  onExpired: () => void = () => {};
  /** Tokens of users who have logged out here: nothing of theirs is sent with another one. */
  private readonly ended = new Set<string>();
  private waiting: { goOn: () => void; giveUp: (reason: Error) => void }[] = [];

  /** Sets the token, and lets the calls go on that waited for it. Without one they fail: the next user must not send them. */
  set(token: string | null): void {
    if (token === null && this.token !== null) this.ended.add(this.token);
    this.token = token;
    const waiting = this.waiting;
    this.waiting = [];
    for (const { goOn, giveUp } of waiting) {
      if (token === null) giveUp(new ApiError(401, {}));
      else goOn();
    }
  }

  /** Resolves when there is another token than the refused one. Rejects when the user logs out instead. */
  async renew(refused: string): Promise<void> {
    if (this.ended.has(refused)) throw new ApiError(401, {});
    if (this.token !== null && this.token !== refused) return;
    const renewed = new Promise<void>((goOn, giveUp) => this.waiting.push({ goOn, giveUp }));
    this.onExpired();
    await renewed;
  }
}

export const credentials = new Credentials();
