import { useTexts } from "../../../texts/use-texts.ts";
import { type AdminUser, userTexts } from "./texts.ts";

/** What keeps a user from logging in, or will: nothing is shown of one for whom all is well. */
export function UserState({ user: { is_active, is_email_confirmed } }: { user: AdminUser }) {
  const texts = useTexts(userTexts);
  return (
    <>
      {!is_active && <span class="badge bad">{texts.blocked}</span>}{" "}
      {!is_email_confirmed && <span class="badge warn">{texts.unconfirmed}</span>}
    </>
  );
}
