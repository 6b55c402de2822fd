import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { OperationName } from "../../client/call.ts";
import type { Query } from "../../client/use-query.ts";
import { commonTexts } from "../../texts/common.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { Loaded } from "../../ui/loaded.tsx";

interface NamedListProps<T> {
  query: Query<T[]>;
  calls: { add: OperationName; change: OperationName; remove: OperationName };
  texts: { add: string; none: string; noneHint: string; remove(name: string): string; removeText: string };
  /** What a row shows of one. */
  draw(one: T): ComponentChildren;
  /** The form that adds one or changes it. */
  form(edited: T | "new", close: () => void): ComponentChildren;
  onRemove(one: T): Promise<void>;
}

/** A list of things with names, which can be added, changed, and deleted after a question. */
export function NamedList<T extends { id: number; name: string }>(props: NamedListProps<T>) {
  const { query, calls, texts, draw, form, onRemove } = props;
  const common = useTexts(commonTexts);
  const [edited, setEdited] = useState<T | "new" | null>(null);
  const [removed, setRemoved] = useState<T | null>(null);
  return (
    <div class="stack">
      <div class="row">
        <Button kind="primary" calls={calls.add} onClick={() => setEdited("new")}>
          {texts.add}
        </Button>
      </div>
      <Loaded query={query}>
        {(list) =>
          list.length === 0 ? (
            <div class="card stack">
              <h2>{texts.none}</h2>
              <p class="quiet">{texts.noneHint}</p>
            </div>
          ) : (
            <ul class="stack">
              {list.map((one) => (
                <li key={one.id} class="card row spread">
                  <div class="team-named">{draw(one)}</div>
                  <span class="row">
                    <Button
                      calls={calls.change}
                      aria-label={`${common.edit}: ${one.name}`}
                      onClick={() => setEdited(one)}
                    >
                      {common.edit}
                    </Button>
                    <Button
                      kind="danger"
                      calls={calls.remove}
                      aria-label={`${common.remove}: ${one.name}`}
                      onClick={() => setRemoved(one)}
                    >
                      {common.remove}
                    </Button>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {edited !== null && form(edited, () => setEdited(null))}
      {removed && (
        <Confirm
          title={texts.remove(removed.name)}
          text={texts.removeText}
          act={common.remove}
          onClose={() => setRemoved(null)}
          onConfirm={() => onRemove(removed)}
        />
      )}
    </div>
  );
}
