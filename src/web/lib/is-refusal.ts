const temporary = [408, 425, 429];

/** Whether an HTTP status means that the server will never accept the same request. 0 stands for no response. */
export function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && !temporary.includes(status);
}

/** The longest wait for a rate limit, seconds. */
const maxWaitSeconds = 60;

/** Whether a response means that a limit is exhausted for longer than a person waits. */
export function isSpent(status: number, retryAfter: string | null): boolean {
  return status === 429 && Number(retryAfter) > maxWaitSeconds;
}
