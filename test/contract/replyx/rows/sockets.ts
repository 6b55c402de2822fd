import { exports } from "cloudflare:workers";
import { expect } from "vitest";
import { openSocket } from "../../../workers/dialog/socket-client.ts";
import { misfits } from "../misfits.ts";
import type { Row, Shape } from "../row.ts";
import { fillPath, type Stage } from "../stage.ts";

/** `new_message` of documents 000 and 001 together. */
const newMessage: Shape = {
  type: "string",
  dialog_id: "integer",
  message: { id: "integer", sender: "string", text: "string", content: "string", created_at: "time" },
  seq: "integer",
  timestamp: "time",
};

/** What a handshake without, or with another's, credential is answered. */
async function handshake(stage: Stage, path: string, token: string): Promise<number> {
  const url = `http://localhost:8000${await fillPath(stage, path, {})}?${new URLSearchParams({ token })}`;
  const response = await exports.default.fetch(url, { headers: { Upgrade: "websocket" } });
  await response.text();
  return response.status;
}

export const socketRows: Row[] = [
  {
    ids: ["qs.websocket.ws.ws-dialogs-dialog_id", "v1.websocket.ws.ws-dialogs-dialog_id"],
    prove: async (stage, path) => {
      const owner = await stage.owner();
      const dialogId = await stage.dialogId();
      const dialog = `/api/dialogs/${dialogId}`;
      const one = await openSocket(dialogId, { token: owner.token });
      const two = await openSocket(dialogId, { token: owner.token });

      one.send({ type: "send_message", content: "Hello from WebSocket!", sender: "user" });
      const asked = await one.until("new_message", ({ message }) => message.text === "Hello from WebSocket!");
      expect(misfits(asked, newMessage)).toEqual([]);
      const answer = await two.until("new_message", ({ message }) => message.sender === "assistant");
      expect(misfits(answer, newMessage)).toEqual([]);
      expect(answer.seq).toBeGreaterThan(asked.seq);
      two.send({ type: "send_message", text: "Привет!" });
      await one.until("new_message", ({ message }) => message.content === "Привет!");

      await owner.call("POST", `${dialog}/handoff/request`, { json: { reason: "keyword" } });
      const requested = await one.until("handoff_requested");
      expect(misfits(requested, { dialog_id: "integer", queue_position: "integer", seq: "integer" })).toEqual([]);
      expect(requested.reason).toBe("keyword");
      await owner.call("POST", `${dialog}/handoff/take`, { json: { operator_name: "Анна", operator_id: 5 } });
      const started = await one.until("handoff_started");
      expect(started.manager).toMatchObject({ id: owner.id, name: "Ada" });
      two.send({ type: "typing" });
      const typing = await one.until("operator_typing");
      expect(misfits(typing, { dialog_id: "integer", operator_name: "string", timestamp: "time" })).toEqual([]);

      const beats = await openSocket(dialogId, { token: owner.token, dialect: "v1" });
      beats.send("__pong__");
      beats.send("__ping__");
      await expect.poll(() => beats.bare).toContain("__pong__");
      expect(beats.bare).toContain("__ping__");

      expect(await handshake(stage, path, "")).toBe(401);
      expect(await handshake(stage, path, (await stage.stranger()).token)).toBe(404);
      for (const socket of [one, two, beats]) socket.close();
    },
  },
];
