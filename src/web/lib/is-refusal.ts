const temporary = [408, 425, 429];

/** Whether an HTTP status means that the server will never accept the same request. 0 stands for no response. */
export function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && !temporary.includes(status);
}
