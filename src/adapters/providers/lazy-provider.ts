import type { ProviderAccount, ProviderClient } from "../../domain/channels/provider-ports.ts";

type Provider = { of(account: ProviderAccount): ProviderClient };

/** A provider of channel accounts whose code is loaded by its first call. */
export function lazyProvider(load: () => Promise<Provider>): Provider {
  let loaded: Promise<Provider> | undefined;
  return {
    of(account) {
      const client = async () => {
        loaded ??= load();
        return (await loaded).of(account);
      };
      return {
        check: async () => (await client()).check(),
        sendText: async (to, text) => (await client()).sendText(to, text),
        findText: async (to, text, since) => (await client()).findText(to, text, since),
        sendFile: async (to, file) => (await client()).sendFile(to, file),
        sendTemplate: async (to, template) => (await client()).sendTemplate(to, template),
        listTemplates: async () => (await client()).listTemplates(),
        download: async (remoteId, maxBytes) => (await client()).download(remoteId, maxBytes),
      };
    },
  };
}
