import { useState } from "preact/hooks";
import { serverNow } from "../../../client/server-time.ts";
import { useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { standingOf } from "./standing-of.ts";
import { tokenTexts } from "./texts.ts";
import { TokenCard } from "./token-card.tsx";
import { TokenForm } from "./token-form.tsx";

/** The pool of AI tokens, in the order in which they are used. */
export function TokensTab() {
  const texts = useTexts(tokenTexts);
  const [isAdding, setAdding] = useState(false);
  const query = useQuery("GET /api/admin/ai-tokens", {});
  return (
    <div class="stack">
      <div class="admin-head">
        <p class="quiet">{texts.hint}</p>
        <Button calls="POST /api/admin/ai-tokens" kind="primary" onClick={() => setAdding(true)}>
          {texts.add}
        </Button>
      </div>
      {isAdding && <TokenForm token={null} onClose={() => setAdding(false)} />}
      <Loaded query={query}>
        {(tokens) => {
          const inUse = tokens.filter((token) => standingOf(token, new Date(serverNow())).kind !== "paused").length;
          if (tokens.length === 0) return <p class="card">{texts.empty}</p>;
          return tokens.map((token) => <TokenCard key={token.id} token={token} isLast={inUse === 1} />);
        }}
      </Loaded>
    </div>
  );
}
