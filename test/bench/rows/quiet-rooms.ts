import { makeCustomer } from "../customer.ts";
import { request } from "../load.ts";
import { type Pair, pairsOf } from "../measure.ts";
import { pace } from "../pace.ts";
import { type Row, ratioLine } from "../row.ts";
import { waitUntilProjected } from "../wait-until-projected.ts";

/** Each room gets a message every `everyMs`. */
const everyMs = 5_000;
const text = "Your parcel left our warehouse this morning and arrives on Thursday.";

/** The rooms start in so many steps, because a room that wakes costs several messages. */
const steps = 6;

/**
 * Many rooms that each get few messages, so batching within one room does not help. The row compares the runtime's CPU
 * time per message, including projection and the rooms' own checks, because at this rate both sides keep up. A room checks
 * after 15 and 75 seconds, and then every two minutes. The measured time contains the second check, more than its share.
 */
export const quietRooms: Row = {
  name: "quiet",
  isCompared: true,
  // One thread writes all rooms. On a disk, 400 messages a second take more time than it has, for the floor almost too.
  ownStage: { inMemory: true },
  async run({ stage, isQuick }) {
    const rooms = isQuick ? 400 : 2_000;
    const measured = isQuick ? 20_000 : 100_000;
    const customer = await makeCustomer(stage.product);
    const dialogs: number[] = [];
    while (dialogs.length < rooms) {
      dialogs.push(...(await Promise.all(Array.from({ length: 20 }, () => customer.openDialog()))));
    }
    const perSecond = (1000 * rooms) / everyMs;
    const messagesPerCpuSecond = async (send: (at: number) => Promise<unknown>) => {
      for (let step = 1; step <= steps; step += 1) {
        const started = Math.floor((rooms * step) / steps);
        await pace((1000 * started) / everyMs, everyMs, (at) => send(at % started));
      }
      await pace(perSecond, 2 * everyMs, (at) => send(at % rooms));
      const start = stage.cpu();
      const sent = await pace(perSecond, measured, (at) => send(at % rooms));
      return (1000 * sent) / (stage.cpu() - start);
    };
    const body = JSON.stringify({ text });
    const floor = (at: number) => request({ method: "POST", url: `${stage.floor}/rooms/quiet-${at}/messages`, body });
    const product = (at: number) => {
      const url = `${stage.product}/api/dialogs/${dialogs[at]}/messages`;
      return request({ method: "POST", url, headers: customer.headers, body });
    };
    const pair: Pair = { floor: await messagesPerCpuSecond(floor), product: await messagesPerCpuSecond(product) };
    await waitUntilProjected(customer, dialogs.slice(0, 16));
    const what = `Message in, ${rooms.toLocaleString("en")} rooms, one message every ${everyMs / 1000} s in each`;
    return [ratioLine(what, pairsOf([pair]), "messages/s of CPU", ["≥", 0.6])];
  },
};
