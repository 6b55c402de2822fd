import { expect, test } from "vitest";
import type { ServerFrame } from "../../../src/protocol/frames.ts";
import { backoffMs } from "../../../src/web/lib/backoff.ts";
import { classifyFrame } from "../../../src/web/lib/classify-frame.ts";
import { socketUrl, statusRequest } from "../../../src/web/lib/dialog-address.ts";
import { isRefusal } from "../../../src/web/lib/is-refusal.ts";
import { readFrames } from "../../../src/web/lib/read-frames.ts";
import { ackFrame, messageFrame } from "./server-frames.ts";

test("the wait doubles up to 15 seconds, and is anything from nothing to that", () => {
  expect([0, 1, 2, 3, 4, 5, 50, 5000].map((failures) => backoffMs(failures, 1))).toEqual([
    500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000,
  ]);
  expect(backoffMs(3, 0)).toBe(0);
  expect(backoffMs(3, 0.25)).toBe(1000);
});

test("a frame with a seq is new, known or after a gap; what has no place in the log always passes", () => {
  expect(classifyFrame(messageFrame(4), 3, false)).toBe("deliver");
  expect(classifyFrame(messageFrame(3), 3, false)).toBe("duplicate");
  expect(classifyFrame(messageFrame(5), 3, false)).toBe("gap");
  expect(classifyFrame(messageFrame(5), 3, true)).toBe("deliver");
  expect(classifyFrame(messageFrame(2), 3, true)).toBe("duplicate");
  expect(classifyFrame({ type: "typing", seq: 9 } as unknown as ServerFrame, 3, false)).toBe("gap");
  for (const seq of [1, 4, 9]) expect(classifyFrame(ackFrame("a", seq), 3, false)).toBe("deliver");
});

test("text that is no frame is none", () => {
  expect(readFrames(JSON.stringify(messageFrame(1)))).toEqual([messageFrame(1)]);
  const two = [messageFrame(1), messageFrame(2)];
  expect(readFrames(JSON.stringify(two))).toEqual(two);
  for (const data of ["__pong__", "", "null", "1", "[]", "{}", '{"type":1}', new ArrayBuffer(2)]) {
    expect(readFrames(data)).toEqual([]);
  }
});

test("only an answer that the same request would get again is a refusal", () => {
  expect([401, 403, 404, 410, 422].filter(isRefusal)).toHaveLength(5);
  expect([0, 101, 200, 408, 425, 429, 500, 502, 503].filter(isRefusal)).toEqual([]);
});

test("credentials travel in the socket's query and in the request's headers", () => {
  const guest = { siteToken: "st a&b", guestId: "g_1.sig+" };
  const url = new URL(socketUrl("https://host.example", 7, guest, 3));
  expect([url.protocol, url.pathname]).toEqual(["wss:", "/ws/dialogs/7"]);
  expect(Object.fromEntries(url.searchParams)).toEqual({
    token: "st a&b",
    guest_id: "g_1.sig+",
    after_seq: "3",
    batch: "1",
  });
  const user = new URL(socketUrl("http://host.example:8000", 7, { accessToken: "jwt" }, 0));
  expect(user.href).toBe("ws://host.example:8000/ws/dialogs/7?after_seq=0&batch=1&token=jwt&internal=1");
  expect(statusRequest("https://host.example", 7, guest)).toEqual({
    url: "https://host.example/api/dialogs/7/status",
    headers: { "X-Site-Token": "st a&b", "X-Guest-Id": "g_1.sig+" },
  });
  expect(statusRequest("https://host.example", 7, { accessToken: "jwt" }).headers).toEqual({
    Authorization: "Bearer jwt",
  });
});
