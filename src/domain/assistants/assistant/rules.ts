/**
 * The part of a Telegram token that may be shown: the bot's public number and three characters (document 001's form).
 */
export function maskTelegramToken(token: string): string {
  const [number, secret] = token.split(":");
  return secret === undefined ? `${token.slice(0, 3)}...` : `${number}:${secret.slice(0, 3)}...`;
}
