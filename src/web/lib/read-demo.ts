/** The content of `/demo.json`: the assistant that visitors chat with, and the operator. */
export interface Demo {
  assistant_id: number;
  site_token: string;
  operator: { email: string; password: string };
}

/** Reads the demo; null when this server has none. Throws without a network, or when the server fails. */
export async function readDemo(): Promise<Demo | null> {
  const response = await fetch("/demo.json", { cache: "no-store" });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return (await response.json()) as Demo;
}
