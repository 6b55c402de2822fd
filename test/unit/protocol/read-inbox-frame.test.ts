import fc from "fast-check";
import { expect, test } from "vitest";
import { SetStatusFrame } from "../../../src/protocol/inbox-frames.ts";
import { maxInboxFrameLength, readInboxFrame } from "../../../src/protocol/read-inbox-frame.ts";

test("what is read as a status is what the declared frame allows, and the other way round", () => {
  const value = fc.oneof(fc.constantFrom("set_status", "online", "away", "offline"), fc.jsonValue({ maxDepth: 1 }));
  const frame = fc.oneof(
    fc.record({ type: value, status: value }, { requiredKeys: [] }),
    fc.jsonValue({ maxDepth: 2 }),
  );
  fc.assert(
    fc.property(frame, (json) => {
      const read = readInboxFrame(JSON.stringify(json));
      expect(read.kind === "status").toBe(SetStatusFrame.safeParse(json).success);
    }),
    { numRuns: 500 },
  );
});

test("a type that cannot be shown is refused as any other", () => {
  expect(readInboxFrame('{"type":{"toString":null}}')).toMatchObject({ kind: "fault", code: "UNKNOWN_FRAME" });
});

test("bytes and frames that are too large are refused unread", () => {
  const longest = JSON.stringify({ type: "set_status", status: "away" }).padEnd(maxInboxFrameLength, " ");
  expect(readInboxFrame(longest)).toEqual({ kind: "status", status: "away" });
  expect(readInboxFrame(`${longest} `)).toMatchObject({ kind: "fault", code: "MALFORMED_FRAME" });
  expect(readInboxFrame(new ArrayBuffer(2))).toMatchObject({ kind: "fault", code: "MALFORMED_FRAME" });
});
