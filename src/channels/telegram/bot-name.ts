export interface BotName {
  telegramId: number | null;
  telegramUsername: string | null;
}
