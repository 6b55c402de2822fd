import { expect, test } from "vitest";
import { writeCsv } from "../../../src/api/replyx/figures/write-csv.ts";
import type { Conversation } from "../../../src/domain/quality/figures/types.ts";

const conversation: Conversation = {
  ...{ dialogId: 7, firstSeq: 1, title: 'Shoes, "red"', contactName: "=HYPERLINK(1)", assistantId: 1 },
  ...{ assistantName: "Line\nbreak", channel: "website", operatorId: null, operatorName: null, startedAt: 0 },
  ...{ endedAt: 60_000, isOpen: false, messages: 2, result: "bot", firstAnswerMs: 1_500, firstPersonMs: null },
  ...{ resolutionMs: null, good: 1, bad: 0 },
};

test("fields are quoted where they must be, empty where there is nothing, and no formula", async () => {
  async function* pages() {
    yield [conversation];
  }
  const pieces: string[] = [];
  for await (const piece of writeCsv(pages())) pieces.push(piece);
  const [head = "", line = ""] = pieces;
  expect(head.startsWith("\uFEFFdialog_id,message_id,started_at,")).toBe(true);
  expect(line).toBe(
    '7,7340033,1970-01-01T00:00:00.000Z,1970-01-01T00:01:00.000Z,false,assistant,2,website,"Line\nbreak",,' +
      '\'=HYPERLINK(1),"Shoes, ""red""",1.5,,,1,0\r\n',
  );
});
