import { request } from "./load.ts";

export interface Customer {
  headers: Record<string, string>;
  /** The session that the access token names. */
  session: string;
  assistant: number;
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown): Promise<T>;
  openDialog(): Promise<number>;
}

/** Registers an account over the API, logs in and makes an assistant. */
export async function makeCustomer(url: string): Promise<Customer> {
  const credentials = { email: `${crypto.randomUUID()}@example.com`, password: crypto.randomUUID() };
  let headers: Record<string, string> = {};
  const get = async <T>(path: string) => JSON.parse(await request({ url: `${url}${path}`, headers })) as T;
  const post = async <T>(path: string, body: unknown) =>
    JSON.parse(await request({ method: "POST", url: `${url}${path}`, headers, body: JSON.stringify(body) })) as T;
  await post("/api/auth/register", credentials);
  const { access_token: token } = await post<{ access_token: string }>("/api/auth/login", credentials);
  headers = { authorization: `Bearer ${token}` };
  const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as { sid: string };
  const { id: assistant } = await post<{ id: number }>("/api/assistants", { name: "Bench" });
  const openDialog = async () => (await post<{ id: number }>("/api/dialogs", { assistant_id: assistant })).id;
  return { headers, session: claims.sid, assistant, get, post, openDialog };
}
