/** The API of a running platform, called with a user's token. */
export interface Connection {
  /** Waits as long as a rate limit asks for. Throws the platform's error, each issue with its field. */
  call<T>(method: string, route: string, body?: unknown): Promise<T>;
}

interface Issue {
  loc: (string | number)[];
  msg: string;
}

export function connect(url: string, token: string): Connection {
  return {
    async call<T>(method: string, route: string, body?: unknown): Promise<T> {
      const isForm = body instanceof FormData;
      const response = await fetch(`${url}${route}`, {
        method,
        headers: {
          ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined || isForm ? {} : { "content-type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      }).catch(() => {
        throw new Error(`No server responds at ${url}. Start one first: npm start`);
      });
      if (response.status === 429) {
        const seconds = Number(response.headers.get("retry-after") ?? 1);
        console.log(`Rate limit reached: waiting ${seconds} s`);
        await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
        return this.call(method, route, body);
      }
      const answer = (await response.json()) as T & { detail?: string | Issue[] };
      if (response.ok) return answer;
      const { detail } = answer;
      const said = Array.isArray(detail)
        ? detail.map(({ loc, msg }) => `\n  ${loc.slice(1).join(".")}: ${msg}`).join("")
        : ` ${detail}`;
      throw new Error(`${method} ${route}: ${response.status}${said}`);
    },
  };
}
