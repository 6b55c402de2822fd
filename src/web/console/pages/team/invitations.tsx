import { useState } from "preact/hooks";
import { call, type Output } from "../../client/call.ts";
import { useAction } from "../../client/use-action.ts";
import { invalidate, useQuery } from "../../client/use-query.ts";
import { language } from "../../session/appearance.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Notice } from "../../ui/notice.tsx";
import { toast } from "../../ui/toasts.tsx";
import { teamTexts } from "./texts.ts";

type Invitation = Output<"GET /api/invitations">[number];

/** Who was invited and has not joined: send the mail again, or take the invitation back. */
export function Invitations() {
  const { people: texts } = useTexts(teamTexts);
  const invitations = useQuery("GET /api/invitations", {});
  const [revoked, setRevoked] = useState<Invitation | null>(null);
  const again = useAction(async ({ id, email }: Invitation) => {
    await call("POST /api/invitations/{invitation_id}/resend", { path: { invitation_id: id } });
    await invalidate("GET /api/invitations");
    toast(texts.sent(email));
  });
  const untilOf = ({ expires_at: at }: Invitation) =>
    new Intl.DateTimeFormat(language.value, { dateStyle: "medium" }).format(new Date(at));
  return (
    <Loaded query={invitations}>
      {(list) =>
        list.length === 0 ? null : (
          <section class="card stack">
            <h2>{texts.invited}</h2>
            <p class="quiet">{texts.invitedHint}</p>
            {again.problem && <Notice kind="bad">{again.problem}</Notice>}
            <ul class="stack">
              {list.map((one) => (
                <li key={one.id} class="row spread">
                  <span class="team-invited">
                    {one.first_name !== "" && <span dir="auto">{one.first_name} </span>}
                    {one.email}{" "}
                    <span class={`badge ${one.is_expired ? "bad" : ""}`}>
                      {one.is_expired ? texts.expired : texts.until(untilOf(one))}
                    </span>
                  </span>
                  <span class="row">
                    <Button
                      calls="POST /api/invitations/{invitation_id}/resend"
                      isRunning={again.isRunning}
                      aria-label={`${texts.again}: ${one.email}`}
                      onClick={() => void again.run(one)}
                    >
                      {texts.again}
                    </Button>
                    <Button
                      kind="danger"
                      calls="DELETE /api/invitations/{invitation_id}"
                      aria-label={`${texts.revoke}: ${one.email}`}
                      onClick={() => setRevoked(one)}
                    >
                      {texts.revoke}
                    </Button>
                  </span>
                </li>
              ))}
            </ul>
            {revoked && (
              <Confirm
                title={texts.revokeTitle}
                text={texts.revokeText(revoked.email)}
                act={texts.revoke}
                onClose={() => setRevoked(null)}
                onConfirm={async () => {
                  await call("DELETE /api/invitations/{invitation_id}", { path: { invitation_id: revoked.id } });
                  await invalidate("GET /api/invitations");
                  toast(texts.revoked);
                }}
              />
            )}
          </section>
        )
      }
    </Loaded>
  );
}
