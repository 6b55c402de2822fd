import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { listenLocally } from "../support/listen-locally.ts";

/** What one stage has seen: every request, and how often something was done for one. */
interface Stage {
  requests: { method: string; path: string; key: string | null }[];
  effects: number;
  connections: Set<Socket>;
  done: Set<string>;
}

export interface Faults {
  url: string;
  stop(): Promise<void>;
}

/**
 * A platform with faults on 127.0.0.1. A client's base is `/{fault}/{name}`; `GET /_seen/{fault}/{name}` tells what it has sent.
 * The first request of a stage gets the fault, and all others succeed: `unavailable` does what it was asked and answers 503,
 * `broken` does it and ends the connection, `limited` does nothing and answers 429, `closed` always answers 429 for an hour,
 * `moved` always leads to another host, as a stage `elsewhere`, `page` always answers with a page of HTML, `cut` with half of an answer, `stalled` says no more after half of it, and `looping` has a
 * list that never ends. `ended` ends each connection after an answer without saying so; any other fault has none.
 */
export async function startFaults(): Promise<Faults> {
  const stages = new Map<string, Stage>();
  const server = createServer(async (request, response) => {
    const isWhole = await text(request).then(
      () => true,
      () => false,
    );
    if (!isWhole) return;
    const [first = "", ...rest] = (request.url ?? "/").slice(1).split("/");
    const isAsking = first === "_seen";
    const [fault = "", name = "", ...path] = isAsking ? rest : [first, ...rest];
    const stage = stages.get(`${fault}/${name}`) ?? {
      requests: [],
      effects: 0,
      done: new Set(),
      connections: new Set(),
    };
    stages.set(`${fault}/${name}`, stage);
    const say = (status: number, body: object, headers = {}) =>
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
    if (isAsking)
      return say(200, {
        ...stage,
        connections: stage.connections.size,
        open: [...stage.connections].filter((each) => !each.destroyed).length,
      });
    stage.connections.add(request.socket);
    const key = request.headers["idempotency-key"] as string | undefined;
    const isFirst = stage.requests.push({ method: request.method ?? "", path: path.join("/"), key: key ?? null }) === 1;
    if (fault === "closed" || (fault === "limited" && isFirst)) {
      return say(429, refusal("RATE_LIMIT_EXCEEDED"), { "retry-after": fault === "closed" ? "3600" : "0" });
    }
    if (fault === "moved") {
      const location = `http://localhost:${request.socket.localPort}/elsewhere/${name}/${path.join("/")}`;
      return response.writeHead(307, { location }).end();
    }
    if (fault === "page") return response.writeHead(200, { "content-type": "text/html" }).end("<html>");
    if (fault === "looping") return say(200, { dialogs: [{ id: 5 }], next_cursor: "same", has_more: true });
    if (fault === "cut" || fault === "stalled") {
      response.writeHead(200, { "content-type": "application/json", "content-length": 100 }).write('{"id":');
      return fault === "cut" ? setTimeout(() => request.socket.destroy(), 20) : undefined;
    }
    // As the platform does it: a key that is known gets the first answer again.
    if (key === undefined || !stage.done.has(key)) stage.effects++;
    if (key !== undefined) stage.done.add(key);
    if (fault === "unavailable" && isFirst) {
      return say(503, refusal("DEPENDENCY_FAILED"), { "retry-after": "0", "x-request-id": "req_of_the_test" });
    }
    if (fault === "broken" && isFirst) return request.socket.destroy();
    if (fault === "ended") response.once("finish", () => setTimeout(() => request.socket.destroy(), 10));
    return say(200, { id: 7, title: "Once" });
  });
  await listenLocally(server, 0);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function refusal(code: string) {
  return { detail: "Try again.", error: { code, message: "Try again.", details: {} } };
}
