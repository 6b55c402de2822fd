import { makeCustomer } from "../customer.ts";
import { inTurn, type Spread, spreadOf } from "../measure.ts";
import { figureLine, type Row, ratioLine } from "../row.ts";
import { untilProjected } from "../until-projected.ts";
import { bareRooms, type Visited, visitRooms } from "../visitors.ts";

const rooms = 200;
/** Each side says so much a round; a socket may say 50 messages a minute. */
const messages = 3;

/** 200 rooms at once, a visitor and an operator in each, who answer each other; beside rooms that append and broadcast. */
export const talkingRooms: Row = {
  name: "rooms",
  isCompared: true,
  async run({ stage, isQuick }) {
    const customer = await makeCustomer(stage.product);
    const product = await visitRooms(stage.product, customer, rooms);
    const floor = await bareRooms(stage.floor, "talk", rooms);
    const dialogs = product.slice(0, 8).map(({ dialog }) => dialog);
    const waits = { product: [] as Waits[], floor: [] as Waits[] };
    const rate = async (of: Visited[], kept: Waits[]) => {
      const start = performance.now();
      const taken = (await Promise.all(of.map(talk))).flat().sort((a, b) => a - b);
      const elapsed = performance.now() - start;
      kept.push({ p50: taken[taken.length >> 1] ?? 0, p99: taken[Math.floor(taken.length * 0.99)] ?? 0 });
      return (1000 * taken.length) / elapsed;
    };
    const pairs = await inTurn(
      isQuick ? 3 : 6,
      () => rate(floor, waits.floor),
      async () => {
        const measured = await rate(product, waits.product);
        await untilProjected(customer, dialogs);
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
      ratioLine("200 rooms, a visitor and an operator in each, who answer each other", pairs, "messages/s", [
        "≥",
        0.75,
      ]),
      figureLine("… from one to the other, p50", of("p50", waits.product), "ms", undefined, of("p50", waits.floor)),
      ratioLine("… from one to the other, p99", p99, "ms", ["≤", 1.3]),
    ];
  },
};

interface Waits {
  p50: number;
  p99: number;
}

/** A question and its answer, a few times. Gives how long each took to reach the other side. */
async function talk({ visitor, operator }: Visited): Promise<number[]> {
  const taken: number[] = [];
  for (let n = 0; n < messages; n += 1) {
    taken.push(await visitor.sayTo(operator, `Where is my parcel? ${crypto.randomUUID()}`));
    taken.push(await operator.sayTo(visitor, `It arrives on Thursday. ${crypto.randomUUID()}`));
  }
  return taken;
}
