import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const authWords: Words = {
  "Login.email": "E-mail address or user name. This or `username` is required.",
  "Login.username": "User name or e-mail address. This or `email` is required.",
  "NewUser.password": "The new password, 8 to 200 characters.",
  "PasswordReset.token": "The token from the mail.",
  "?keyId": "Id of the API key.",
  accessToken: "The token to send as `Authorization: Bearer`.",
  expiresAt: "When it stops being valid; null: never.",
  expiresIn: "Seconds for which `accessToken` is valid.",
  key: "The key; masked, except in the response to its creation.",
  lastUsedAt: "When it was used last, to the hour; null: never.",
  newPassword: "The new password, 8 to 200 characters.",
  password: "The password.",
  refreshExpiresAt: "Until when `refreshToken` is valid.",
  refreshToken: "The token for the next `accessToken`; it is valid once.",
  scopes: "What the key may be used for.",
  tokenType: "How the token is sent.",
};
