import type { Output } from "../../client/call.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { ScrollX } from "../../ui/scroll-x.tsx";
import { durationText, momentText, numberText } from "./format.ts";
import { figureTexts } from "./texts.ts";

type Conversation = Output<"GET /api/figures/conversations">["conversations"][number];

const kinds = { assistant: "good", person: "brand", missed: "bad", unanswered: "warn" } as const;

interface ConversationTableProps {
  conversations: Conversation[];
  timeZone: string;
}

/** Conversations with their times; each row opens the dialog in the inbox. */
export function ConversationTable({ conversations, timeZone }: ConversationTableProps) {
  const texts = useTexts(figureTexts);
  return (
    <ScrollX label={texts.list.title}>
      <table class="table figures-list">
        <thead>
          <tr>
            <th scope="col">{texts.list.customer}</th>
            <th scope="col">{texts.list.began}</th>
            <th scope="col">{texts.list.result}</th>
            <th scope="col">{texts.channel}</th>
            <th scope="col">{texts.operator}</th>
            <th scope="col" class="number">
              {texts.list.messages}
            </th>
            <th scope="col" class="number">
              {texts.list.firstAnswer}
            </th>
            <th scope="col" class="number">
              {texts.list.firstPerson}
            </th>
            <th scope="col" class="number">
              {texts.list.end}
            </th>
            <th scope="col">{texts.rated}</th>
          </tr>
        </thead>
        <tbody>
          {conversations.map((one) => (
            <tr key={one.message_id}>
              <th scope="row">
                <a href={`/console/inbox/all/${one.dialog_id}`} dir="auto">
                  {one.contact_name ?? (one.title || texts.list.unknown)}
                </a>
                <div class="quiet small">{one.assistant_name}</div>
              </th>
              <td>{momentText(one.started_at, timeZone)}</td>
              <td>
                <span class={`badge ${kinds[one.result]}`}>{texts.shortResults[one.result]}</span>
                {one.is_open && <span class="badge">{texts.list.isOpen}</span>}
              </td>
              <td>{texts.channels[one.channel]}</td>
              <td>{one.operator_name ?? "–"}</td>
              <td class="number">{numberText(one.messages)}</td>
              <td class="number">{durationText(one.first_answer_seconds)}</td>
              <td class="number">{durationText(one.first_person_seconds)}</td>
              <td class="number">{durationText(one.resolution_seconds)}</td>
              <td>
                {one.ratings.good > 0 && <span class="badge good">{texts.list.good(one.ratings.good)}</span>}
                {one.ratings.bad > 0 && <span class="badge bad">{texts.list.bad(one.ratings.bad)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
