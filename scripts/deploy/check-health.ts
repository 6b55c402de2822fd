/** Asks the deployed Worker whether it serves; returns why not, or `null`. */
export async function checkHealth(url: string): Promise<string | null> {
  // How long a new address may take until it answers.
  const limitMs = Number(process.env["HEALTH_WAIT_MS"] ?? 60_000);
  let reason = "";
  for (const deadline = Date.now() + limitMs; ; ) {
    try {
      const response = await fetch(new URL("/healthz", url), { signal: AbortSignal.timeout(10_000) });
      const body = await response.text();
      if (response.ok) return null;
      reason = `${response.status} ${body.slice(0, 200)}`;
    } catch (error) {
      reason = ((error as Error).cause as Error | undefined)?.message ?? (error as Error).message;
    }
    if (Date.now() >= deadline) return reason;
    await new Promise((resolve) => setTimeout(resolve, Math.min(2000, limitMs)));
  }
}
