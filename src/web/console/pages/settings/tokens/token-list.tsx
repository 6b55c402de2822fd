import { useState } from "preact/hooks";
import type { Query } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { ScrollX } from "../../../ui/scroll-x.tsx";
import { momentText } from "../format.ts";
import { tokenTexts } from "./texts.ts";

interface Token {
  id: number;
  name: string;
  token: string;
  created_at: string;
  last_used_at: string | null;
  expires_at: string | null;
}

interface TokenListProps {
  title: string;
  hint: string;
  query: Query<Token[]>;
  onAdd(): void;
  onRevoke(id: number): Promise<void>;
  onRotate?(id: number): Promise<void>;
}

/** Masked tokens with what they were last used for. */
export function TokenList({ title, hint, query, onAdd, onRevoke, onRotate }: TokenListProps) {
  const texts = useTexts(tokenTexts);
  const [chosen, setChosen] = useState<{ token: Token; act: "revoke" | "rotate" } | null>(null);
  return (
    <section class="card stack">
      <div class="row spread">
        <h2>{title}</h2>
        <Button kind="primary" aria-label={`${texts.add}: ${title}`} onClick={onAdd}>
          {texts.add}
        </Button>
      </div>
      <p class="quiet">{hint}</p>
      <Loaded query={query}>
        {(tokens) =>
          tokens.length === 0 ? (
            <p>{texts.none}</p>
          ) : (
            <ScrollX label={title}>
              <table class="table">
                <thead>
                  <tr>
                    <th scope="col">{texts.name}</th>
                    <th scope="col">{texts.token}</th>
                    <th scope="col">{texts.created}</th>
                    <th scope="col">{texts.used}</th>
                    <th scope="col">{texts.expires}</th>
                    <td />
                  </tr>
                </thead>
                <tbody>
                  {tokens.map((one) => (
                    <tr key={one.id}>
                      <th scope="row" dir="auto">
                        {one.name}
                      </th>
                      <td>
                        <code>{one.token}</code>
                      </td>
                      <td>{momentText(one.created_at)}</td>
                      <td>{one.last_used_at === null ? texts.never : momentText(one.last_used_at)}</td>
                      <td>{one.expires_at === null ? texts.noEnd : momentText(one.expires_at)}</td>
                      <td>
                        <span class="row">
                          {onRotate && (
                            <Button
                              aria-label={`${texts.rotate}: ${one.name}`}
                              onClick={() => setChosen({ token: one, act: "rotate" })}
                            >
                              {texts.rotate}
                            </Button>
                          )}
                          <Button
                            kind="danger"
                            aria-label={`${texts.revoke}: ${one.name}`}
                            onClick={() => setChosen({ token: one, act: "revoke" })}
                          >
                            {texts.revoke}
                          </Button>
                        </span>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollX>
          )
        }
      </Loaded>
      {chosen && (
        <Confirm
          title={chosen.act === "revoke" ? texts.revokeTitle(chosen.token.name) : texts.rotateTitle(chosen.token.name)}
          text={chosen.act === "revoke" ? texts.revokeText : texts.rotateText}
          act={texts[chosen.act]}
          onClose={() => setChosen(null)}
          onConfirm={async () => {
            await (chosen.act === "revoke" ? onRevoke : onRotate)?.(chosen.token.id);
          }}
        />
      )}
    </section>
  );
}
