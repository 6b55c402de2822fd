import fc from "fast-check";
import { expect, test } from "vitest";
import { ReadFrame, ReceivedFrame, ResumeFrame, SendMessageFrame } from "../../../src/protocol/frames.ts";
import { readClientFrame } from "../../../src/protocol/read-client-frame.ts";

const field = fc.oneof(
  fc.string(),
  fc.constantFrom("user", "operator", "x".repeat(128), "x".repeat(129)),
  fc.jsonValue(),
);

test("a frame is taken exactly when the published schema takes it and one spelling of the text is there", () => {
  const frame = fc.record(
    {
      ...{ type: fc.constant("send_message"), content: field, text: field, sender: field, client_message_id: field },
      after_seq: fc.oneof(fc.integer({ min: -2, max: 5 }), field),
    },
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

test("receipts and resumptions are taken exactly when their schemas take them", () => {
  const schemas = { received: ReceivedFrame, read: ReadFrame, resume: ResumeFrame };
  const number = fc.oneof(
    fc.integer({ min: -2, max: 5 }),
    fc.double(),
    fc.constantFrom(2 ** 53, 2 ** 60),
    fc.jsonValue(),
  );
  const type = fc.constantFrom("received" as const, "read" as const, "resume" as const);
  const frame = fc.record({ type, seq: number, after_seq: number }, { requiredKeys: ["type"] });
  fc.assert(
    fc.property(frame, (value) => {
      const data = JSON.parse(JSON.stringify(value));
      const isTaken = readClientFrame(JSON.stringify(data)).kind === data.type;
      expect(isTaken).toBe(schemas[data.type as keyof typeof schemas].safeParse(data).success);
    }),
    { numRuns: 1_000 },
  );
});

const anyType = fc.oneof(fc.jsonValue(), fc.constant({ toString: null })).map((type) => JSON.stringify({ type }));

test("whatever comes over a socket is read without a throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), anyType), (data) => {
      expect(["message", "typing", "received", "read", "resume", "fault"]).toContain(readClientFrame(data).kind);
    }),
  );
});
