const mayPass = [408, 425, 429];

/** Whether an HTTP status says that the same request will never be granted. 0 stands for no answer. */
export function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && !mayPass.includes(status);
}
