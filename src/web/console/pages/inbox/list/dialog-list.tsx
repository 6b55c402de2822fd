import { useCallback, useEffect, useState } from "preact/hooks";
import type { InboxRow } from "../../../../../protocol/inbox-frames.ts";
import { Notice } from "../../../ui/notice.tsx";
import { prepare } from "../conversation/opened.ts";
import { order } from "../state/order.ts";
import type { UsedAddress } from "../state/use-address.ts";
import { useList } from "../state/use-list.ts";
import type { InboxTexts } from "../texts.ts";
import { Row, rowHeight } from "./row.tsx";
import { SearchBox } from "./search-box.tsx";
import { SearchResults } from "./search-results.tsx";
import { useHeld } from "./use-held.ts";
import { Filters } from "./views.tsx";
import { VirtualList } from "./virtual-list.tsx";

const idOf = (row: InboxRow) => row.dialog_id;

/** The list of dialogs: search, filters, and the rows, live. */
export function DialogList({ address, texts }: { address: UsedAddress; texts: InboxTexts }) {
  return (
    <section class="inbox-list" aria-label={texts.conversations}>
      <div class="inbox-list-head">
        <SearchBox address={address} texts={texts} />
        {address.search === null && (
          <div class="inbox-list-filters">
            <h2>{texts.views[address.query.view]}</h2>
            <Filters address={address} texts={texts} />
          </div>
        )}
      </div>
      {address.search === null ? (
        <Rows address={address} texts={texts} />
      ) : (
        <SearchResults key={address.search} search={address.search} address={address} texts={texts} />
      )}
    </section>
  );
}

function Rows({ address, texts }: { address: UsedAddress; texts: InboxTexts }) {
  const { query, dialogId } = address;
  const list = useList(query);
  const [rows, hold] = useHeld(list.rows.value, idOf);
  const [pressed, setPressed] = useState<number | null>(null);
  const onNearEnd = useCallback(() => void list.readMore(), [list]);
  useEffect(() => {
    order.value = rows;
  }, [rows]);
  const isRead = list.to.value !== undefined;
  if (!isRead && list.problem.value === null) {
    return (
      <p class="inbox-empty quiet" role="status">
        {texts.loading}
      </p>
    );
  }
  return (
    <>
      {list.problem.value !== null && <Notice kind="bad">{list.problem.value}</Notice>}
      {isRead && rows.length === 0 && (
        <div class="inbox-empty">
          <p>{texts.empty[query.view]}</p>
        </div>
      )}
      {rows.length > 0 && (
        <div
          class="inbox-pressable"
          onPointerDown={(event) => {
            const row = (event.target as HTMLElement).closest<HTMLElement>("[data-dialog]");
            const id = row === null ? null : Number(row.dataset["dialog"]);
            setPressed(id);
            // It is read while the button is still down.
            if (id !== null && event.button === 0) prepare(id);
            hold();
          }}
        >
          <VirtualList
            items={rows}
            idOf={idOf}
            rowHeight={rowHeight}
            label={texts.conversations}
            current={dialogId}
            onNearEnd={onNearEnd}
          >
            {(row) => (
              <div
                data-dialog={row.dialog_id}
                onClickCapture={(event) => {
                  if (pressed === null || pressed === row.dialog_id || event.detail === 0) return;
                  // The rows have moved since the press: what was pressed opens.
                  event.preventDefault();
                  event.stopPropagation();
                  address.go({ dialogId: pressed });
                }}
              >
                <Row
                  row={row}
                  href={address.to({ dialogId: row.dialog_id })}
                  isCurrent={row.dialog_id === dialogId}
                  texts={texts}
                />
              </div>
            )}
          </VirtualList>
        </div>
      )}
    </>
  );
}
