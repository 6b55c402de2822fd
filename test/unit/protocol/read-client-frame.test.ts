import fc from "fast-check";
import { expect, test } from "vitest";
import { SendMessageFrame } from "../../../src/protocol/frames.ts";
import { readClientFrame } from "../../../src/protocol/read-client-frame.ts";

const field = fc.oneof(
  fc.string(),
  fc.constantFrom("user", "operator", "x".repeat(128), "x".repeat(129)),
  fc.jsonValue(),
);

test("a frame is taken exactly when the published schema takes it and one spelling of the text is there", () => {
  const frame = fc.record(
    { type: fc.constant("send_message"), content: field, text: field, sender: field, client_message_id: field },
    { requiredKeys: ["type"] },
  );
  fc.assert(
    fc.property(frame, (value) => {
      const data = JSON.parse(JSON.stringify(value));
      const { content, text } = data;
      const isOneText =
        (content ?? text) !== undefined && (content === undefined || text === undefined || content === text);
      const isTaken = readClientFrame(JSON.stringify(data)).kind === "message";
      expect(isTaken).toBe(SendMessageFrame.safeParse(data).success && isOneText);
    }),
    { numRuns: 2_000 },
  );
});

test("whatever comes over a socket is read without a throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (data) => {
      expect(["message", "typing", "fault"]).toContain(readClientFrame(data).kind);
    }),
  );
});
