import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { useQuery } from "../../../client/use-query.ts";
import { language } from "../../../session/appearance.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { ScrollX } from "../../../ui/scroll-x.tsx";
import { momentText } from "../format.ts";
import { auditTexts } from "./texts.ts";
import { kindOf, wordsOf } from "./words-of.ts";

type Page = Output<"GET /api/account/audit">;

/** Who changed what, the newest first. */
export function Audit() {
  const texts = useTexts(auditTexts);
  const [actor, setActor] = useState<number | null>(null);
  const operators = useQuery("GET /api/operators", {});
  const query = { limit: 50, ...(actor !== null && { actor_id: actor }) };
  const found = useQuery("GET /api/account/audit", { query });
  return (
    <div class="stack">
      <p class="quiet">{texts.hint}</p>
      <div class="settings-filter">
        <Field label={texts.who}>
          {(control) => (
            <select
              class="input"
              {...control}
              value={actor ?? ""}
              onChange={(event) => setActor(Number(event.currentTarget.value) || null)}
            >
              <option value="">{texts.everybody}</option>
              {operators.data?.map(({ id, name, email }) => (
                <option key={id} value={id}>
                  {name || email}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Loaded query={found}>
        {(first) => <Entries key={`${actor}/${first.entries[0]?.id}`} first={first} actor={actor} />}
      </Loaded>
    </div>
  );
}

function Entries({ first, actor }: { first: Page; actor: number | null }) {
  const texts = useTexts(auditTexts);
  const common = useTexts(commonTexts);
  const [more, setMore] = useState<Page[]>([]);
  const pages = [first, ...more];
  const next = pages.at(-1)?.next_before ?? null;
  const reading = useAction(async (before: number) => {
    const query = { limit: 50, before, ...(actor !== null && { actor_id: actor }) };
    const page = await call("GET /api/account/audit", { query });
    setMore([...more, page]);
  });
  const entries = pages.flatMap((page) => page.entries);
  if (entries.length === 0) return <p>{texts.none}</p>;
  return (
    <>
      <ScrollX label={texts.what}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{texts.at}</th>
              <th scope="col">{texts.who}</th>
              <th scope="col">{texts.what}</th>
              <th scope="col">{texts.on}</th>
              <th scope="col">{texts.fields}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((one) => (
              <tr key={one.id}>
                <td>{momentText(one.created_at)}</td>
                <td dir="auto">{one.actor.kind === "user" ? one.actor.name : texts.byToken(one.actor.id)}</td>
                <td>{wordsOf(one.action, language.value)}</td>
                <td>
                  {kindOf(one.target.kind, language.value)} {one.target.id}
                </td>
                <td class="small">
                  {one.change?.fields
                    .map((field) => {
                      const value = one.change?.values[field];
                      return value === undefined ? field : `${field}: ${value}`;
                    })
                    .join(", ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      {reading.problem && <Notice kind="bad">{reading.problem}</Notice>}
      {next !== null && (
        <Button isRunning={reading.isRunning} onClick={() => void reading.run(next)}>
          {common.more}
        </Button>
      )}
    </>
  );
}
