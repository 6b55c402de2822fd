import type { Answer } from "../../../support/client.ts";
import { api } from "../../../workers/api.ts";

/** Sends one request of a sample client with the headers that its language's HTTP client gives it. */
export type Send = (method: string, path: string, json?: unknown) => Promise<Answer>;

/** `fetch` of JavaScript with the samples' two headers, which go with a GET too. */
export function fetchOf(token: string): Send {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  return (method, path, json) =>
    api.call(method, path, { headers, ...(json === undefined ? {} : { raw: JSON.stringify(json) }) });
}

/** Python's `requests`, as of 2.32: its own headers, and bodies as `json.dumps` writes them. */
export function requestsOf(token: string): Send {
  const headers = {
    ...{ "user-agent": "python-requests/2.32.3", accept: "*/*", "accept-encoding": "gzip, deflate" },
    ...{ authorization: `Bearer ${token}`, "content-type": "application/json" },
  };
  return (method, path, json) =>
    api.call(method, path, { headers, ...(json === undefined ? {} : { raw: pythonJson(json) }) });
}

/** `curl` with nothing but the token. */
export function curlOf(token: string): Send {
  const headers = { "user-agent": "curl/8.9.1", accept: "*/*", authorization: `Bearer ${token}` };
  return (method, path, json) =>
    json === undefined
      ? api.call(method, path, { headers })
      : api.call(method, path, {
          headers: { ...headers, "content-type": "application/json" },
          raw: JSON.stringify(json, null, 4),
        });
}

/** A space after commas and colons, and nothing beyond ASCII. */
function pythonJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).map(([name, inner]) => `${pythonJson(name)}: ${pythonJson(inner)}`);
    return `{${fields.join(", ")}}`;
  }
  return JSON.stringify(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
