import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { call } from "../../../client/call.ts";
import { save } from "../../../client/save.ts";
import { invalidate } from "../../../client/use-query.ts";
import { user as me } from "../../../session/session.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { AdjustBalance } from "./adjust-balance.tsx";
import { ChangePlan } from "./change-plan.tsx";
import { ChangeRole } from "./change-role.tsx";
import { reloadUser } from "./reload-user.ts";
import { type AdminUser, userTexts } from "./texts.ts";

type Asked = "block" | "role" | "confirm" | "plan" | "adjust" | "remove";
const change = "PATCH /api/admin/users/{user_id}";

/** What an administrator can do with a user. Each act says what it does, and asks. */
export function UserActs({ user }: { user: AdminUser }) {
  const texts = useTexts(userTexts);
  const [asked, setAsked] = useState<Asked | null>(null);
  const isSelf = me.value?.id === user.id;
  const close = () => setAsked(null);
  return (
    <>
      <div class="row">
        <Button calls="POST /api/admin/users/{user_id}/balance/topup" onClick={() => setAsked("adjust")}>
          {texts.adjust}
        </Button>
        <Button calls={change} onClick={() => setAsked("plan")}>
          {texts.changePlan}
        </Button>
        {!user.is_email_confirmed && (
          <Button calls={change} onClick={() => setAsked("confirm")}>
            {texts.confirm}
          </Button>
        )}
        {!isSelf && (
          <>
            <Button calls={change} onClick={() => setAsked("role")}>
              {texts.changeRole}
            </Button>
            <Button calls={change} kind="danger" onClick={() => setAsked("block")}>
              {user.is_active ? texts.block : texts.unblock}
            </Button>
            <Button calls="DELETE /api/admin/users/{user_id}" kind="danger" onClick={() => setAsked("remove")}>
              {texts.remove}
            </Button>
          </>
        )}
      </div>
      {isSelf && <p class="quiet small">{texts.self}</p>}
      {asked === "adjust" && <AdjustBalance user={user} onClose={close} />}
      {asked === "plan" && <ChangePlan user={user} onClose={close} />}
      {asked === "role" && <ChangeRole user={user} onClose={close} />}
      {(asked === "block" || asked === "confirm" || asked === "remove") && (
        <Asking user={user} asked={asked} onClose={close} />
      )}
    </>
  );
}

function Asking({ user, asked, onClose }: { user: AdminUser; asked: Asked; onClose(): void }) {
  const texts = useTexts(userTexts);
  const common = useTexts(commonTexts);
  const { route } = useLocation();
  const { id, email, is_active } = user;
  const path = { user_id: id };
  const store = async (body: { status?: "active" | "blocked"; is_email_confirmed?: boolean }) => {
    await save(change, { path, body }, user);
    toast(common.saved);
    await reloadUser();
  };
  if (asked === "block") {
    return (
      <Confirm
        title={is_active ? texts.askBlock(email) : texts.askUnblock(email)}
        text={is_active ? texts.willBlock : texts.willUnblock}
        act={is_active ? texts.block : texts.unblock}
        onConfirm={() => store({ status: is_active ? "blocked" : "active" })}
        onClose={onClose}
      />
    );
  }
  if (asked === "confirm") {
    return (
      <Confirm
        title={texts.askConfirm(email)}
        text={texts.willConfirm}
        act={texts.confirm}
        onConfirm={() => store({ is_email_confirmed: true })}
        onClose={onClose}
      />
    );
  }
  return (
    <Confirm
      title={texts.askRemove(email)}
      text={user.is_owner ? texts.willRemoveOwner : texts.willRemoveMember}
      act={texts.remove}
      onConfirm={async () => {
        await call("DELETE /api/admin/users/{user_id}", { path });
        toast(texts.removed(email));
        route("/console/admin/users");
        await invalidate("GET /api/admin/users", "GET /api/admin/audit-log");
      }}
      onClose={onClose}
    />
  );
}
