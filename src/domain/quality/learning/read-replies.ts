import { sql } from "drizzle-orm";
import { recogniseSmallTalk } from "../../answering/recognise-small-talk.ts";
import type { Deps } from "../../deps.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import { splitWords } from "../../language/text/split-words.ts";

/** Where a question was asked. */
export interface Place {
  dialogId: number;
  seq: number;
}

/** What an operator answered to a question, and everybody's names in the dialog. */
export interface Reply {
  text: string;
  author: string | null;
  /** Of its first message. */
  seq: number;
  names: string[];
}

/** Entries after a question among which its reply is looked for. */
const lookAhead = 12;

/** Words of an answer; a shorter one is a "one moment, please". */
const minWords = 4;

interface Row extends Place {
  asked: number;
  sender: string;
  text: string;
  author: string | null;
  names: string;
}

/** The operators' replies to questions, by `dialogId:seq`: what they wrote until the visitor wrote again. */
export async function readReplies(ctx: Pick<Deps, "db">, places: Place[]): Promise<Map<string, Reply>> {
  const list = JSON.stringify(places.map(({ dialogId, seq }) => [dialogId, seq]));
  const rows = await ctx.db.all<Row>(sql`
    SELECT line.dialog_id AS dialogId, place.value ->> 1 AS asked, line.seq, sender, text, author,
           json_array(dialogs.first_name, dialogs.last_name, contacts.name) AS names
    FROM json_each(${list}) AS place
    CROSS JOIN messages AS line ON line.dialog_id = place.value ->> 0 AND line.seq > place.value ->> 1
      AND line.seq <= (place.value ->> 1) + ${lookAhead}
    CROSS JOIN dialogs ON dialogs.id = line.dialog_id AND dialogs.erased_at IS NULL
    LEFT JOIN contacts ON contacts.id = dialogs.contact_id
    ORDER BY 1, 2, 3`);
  const replies = new Map<string, Reply>();
  for (const [key, after] of Map.groupBy(rows, ({ dialogId, asked }) => `${dialogId}:${asked}`)) {
    const first = after.findIndex(({ sender }) => sender === "operator");
    const next = after.findIndex(({ sender }, at) => sender === "user" && at > first);
    const said = after
      .slice(Math.max(0, first), next === -1 ? undefined : next)
      .filter(({ sender, text }) => sender === "operator" && isAnswer(text));
    const [start] = said;
    if (first === -1 || start === undefined) continue;
    const names = (JSON.parse(start.names) as (string | null)[]).filter((name) => name !== null);
    const author = start.author === null ? [] : [start.author];
    const text = said.map((each) => each.text.trim()).join("\n\n");
    replies.set(key, { text, author: start.author, seq: start.seq, names: [...names, ...author] });
  }
  return replies;
}

function isAnswer(text: string): boolean {
  return splitWords(text).length >= minWords && recogniseSmallTalk(text, languageOf(text)) === null;
}
