import { makeCustomer } from "../customer.ts";
import { throughput } from "../load.ts";
import { inTurn } from "../measure.ts";
import { type Row, ratioLine } from "../row.ts";

const clients = 16;

/** `GET /api/assistants/{id}` with an access token, compared with the same two queries without a token check. */
export const readRecord: Row = {
  name: "read",
  isCompared: true,
  async run({ stage, isQuick }) {
    const { headers, session, assistant } = await makeCustomer(stage.product);
    const [rounds, milliseconds] = isQuick ? [3, 100] : [9, 1500];
    const pairs = await inTurn(
      rounds,
      () => throughput(clients, milliseconds, () => ({ url: `${stage.floor}/record/${session}/${assistant}` })),
      () => throughput(clients, milliseconds, () => ({ url: `${stage.product}/api/assistants/${assistant}`, headers })),
    );
    return [ratioLine("Authenticated read of one record", pairs, "/s", ["≥", 1])];
  },
};
