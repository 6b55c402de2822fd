import http from "node:http";

const agent = new http.Agent({ keepAlive: true, maxSockets: 64, timeout: 3_000 });

export interface RequestOptions {
  method?: "GET" | "POST";
  url: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Sends one request over a keep-alive connection. Throws unless the status is 200 or 201. */
export function request({ method = "GET", url, headers = {}, body }: RequestOptions): Promise<string> {
  const given =
    body === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = http.request(
      url,
      { agent, method, headers: { ...given, ...headers }, timeout: 30_000 },
      (response) => {
        const pieces: Buffer[] = [];
        response.on("data", (piece: Buffer) => pieces.push(piece));
        response.on("error", reject);
        response.on("end", () => {
          const text = Buffer.concat(pieces).toString();
          if (response.statusCode === 200 || response.statusCode === 201) resolve(text);
          else reject(new Error(`${method} ${url}: ${response.statusCode} ${text}`));
        });
      },
    );
    sent.on("error", reject);
    sent.on("timeout", () => sent.destroy(new Error(`${method} ${url}: no response`)));
    sent.end(body);
  });
}

/** Requests per second of `clients` clients in `milliseconds`. Each client sends its next request after the response. */
export async function throughput(
  clients: number,
  milliseconds: number,
  requestOf: (client: number) => RequestOptions,
): Promise<number> {
  const start = performance.now();
  let done = 0;
  const client = async (number: number) => {
    while (performance.now() - start < milliseconds) {
      await request(requestOf(number));
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  return (done / (performance.now() - start)) * 1000;
}

/** Closes the keep-alive connections. */
export function closeConnections(): void {
  agent.destroy();
}
