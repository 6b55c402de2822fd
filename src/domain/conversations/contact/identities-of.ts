import type { NewIdentity } from "./types.ts";

/** The identities of an address and a number that a user of the account enters: the channels will know the contact by them. */
export function identitiesOf({
  email,
  phone,
}: {
  email?: string | null | undefined;
  phone?: string | null | undefined;
}): NewIdentity[] {
  return [
    ...(email == null ? [] : [{ kind: "email" as const, value: email }]),
    ...(phone == null ? [] : [{ kind: "phone" as const, value: phone }]),
  ];
}
