import { Agent, request } from "node:http";
import { expect, test } from "vitest";
import { sharedServer } from "./shared.ts";

interface Answered {
  status: number;
  /** Whether it was sent over the connection of the request before. */
  isReused: boolean;
}

test("a body that nobody reads does not break the connection for the next request", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const body = Buffer.alloc(3_000_000, "x");
  const tries = [
    ["POST", "/api/documents/1/retry", 401],
    ["POST", "/api/auth/logout", 401],
    ["POST", "/api/no-such-route", 404],
    ["DELETE", "/api/me", 405],
    ["POST", "/api/auth/login", 413],
    ["POST", "/openapi/replyx.json", 404],
    ["POST", "/healthz", 200],
  ] as const;
  for (const [method, path, status] of tries) {
    expect((await send(agent, method, path, body)).status, path).toBe(status);
    const next = await send(agent, "GET", "/healthz");
    expect(next, `the request after ${method} ${path}`).toEqual({ status: 200, isReused: true });
  }
  agent.destroy();
});

function send(agent: Agent, method: string, path: string, body?: Buffer): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { "content-length": body.length };
    const sent = request(`${sharedServer().url}${path}`, { agent, method, headers }, (response) => {
      response.resume();
      response.on("end", () => resolve({ status: response.statusCode ?? 0, isReused: sent.reusedSocket }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
