import { isMailAddress } from "../../../kit/mail-address.ts";
import type { Deps } from "../../deps.ts";
import type { PersonFields } from "./types.ts";

const maxNameLength = 200;

/** What a visitor has entered into a form about themselves: what is no address or number is left out. */
export async function personOf(
  ctx: Pick<Deps, "phones">,
  customerInfo: Record<string, unknown> | null | undefined,
): Promise<PersonFields> {
  const text = (field: string) => {
    const value = customerInfo?.[field];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  };
  const email = text("email")?.toLowerCase();
  const given = text("phone");
  const phone = given === undefined ? null : await ctx.phones.parse(given);
  return {
    name: text("name")?.slice(0, maxNameLength),
    ...(email !== undefined && isMailAddress(email) ? { email } : {}),
    ...(phone === null ? {} : { phone }),
  };
}
