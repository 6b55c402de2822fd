import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { adminTexts } from "../texts.ts";
import type { Filters } from "./use-filters.ts";
import { useFormats } from "./use-formats.ts";

/** The entries of a list on one page. */
export const pageSize = 25;

/** Which part of a list is shown, and the ways to the parts before and after. */
export function Pager({ filters, total }: { filters: Filters; total: number }) {
  const texts = useTexts(adminTexts);
  const format = useFormats();
  const { offset } = filters;
  if (total <= pageSize && offset === 0) return null;
  const to = Math.min(offset + pageSize, total);
  const go = (next: number) => filters.set({ offset: next > 0 ? String(next) : "" });
  return (
    <nav class="row spread" aria-label={texts.pages}>
      <span class="quiet">{texts.page(Math.min(offset + 1, to), to, format.number(total))}</span>
      <span class="row">
        <Button disabled={offset === 0} onClick={() => go(offset - pageSize)}>
          {texts.earlier}
        </Button>
        <Button disabled={to >= total} onClick={() => go(offset + pageSize)}>
          {texts.later}
        </Button>
      </span>
    </nav>
  );
}
