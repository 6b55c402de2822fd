export { ApiError, ConnectionError, type Issue } from "./core/api-error.ts";
export { type Client, type ClientOptions, createClient, withCredential } from "./core/client.ts";
export type { BearerCredential, Credential, Kind, KindOf } from "./core/credential.ts";
export type { CallOptions, Upload } from "./core/operation.ts";
export type { Delta } from "./core/stream.ts";
export { DialogSocket, type DialogSocketOptions, type DialogState } from "./socket/dialog-socket.ts";
export type { MessageFrame, TeamFrame } from "./socket/generated/frames.ts";
export { openDialog } from "./socket/open-dialog.ts";
export { verifyWebhook, type WebhookEvent, WebhookSignatureError } from "./webhooks/verify-webhook.ts";
