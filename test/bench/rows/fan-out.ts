import { makeCustomer } from "../customer.ts";
import { request } from "../load.ts";
import { inTurn } from "../measure.ts";
import { type Row, ratioLine } from "../row.ts";
import { connectSockets, type SocketGroup } from "../sockets.ts";
import { waitUntilProjected } from "../wait-until-projected.ts";

const size = 500;
const inFlight = 4;
const text = "Thank you for waiting. Your parcel left our warehouse this morning and arrives on Thursday.";

/** Messages to a room with 500 sockets until every socket has all of them, compared with a broadcast of the same size. */
export const fanOut: Row = {
  name: "fan-out",
  isCompared: true,
  async run({ stage, isQuick }) {
    const customer = await makeCustomer(stage.product);
    const dialog = await customer.openDialog();
    const token = customer.headers["authorization"]?.slice("Bearer ".length);
    const product = await connectSockets(() => `${stage.product}/ws/dialogs/${dialog}?token=${token}&batch=1`, size, 1);
    const floor = await connectSockets(() => `${stage.floor}/rooms/loud/socket`, size, 0);
    const frame = await frameOf(customer.post, dialog, product);
    const post = () =>
      request({
        ...{ method: "POST", url: `${stage.product}/api/dialogs/${dialog}/messages`, headers: customer.headers },
        body: JSON.stringify({ text }),
      });
    const broadcast = () => request({ method: "POST", url: `${stage.floor}/rooms/loud/broadcast`, body: frame });
    const rounds = isQuick ? 5 : 11;
    const settled = async (rate: number) => {
      const received = product.waitForFrames(1);
      await waitUntilProjected(customer, [dialog]);
      await received;
      return rate;
    };
    const one = await inTurn(
      rounds,
      async () => (1000 * size) / (await deliveries(floor, broadcast, 1)),
      async () => (1000 * size) / (await settled(await deliveries(product, post, 1))),
    );
    const burst = await inTurn(
      rounds,
      () => deliveries(floor, broadcast, 40),
      async () => settled(await deliveries(product, post, 40)),
    );
    await Promise.all([product.close(), floor.close()]);
    return [
      ratioLine("Fan-out, 500 sockets in one room (40 messages, 4 in flight)", burst, "deliveries/s", ["≥", 1.5]),
      ratioLine("… one message, from request to last socket", one, "ms"),
    ];
  },
};

/** Frames per second that the sockets receive, from the first request to the last frame. */
async function deliveries(group: SocketGroup, send: () => Promise<unknown>, messages: number): Promise<number> {
  const received = group.waitForFrames(messages);
  const start = performance.now();
  let left = messages;
  const sender = async () => {
    while (left-- > 0) await send();
  };
  await Promise.all([received, ...Array.from({ length: inFlight }, sender)]);
  return ((messages * size) / (performance.now() - start)) * 1000;
}

/** A frame with as many bytes as the product sends for such a message. */
async function frameOf(
  post: <T>(path: string, body: unknown) => Promise<T>,
  dialog: number,
  group: SocketGroup,
): Promise<string> {
  const received = group.waitForFrames(1);
  const message = await post<{ created_at: string }>(`/api/dialogs/${dialog}/messages`, { text });
  await received;
  const { created_at: timestamp } = message;
  return JSON.stringify({ type: "new_message", dialog_id: dialog, message, seq: 1, timestamp });
}
