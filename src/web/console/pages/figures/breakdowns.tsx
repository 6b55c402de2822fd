import type { Output } from "../../client/call.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { ScrollX } from "../../ui/scroll-x.tsx";
import { type ConversationInput, conversationsOf, type FigureInput } from "./choice.ts";
import { numberText, shareText } from "./format.ts";
import { resultNames } from "./results.ts";
import { figureTexts } from "./texts.ts";

type Figures = Output<"GET /api/figures">;
interface Group {
  name: string;
  sums: Figures["totals"];
  more: Partial<ConversationInput>;
}

/** The same figures by channel, by assistant and by operator. */
export function Breakdowns({ figures, input }: { figures: Figures; input: FigureInput }) {
  const texts = useTexts(figureTexts);
  const { by_channel: channels, by_assistant: assistants, by_operator: operators } = figures;
  return (
    <>
      <Breakdown
        title={texts.byAssistant}
        input={input}
        groups={assistants.map((one) => ({ name: one.name, sums: one, more: { assistant_id: one.id } }))}
      />
      <Breakdown
        title={texts.byChannel}
        input={input}
        groups={channels.map((one) => ({
          ...{ name: texts.channels[one.channel], sums: one, more: { channel: one.channel } },
        }))}
      />
      <Breakdown
        title={texts.byOperator}
        empty={texts.noOperators}
        input={input}
        groups={operators.map((one) => ({ name: one.name, sums: one, more: { operator_id: one.id } }))}
      />
    </>
  );
}

interface BreakdownProps {
  title: string;
  empty?: string;
  groups: Group[];
  input: FigureInput;
}

function Breakdown({ title, empty, groups, input }: BreakdownProps) {
  const texts = useTexts(figureTexts);
  const most = Math.max(1, ...groups.map(({ sums }) => sums.conversations));
  return (
    <section class="card stack">
      <h2>{title}</h2>
      {groups.length === 0 && <p class="quiet">{empty}</p>}
      {groups.length > 0 && (
        <ScrollX label={title}>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{title}</th>
                <th scope="col" class="number">
                  {texts.conversations}
                </th>
                {resultNames.map((name) => (
                  <th scope="col" class="number" key={name}>
                    {texts.shortResults[name]}
                  </th>
                ))}
                <th scope="col" class="number">
                  {texts.answerRate}
                </th>
                <th scope="col" class="number">
                  {texts.rated}
                </th>
              </tr>
            </thead>
            <tbody>
              {groups.map(({ name, sums, more }) => (
                <tr key={name}>
                  <th scope="row">
                    <span dir="auto">{name}</span>
                    <span class="figures-bar" style={{ inlineSize: `${(100 * sums.conversations) / most}%` }} />
                  </th>
                  <td class="number">
                    <a href={conversationsOf(input, more)}>{numberText(sums.conversations)}</a>
                  </td>
                  {resultNames.map((result) => (
                    <td class="number" key={result}>
                      <Linked count={sums.results[result]} href={conversationsOf(input, { ...more, result })} />
                    </td>
                  ))}
                  <td class="number">{shareText(sums.answer_rate)}</td>
                  <td class="number">
                    +<Linked count={sums.ratings.good} href={conversationsOf(input, { ...more, rating: "good" })} /> −
                    <Linked count={sums.ratings.bad} href={conversationsOf(input, { ...more, rating: "bad" })} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollX>
      )}
    </section>
  );
}

function Linked({ count, href }: { count: number; href: string }) {
  return count === 0 ? <>0</> : <a href={href}>{numberText(count)}</a>;
}
