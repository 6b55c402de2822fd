import { useState } from "preact/hooks";
import { call, type Output } from "../../client/call.ts";
import { invalidate, useQuery } from "../../client/use-query.ts";
import { language } from "../../session/appearance.ts";
import { user } from "../../session/session.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { ScrollX } from "../../ui/scroll-x.tsx";
import { toast } from "../../ui/toasts.tsx";
import { Invitations } from "./invitations.tsx";
import { Invite } from "./invite.tsx";
import { teamTexts } from "./texts.ts";

type Operator = Output<"GET /api/operators">[number];
const kinds = { online: "good", away: "warn", offline: "" } as const;

/** The account's users with what they are doing, and the people who were invited. */
export function People() {
  const { people: texts } = useTexts(teamTexts);
  const operators = useQuery("GET /api/operators", {});
  const [leaving, setLeaving] = useState<Operator | null>(null);
  const [isInviting, setInviting] = useState(false);
  const dateOf = (at: string | null) =>
    at === null ? texts.never : new Intl.DateTimeFormat(language.value, { dateStyle: "medium" }).format(new Date(at));
  return (
    <div class="stack">
      <div class="row">
        <Button kind="primary" calls="POST /api/operators" onClick={() => setInviting(true)}>
          {texts.invite}
        </Button>
      </div>
      <Loaded query={operators}>
        {(list) => (
          <>
            <ScrollX label={texts.name}>
              <table class="table">
                <thead>
                  <tr>
                    <th scope="col">{texts.name}</th>
                    <th scope="col">{texts.state}</th>
                    <th scope="col" class="number">
                      {texts.dialogs}
                    </th>
                    <th scope="col">{texts.joined}</th>
                    <th scope="col">{texts.lastLogin}</th>
                    <td />
                  </tr>
                </thead>
                <tbody>
                  {list.map((one) => (
                    <tr key={one.id}>
                      <th scope="row" class="team-person">
                        <span dir="auto">{one.name || one.email}</span>{" "}
                        {one.is_owner && <span class="badge brand">{texts.owner}</span>}{" "}
                        {one.id === user.value?.id && <span class="badge">{texts.you}</span>}
                        {one.name !== "" && <div class="quiet small">{one.email}</div>}
                      </th>
                      <td>
                        <span class={`badge ${kinds[one.status]}`}>{texts.states[one.status]}</span>
                      </td>
                      <td class="number">{one.active_dialogs}</td>
                      <td>{dateOf(one.created_at)}</td>
                      <td>{dateOf(one.last_login_at)}</td>
                      <td>
                        {!one.is_owner && one.id !== user.value?.id && (
                          <Button
                            kind="danger"
                            calls="DELETE /api/operators/{user_id}"
                            aria-label={texts.removeTitle(one.name || one.email)}
                            onClick={() => setLeaving(one)}
                          >
                            {texts.remove}
                          </Button>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollX>
            {list.length === 1 && (
              <div class="card stack">
                <h2>{texts.alone}</h2>
                <p class="quiet">{texts.aloneHint}</p>
              </div>
            )}
          </>
        )}
      </Loaded>
      <Invitations />
      {isInviting && <Invite onClose={() => setInviting(false)} />}
      {leaving && (
        <Confirm
          title={texts.removeTitle(leaving.name || leaving.email)}
          text={texts.removeText(leaving.active_dialogs)}
          act={texts.remove}
          onClose={() => setLeaving(null)}
          onConfirm={async () => {
            await call("DELETE /api/operators/{user_id}", { path: { user_id: leaving.id } });
            await invalidate("GET /api/operators", "GET /api/teams");
            toast(texts.removed(leaving.name || leaving.email));
          }}
        />
      )}
    </div>
  );
}
