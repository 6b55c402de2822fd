/**
 * The access token of this tab, for the client of the API. Apart from the session, because the session calls the API to log in.
 */
class Credentials {
  token: string | null = null;
  /** Called when the server does not accept `token` any more; asks the user to log in again. */
  onExpired: () => void = () => {};
  private waiting: (() => void)[] = [];

  /** Sets the token, and lets the calls go on that waited for it. */
  set(token: string | null): void {
    this.token = token;
    if (token === null) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const goOn of waiting) goOn();
  }

  /** Resolves when there is another token than the refused one. */
  async renew(refused: string): Promise<void> {
    if (this.token !== null && this.token !== refused) return;
    const renewed = new Promise<void>((resolve) => this.waiting.push(resolve));
    this.onExpired();
    await renewed;
  }
}

export const credentials = new Credentials();
