import { sql } from "drizzle-orm";
import { connectDb, type Db } from "../../../src/db/client.ts";
import { runBatch } from "../../../src/db/run-batch.ts";
import type { Message } from "../../../src/domain/conversations/dialog/types.ts";
import { addCounts } from "../../../src/domain/quality/analytics/count.ts";
import { countMessages } from "../../../src/domain/quality/analytics/count-messages.ts";
import { countsOfVisit } from "../../../src/domain/quality/analytics/counts-of-visit.ts";
import { storeVisits } from "../../../src/domain/quality/analytics/store-visits.ts";
import type { Visit } from "../../../src/domain/quality/analytics/visit-rules.ts";
import { type Customer, makeCustomer } from "../customer.ts";
import { request } from "../load.ts";
import { inTurn, spreadOf } from "../measure.ts";
import { figureLine, type Line, type Row, ratioLine } from "../row.ts";
import { startStage } from "../stage.ts";

const dayMs = 24 * 60 * 60_000;
const days = 30;
const perVisit = 4;
const visitsPerDialog = 5;
const intents = 77;
const perBatch = 4_000;

/** The paths of charts, and how many times as long they may take as those of ten thousand messages. */
const charts: [path: string, limit: number][] = [
  ["analytics/messages", 2],
  // A row for each visitor and quarter of an hour, until a sample is read.
  ["analytics/users", 4],
  ["analytics/sessions", 2],
  // A row for each intent and hour.
  ["analytics/intents", 4],
  ["insights", 2],
];

/**
 * Charts of the same thirty days of an assistant with ten thousand messages (the floor) and of one with a million. The messages are
 * counted with the projector's own statements; their texts are not stored, because no chart reads them.
 */
export const analytics: Row = {
  name: "analytics",
  async run({ isQuick }) {
    const stage = await startStage({ countStatements: true });
    try {
      const db = connectDb(await stage.database());
      const [small, large] = [await makeCustomer(stage.product), await makeCustomer(stage.product)];
      const count = isQuick ? 100_000 : 1_000_000;
      await fill(db, small.assistant, 10_000);
      const startedAt = performance.now();
      await fill(db, large.assistant, count);
      const perMessage = (1_000 * (performance.now() - startedAt)) / count;
      const lines: Line[] = [figureLine("A message counted for the charts", spreadOf([perMessage]), "µs")];
      for (const chart of charts) lines.push(...(await measure(stage.product, chart, small, large, count)));
      lines.push(await measureFigures(stage.product, large, count));
      return lines;
    } finally {
      await stage.stop();
    }
  },
};

async function measure(
  url: string,
  [chart, limit]: [path: string, limit: number],
  small: Customer,
  large: Customer,
  count: number,
): Promise<Line[]> {
  const read = async ({ assistant, headers }: Customer) => {
    const startedAt = performance.now();
    await request({ url: `${url}/api/v1/chatbots/${assistant}/${chart}?timeZone=Asia/Kolkata`, headers });
    return performance.now() - startedAt;
  };
  const rows = async (customer: Customer) => {
    const rowsRead = async () => Number(await request({ url: `${url}/bench/rows-read` }));
    const before = await rowsRead();
    await read(customer);
    return (await rowsRead()) - before;
  };
  const pairs = await inTurn(
    9,
    () => read(small),
    () => read(large),
  );
  const [few, many] = [await rows(small), await rows(large)];
  return [
    ratioLine(`Chart "${chart}", ${count} messages, compared with 10000`, pairs, "ms", ["≤", limit]),
    figureLine("… rows read", spreadOf([many]), "rows", undefined, spreadOf([few])),
  ];
}

