import type { Environment } from "./environment.ts";
import { newId } from "./new-id.ts";

/** The page that this script runs in. */
export const browserEnvironment: Environment = {
  origin: location.origin,
  connect: (url) => new WebSocket(url),
  readStatus: (url, headers) =>
    fetch(url, { headers, cache: "no-store", signal: AbortSignal.timeout(10_000) }).then(
      (response) => response.status,
      () => 0,
    ),
  now: () => performance.now(),
  random: Math.random,
  newId,
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
  isVisible: () => document.visibilityState === "visible",
  isOnline: () => navigator.onLine,
  listen: (listener) => {
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && listener("visible"), {
      signal,
    });
    addEventListener("online", () => listener("online"), { signal });
    addEventListener("offline", () => listener("offline"), { signal });
    return () => stop.abort();
  },
};
