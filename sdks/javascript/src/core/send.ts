import { ApiError, ConnectionError } from "./api-error.ts";
import { authorize, renew } from "./authorize.ts";
import { type BuiltRequest, buildRequest } from "./build-request.ts";
import type { Client } from "./client.ts";
import { longestTimerMs } from "./longest-timer.ts";
import type { CallOptions, Input, Operation } from "./operation.ts";
import { retryDelay } from "./retry-delay.ts";
import { sendWithProgress } from "./send-with-progress.ts";

const redirected = "The address leads to another one, which is not followed.";

/**
 * Sends a request until there is a successful response, and reads that with `read` within the time limit of the attempt. Throws
 * `ApiError`, `ConnectionError`, or the reason of the caller's signal.
 */
export async function send<T>(
  client: Client,
  operation: Operation,
  input: object,
  options: CallOptions,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  const request = buildRequest(client, operation, input as Input, options);
  let isRenewed = false;
  for (let attempt = 0; ; attempt++) {
    try {
      return await sendOnce(client, operation, request, options, read);
    } catch (error) {
      if (options.signal?.aborted) throw error;
      if (error instanceof ApiError && error.status === 401 && !isRenewed && (await renew(client, operation))) {
        isRenewed = true;
        continue;
      }
      if (attempt >= (options.retries ?? client.retries)) throw error;
      const { longestWaitMs } = client;
      const delay = retryDelay(error, operation, { attempt, longestWaitMs, random: Math.random() });
      if (delay === null) throw error;
      await client.wait(delay, options.signal);
    }
  }
}

async function sendOnce<T>(
  client: Client,
  operation: Operation,
  { url, method, headers, body }: BuiltRequest,
  options: CallOptions,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  const signed = new Headers(headers);
  for (const [name, value] of Object.entries(await authorize(client, operation))) setCredential(signed, name, value);
  const timeoutMs = options.timeoutMs ?? client.timeoutMs;
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), Math.min(timeoutMs, longestTimerMs));
  const signal = options.signal === undefined ? limit.signal : AbortSignal.any([options.signal, limit.signal]);
  // A redirect is not followed: the credential is for this address only.
  const init = {
    method,
    headers: signed,
    signal,
    redirect: "manual" as const,
    ...(body === undefined ? {} : { body }),
  };
  try {
    const response = await (body instanceof Blob && options.onProgress !== undefined
      ? sendWithProgress(client.fetch, url, { ...init, body }, options.onProgress)
      : client.fetch(url, init));
    if ((response.type as string) === "opaqueredirect" || response.headers.has("location")) {
      if (!response.ok) throw new ApiError(response.status || 307, redirected, response.headers);
    }
    if (!response.ok) throw new ApiError(response.status, await bodyOf(response), response.headers);
    return await read(response);
  } catch (error) {
    // A query may contain a visitor's token.
    const [place] = url.split("?");
    if (error instanceof ApiError || options.signal?.aborted) throw error;
    if (error instanceof SyntaxError)
      throw new ConnectionError(`${place} did not answer with JSON: is it the address of the platform?`, {
        cause: error,
      });
    if (limit.signal.aborted)
      throw new ConnectionError(`No answer from ${place} within ${timeoutMs} ms.`, { isTimeout: true });
    throw new ConnectionError(`No answer from ${place}.`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** The error of `Headers` would show the credential. */
function setCredential(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    throw new TypeError("The credential has a line break or a letter that is not ASCII.");
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
