import { useEffect, useState } from "preact/hooks";
import { ApiError } from "../client/api-error.ts";
import { call, type Output } from "../client/call.ts";
import { problemOf } from "../client/problem-of.ts";
import { useAction } from "../client/use-action.ts";
import { join } from "../session/session.ts";
import { useTexts } from "../texts/use-texts.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { entryTexts } from "./texts.ts";

type Invitation = Output<"POST /api/invitations/read">;

/** Where the link of an invitation leads: the invited person sets a name and a password, and is logged in. */
export function JoinForm({ token, onJoined }: { token: string; onJoined(): void }) {
  const texts = useTexts(entryTexts);
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (token === "") return setProblem(texts.noToken);
    call("POST /api/invitations/read", { body: { token } }).then(setInvitation, (error: unknown) =>
      setProblem(isRefused(error) ? texts.refused : problemOf(error)),
    );
  }, [token]);
  const action = useAction(async (input: { first_name: string; last_name: string; password: string }) => {
    await join({ token, ...input });
    onJoined();
  });
  if (problem !== null) {
    return (
      <>
        <h2>{texts.join}</h2>
        <Notice kind="bad">{problem}</Notice>
      </>
    );
  }
  if (invitation === null) return <p role="status">{texts.reading}</p>;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const field = (name: string) => String(form.get(name) ?? "").trim();
        const password = String(form.get("password") ?? "");
        void action.run({ first_name: field("first_name"), last_name: field("last_name"), password });
      }}
    >
      <h2>{texts.join}</h2>
      <p>{texts.invitedBy(invitation.inviter_name, invitation.email)}</p>
      <input type="hidden" name="username" autocomplete="username" value={invitation.email} />
      <TextField
        label={texts.firstName}
        name="first_name"
        autocomplete="given-name"
        maxLength={100}
        defaultValue={invitation.first_name}
        required
      />
      <TextField
        label={texts.lastName}
        name="last_name"
        autocomplete="family-name"
        maxLength={100}
        defaultValue={invitation.last_name}
      />
      <TextField
        label={texts.choosePassword}
        hint={texts.passwordHint}
        name="password"
        type="password"
        autocomplete="new-password"
        minLength={8}
        maxLength={200}
        required
      />
      {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      <Button type="submit" kind="primary" isRunning={action.isRunning}>
        {texts.join}
      </Button>
    </form>
  );
}

/** Whether the server has judged the invitation; without a network it has not, and another one would not help. */
const isRefused = (error: unknown) =>
  error instanceof ApiError && error.status >= 400 && error.status < 500 && error.status !== 429;
