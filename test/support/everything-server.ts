import { spawn } from "node:child_process";
import path from "node:path";
import { freePort } from "./free-port.ts";

const root = path.join(import.meta.dirname, "../..");
const script = path.join(root, "node_modules/@modelcontextprotocol/server-everything/dist/index.js");
/** It listens on every address of the machine unless it is told otherwise, and closes idle connections that are used again. */
const onLoopback = `data:text/javascript,${encodeURIComponent(`
  import net from "node:net";
  const { listen } = net.Server.prototype;
  net.Server.prototype.listen = function (port, ...rest) { this.keepAliveTimeout = 0; return listen.call(this, port, "127.0.0.1", ...rest); };
`)}`;

/** Starts the reference MCP server of the protocol's authors over streamable HTTP on 127.0.0.1. */
export async function startEverythingServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const child = spawn(process.execPath, ["--import", onLoopback, script, "streamableHttp"], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = "";
    const read = (piece: Buffer) => {
      said += piece;
      if (said.includes(`listening on port ${port}`)) resolve();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", (code) => reject(new Error(`the MCP server ended with ${code}: ${said}`)));
  });
  return {
    url: `http://127.0.0.1:${port}/mcp`,
    async stop() {
      child.kill();
      await ended;
    },
  };
}
