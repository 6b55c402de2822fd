import { makeCustomer } from "../customer.ts";
import { throughput } from "../load.ts";
import { inTurn } from "../measure.ts";
import { type Row, ratioLine } from "../row.ts";

const clients = 16;

/**
 * `GET /api/v1/chatbots/{id}` with an access token: compared with the same two queries without a token check, and with the same
 * record without the envelope, as the ReplyX API serves it.
 */
export const readChatbot: Row = {
  name: "read-chatbot",
  async run({ stage, isQuick }) {
    const { headers, session, assistant } = await makeCustomer(stage.product);
    const [rounds, milliseconds] = isQuick ? [5, 500] : [9, 1500];
    const rate = (url: string) => throughput(clients, milliseconds, () => ({ url, headers }));
    const chatbot = () => rate(`${stage.product}/api/v1/chatbots/${assistant}`);
    const bare = await inTurn(rounds, () => rate(`${stage.floor}/record/${session}/${assistant}`), chatbot);
    const other = await inTurn(rounds, () => rate(`${stage.product}/api/assistants/${assistant}`), chatbot);
    return [
      ratioLine("Authenticated read of one record, Chatbots Platform API", bare, "/s", ["≥", 0.75]),
      ratioLine("… compared with the same read without the envelope (floor)", other, "/s"),
    ];
  },
};
