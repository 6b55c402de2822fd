import { type Client, createClient } from "../../../sdks/javascript/src/core/client.ts";

export interface Sent {
  url: string;
  method: string;
  headers: Headers;
  body: string;
}

type Answer = Response | Error | ((sent: Sent) => Response | Promise<Response>);

/** A client whose requests get these answers in turn. The waits between attempts are recorded and not waited for. */
export function fakePlatform(
  answers: Answer[],
  credential: { token: string; renew?: () => Promise<string> } = { token: "t" },
) {
  const sent: Sent[] = [];
  const waits: number[] = [];
  const client: Client<"bearer"> = createClient({
    ...{ url: "https://platform.example/", credential },
    fetch: async (input, init) => {
      const request = {
        url: String(input),
        method: init?.method ?? "GET",
        headers: new Headers(init?.headers),
        body: "",
      };
      if (init?.body != null) request.body = await new Response(init.body).text();
      const answer =
        answers[sent.push(request) - 1] ?? Response.json({ detail: "There is no answer for this." }, { status: 500 });
      if (answer instanceof Error) throw answer;
      return answer instanceof Response ? answer : answer(request);
    },
    wait: async (ms) => void waits.push(ms),
  });
  return { client, sent, waits };
}
