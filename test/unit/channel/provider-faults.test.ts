import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { metaProvider } from "../../../src/adapters/meta/meta-provider.ts";
import { guardedFetch } from "../../../src/adapters/outbound/guarded-fetch.ts";
import { twilioProvider } from "../../../src/adapters/twilio/twilio-provider.ts";
import type { ChannelFailure } from "../../../src/domain/channels/channel-failure.ts";
import { listenLocally } from "../../support/listen-locally.ts";

const outbound = guardedFetch({ allowLoopback: true, resolve: async () => ["127.0.0.1"], userAgent: "test" });
const [sms, statusUrl] = ["+14155550132", "http://localhost:8000/webhooks/sms/1/status"];

test("what is no answer of the provider says nothing about the message: it is tried again", async () => {
  const failures: [
    status: number,
    body: string,
    headers: Record<string, string>,
    kind: string,
    pause: number | null,
  ][] = [
    [200, "<html>Welcome</html>", {}, "unreachable", null],
    [200, "[]", {}, "unreachable", null],
    [500, "<html>Oops</html>", {}, "unreachable", null],
    [503, '{"error":{"code":99,"message":"Try later"}}', {}, "unreachable", null],
    [408, "", {}, "unreachable", null],
    [302, "", { location: "http://127.0.0.1:9/" }, "unreachable", null],
    [429, "<html>Slow down</html>", { "retry-after": "7" }, "rate_limited", 7],
    [429, "null", { "retry-after": "0" }, "rate_limited", 1],
    [429, "{}", { "retry-after": "999999" }, "rate_limited", 3600],
    [429, "{}", { "retry-after": new Date(Date.now() + 60_000).toUTCString() }, "rate_limited", 60],
  ];
  for (const [status, body, headers, kind, pause] of failures) {
    const server = createServer((_, response) => response.writeHead(status, headers).end(body));
    await listenLocally(server);
    const apiRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const account = { address: sms, providerAccount: "1", senderId: "1", secrets: {}, statusUrl };
    const clients = [
      twilioProvider({ apiRoot, contentRoot: apiRoot, outbound }).of({ ...account, channel: "sms" }),
      metaProvider({ apiRoot, outbound }).of({ ...account, channel: "whatsapp" }),
    ];
    for (const client of clients) {
      const failure = await client.sendText("+14155550199", "Hi").then(
        () => null,
        (thrown: ChannelFailure) => thrown,
      );
      expect([status, failure?.kind]).toEqual([status, kind]);
      // A date may lose a second on its way.
      expect(Math.abs((failure?.retryAfterSeconds ?? 0) - (pause ?? 0))).toBeLessThanOrEqual(1);
    }
    server.closeAllConnections();
    server.close();
  }
});
