import { exchangeEvents } from "../../kit/exchange-events.ts";
import { ErrorBody } from "../errors.ts";
import { Message } from "./wire.ts";

/** An event of an answer that is streamed: `event` is its name, `data` its JSON. */
export const ExchangeEvent = exchangeEvents({ question: "user_message", answer: "ai_response" }, Message, ErrorBody);
