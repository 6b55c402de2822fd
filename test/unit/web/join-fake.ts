import { DialogSocket } from "../../../src/web/lib/dialog-socket.ts";
import { FakePage } from "./fake-page.ts";

/** A dialog's socket in a page that the test plays, with what it has told the page so far. */
export function joinFake(afterSeq?: number) {
  const page = new FakePage();
  const socket = new DialogSocket({ dialogId: 7, credentials: () => ({ accessToken: "jwt" }), afterSeq }, page);
  const seqs: number[] = [];
  const states: string[] = [];
  socket.on("new_message", (frame) => seqs.push(frame.seq));
  socket.onState((state, refusal) => states.push(refusal === null ? state : `${state} ${refusal}`));
  return { page, socket, seqs, states };
}
