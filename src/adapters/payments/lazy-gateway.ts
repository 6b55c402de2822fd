import type { PaymentGateway } from "../../domain/money/payments/ports.ts";

/** A payment gateway whose code is loaded by its first call. */
export function lazyGateway(load: () => Promise<PaymentGateway>): PaymentGateway {
  let loaded: Promise<PaymentGateway> | undefined;
  const gateway = () => {
    loaded ??= load();
    return loaded;
  };
  return {
    start: async (order) => (await gateway()).start(order),
    read: async (providerPaymentId) => (await gateway()).read(providerPaymentId),
    readNotification: async (notification) => (await gateway()).readNotification(notification),
  };
}
