import { request } from "./load.ts";

export interface Credentials {
  email: string;
  password: string;
}

export interface Customer {
  credentials: Credentials;
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
  await request({ method: "POST", url: `${url}/api/auth/register`, body: JSON.stringify(credentials) });
  const owner = await logInAs(url, credentials, 0);
  const { id } = await owner.post<{ id: number }>("/api/assistants", { name: "Bench" });
  return logInAs(url, credentials, id);
}

/** Logs in to an account that has an assistant already. */
export async function logInAs(url: string, credentials: Credentials, assistant: number): Promise<Customer> {
  const body = JSON.stringify(credentials);
  const answer = await request({ method: "POST", url: `${url}/api/auth/login`, body });
  const { access_token: token } = JSON.parse(answer) as { access_token: string };
  const headers = { authorization: `Bearer ${token}` };
  const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as { sid: string };
  const get = async <T>(path: string) => JSON.parse(await request({ url: `${url}${path}`, headers })) as T;
  const post = async <T>(path: string, sent: unknown) =>
    JSON.parse(await request({ method: "POST", url: `${url}${path}`, headers, body: JSON.stringify(sent) })) as T;
  const openDialog = async () => (await post<{ id: number }>("/api/dialogs", { assistant_id: assistant })).id;
  return { credentials, headers, session: claims.sid, assistant, get, post, openDialog };
}
