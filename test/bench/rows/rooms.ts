import { makeCustomer } from "../customer.ts";
import { inTurn, type Spread, spreadOf } from "../measure.ts";
import { figureLine, type Row, ratioLine } from "../row.ts";
import { bareRooms, type RoomClients, visitRooms } from "../visitors.ts";
import { waitUntilProjected } from "../wait-until-projected.ts";

const rooms = 200;
/** Messages of each side per round; a socket may send 50 messages a minute. */
const messages = 3;

/**
 * 200 rooms at once, each with a visitor and an operator who reply in turn; compared with rooms that append and broadcast.
 */
export const activeRooms: Row = {
  name: "rooms",
  isCompared: true,
  async run({ stage, isQuick }) {
    const customer = await makeCustomer(stage.product);
    const product = await visitRooms(stage.product, customer, rooms);
    const floor = await bareRooms(stage.floor, "talk", rooms);
    const dialogs = product.slice(0, 8).map(({ dialog }) => dialog);
    const waits = { product: [] as Waits[], floor: [] as Waits[] };
    const rate = async (of: RoomClients[], kept: Waits[]) => {
      const start = performance.now();
      const taken = (await Promise.all(of.map(exchange))).flat().sort((a, b) => a - b);
      const elapsed = performance.now() - start;
      kept.push({ p50: taken[taken.length >> 1] ?? 0, p99: taken[Math.floor(taken.length * 0.99)] ?? 0 });
      return (1000 * taken.length) / elapsed;
    };
    const pairs = await inTurn(
      isQuick ? 3 : 12,
      () => rate(floor, waits.floor),
      async () => {
        const measured = await rate(product, waits.product);
        await waitUntilProjected(customer, dialogs);
        return measured;
      },
    );
    for (const { visitor, operator } of [...product, ...floor]) {
      visitor.close();
      operator.close();
    }
    const of = (key: keyof Waits, kept: Waits[]): Spread => spreadOf(kept.slice(1).map((one) => one[key]));
    const ratios = waits.product.slice(1).map(({ p99 }, at) => p99 / (waits.floor[at + 1]?.p99 ?? p99));
    const p99 = { floor: of("p99", waits.floor), product: of("p99", waits.product), ratio: spreadOf(ratios) };
    return [
      ratioLine("200 rooms, one visitor and one operator in each, replying in turn", pairs, "messages/s", ["≥", 0.75]),
      figureLine("… delivery time, p50", of("p50", waits.product), "ms", undefined, of("p50", waits.floor)),
      ratioLine("… delivery time, p99", p99, "ms", ["≤", 1.3]),
    ];
  },
};

interface Waits {
  p50: number;
  p99: number;
}

/** Sends `messages` questions and replies. Returns how long each took to reach the other side, milliseconds. */
async function exchange({ visitor, operator }: RoomClients): Promise<number[]> {
  const taken: number[] = [];
  for (let n = 0; n < messages; n += 1) {
    taken.push(await visitor.sendTo(operator, `Where is my parcel? ${crypto.randomUUID()}`));
    taken.push(await operator.sendTo(visitor, `It arrives on Thursday. ${crypto.randomUUID()}`));
  }
  return taken;
}