/** The console's figures of the same thirty days, which read a row for each visit. */
async function measureFigures(url: string, { headers }: Customer, count: number): Promise<Line> {
  const times: number[] = [];
  for (let at = 0; at < 20; at++) {
    const startedAt = performance.now();
    await request({ url: `${url}/api/figures?time_zone=Asia/Kolkata`, headers });
    times.push(performance.now() - startedAt);
  }
  const p95 = times.toSorted((one, other) => one - other)[18] ?? 0;
  return figureLine(`The console's figures of ${count} messages, p95`, spreadOf([p95]), "ms", 1_000);
}

/** Counts the messages of thirty days: visits of four messages, each answered within seconds, at all hours. */
async function fill(db: Db, assistantId: number, count: number): Promise<void> {
  const dialogs = Math.ceil(count / perVisit / visitsPerDialog);
  const [row] = await db.all<{ first: number; account: number }>(sql`
    SELECT (SELECT coalesce(max(id), 0) + 1 FROM dialogs) AS first, account_id AS account
    FROM assistants WHERE id = ${assistantId}`);
  if (row === undefined) throw new Error("The assistant does not exist.");
  await db.run(sql`
    WITH RECURSIVE number (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n + 1 < ${dialogs})
    INSERT INTO dialogs (id, account_id, assistant_id, made_by, channel, created_at)
    SELECT ${row.first} + n, ${row.account}, ${assistantId}, 'site', 'website', 0 FROM number`);
  const start = Date.now() - (days - 1) * dayMs;
  const visits = Math.floor(count / perVisit);
  const every = Math.floor(((days - 1) * dayMs) / visits);
  for (let at = 0; at < visits; at += perBatch / perVisit) {
    const batch = Array.from({ length: Math.min(perBatch / perVisit, visits - at) }, (_, n) => at + n);
    const firstSeqOf = (visit: number) => Math.floor(visit / dialogs) * perVisit + 1;
    const messages = batch.flatMap((visit) => {
      const dialogId = row.first + (visit % dialogs);
      return messagesOf(dialogId, firstSeqOf(visit), start + visit * every, visit);
    });
    const visitOf = (visit: number) => visitAt(start + visit * every, firstSeqOf(visit));
    const counts = batch.flatMap((visit) =>
      countsOfVisit(visitOf(visit)).map(({ figure, label, quarter, amount }) => [...[figure, label, quarter, amount]]),
    );
    await runBatch(db, [
      ...countMessages(messages),
      addCounts(sql`SELECT ${assistantId} AS assistant_id, value ->> 0 AS figure, value ->> 1 AS label,
                           value ->> 2 AS quarter, value ->> 3 AS amount FROM json_each(${JSON.stringify(counts)})`),
      storeVisits(
        batch.map((visit) => ({
          dialog: { id: row.first + (visit % dialogs), visitsSeq: 0, lastSeq: 0 },
          visits: [visitOf(visit)],
        })),
      ),
    ]);
  }
}

function messagesOf(dialogId: number, firstSeq: number, time: number, visit: number): Message[] {
  return Array.from({ length: perVisit }, (_, n) => {
    const seq = firstSeq + n;
    const trace = { intent: { label: `intent ${(visit * 31) % intents}` } };
    const answer = { outcome: visit % 9 === 0 ? "abstain" : "answer", responseMs: 80 + (visit % 900), trace };
    return {
      ...{ id: dialogId * 2 ** 20 + seq, dialogId, seq, sender: n % 2 === 0 ? "user" : "assistant" },
      ...{ createdAt: time + n * 1_000, answer: n % 2 === 0 ? null : answer },
    } as unknown as Message;
  });
}

function visitAt(startedAt: number, firstSeq: number): Visit {
  const answered = 100 + (startedAt % 3_000);
  const endedAt = startedAt + 3_000;
  return {
    ...{ firstSeq, lastSeq: firstSeq + perVisit - 1, startedAt, endedAt, until: endedAt, messages: perVisit },
    ...{ result: "bot", operatorName: null, firstAnswerMs: answered, firstPersonMs: null, firstResponseMs: answered },
    ...{ resolutionMs: 3_000, handledMs: 3_000 },
  };
}
