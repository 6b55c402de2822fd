import { useQuery } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { Facts } from "../parts/facts.tsx";
import { Table } from "../parts/table.tsx";
import { useFormats } from "../parts/use-formats.ts";
import type { AiToken } from "./standing-of.ts";
import { tokenTexts } from "./texts.ts";

/** How much a token was used, by day. */
export function TokenUsage({ token, onClose }: { token: AiToken; onClose(): void }) {
  const texts = useTexts(tokenTexts);
  const common = useTexts(commonTexts);
  const { number } = useFormats();
  const query = useQuery("GET /api/admin/ai-tokens/{token_id}/usage", { path: { token_id: token.id } });
  return (
    <Modal title={texts.usageOf(token.name)} isWide onClose={onClose}>
      <Loaded query={query}>
        {({ total, days }) => (
          <>
            <h3>{texts.total}</h3>
            <Facts
              facts={[
                [texts.requests, number(total.requests)],
                [texts.failures, number(total.failures)],
                [texts.tokensIn, number(total.input_tokens)],
                [texts.tokensOut, number(total.output_tokens)],
              ]}
            />
            {days.length === 0 ? (
              <p class="quiet">{texts.noUsage}</p>
            ) : (
              <Table
                name={texts.usage}
                columns={[texts.day, texts.requests, texts.failures, texts.tokensIn, texts.tokensOut]}
              >
                {days.map((day) => (
                  <tr key={day.date}>
                    <td data-label={texts.day}>{day.date}</td>
                    <td data-label={texts.requests}>{number(day.requests)}</td>
                    <td data-label={texts.failures}>{number(day.failures)}</td>
                    <td data-label={texts.tokensIn}>{number(day.input_tokens)}</td>
                    <td data-label={texts.tokensOut}>{number(day.output_tokens)}</td>
                  </tr>
                ))}
              </Table>
            )}
          </>
        )}
      </Loaded>
      <div class="row">
        <Button onClick={onClose}>{common.close}</Button>
      </div>
    </Modal>
  );
}
