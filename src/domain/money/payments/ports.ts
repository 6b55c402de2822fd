/** Payment providers. `sandbox` moves no money and exists in local development only. */
export type PaymentProvider = "stripe" | "yookassa" | "sandbox";

export interface PaymentOrder {
  /** Our own payment id, so that people can find the payment at the provider. */
  paymentId: number;
  /** A whole number of cents. */
  amountMicro: number;
  currency: string;
  description: string;
  /** Where the payer's browser returns afterwards. */
  returnUrl: string;
}

export interface StartedPayment {
  providerPaymentId: string;
  /** The provider's page on which the payer pays. */
  paymentUrl: string;
}

/** A payment's current state at its provider. */
export interface PaymentState {
  status: "pending" | "succeeded" | "failed";
  /** The reason of the failure, in the provider's words. */
  failure: string | null;
  amountMicro: number;
  currency: string;
  /** Part of the amount that was refunded or lost to a dispute. */
  returnedMicro: number;
}

/** A payment provider. Its methods throw `payment_failed` when it refuses or is unreachable. */
export interface PaymentGateway {
  /** Called once per payment. Retries inside create no second payment. */
  start(order: PaymentOrder): Promise<StartedPayment>;
  read(providerPaymentId: string): Promise<PaymentState>;
  /**
   * The provider's id of the payment that a notification is about; null when it is about none. The content of a
   * notification is never trusted: it only triggers a read of the payment. Throws `unauthenticated` for a wrong or old
   * signature, and `validation_failed` for a malformed notification.
   */
  readNotification(notification: { body: string; signature: string | null }): Promise<string | null>;
}

/** Lets a developer decide a payment instead of a bank. */
export interface PaymentSandbox {
  /** Ends a pending payment. Returns the URL to which the browser continues; null when there is no such payment. */
  decide(providerPaymentId: string, outcome: "succeeded" | "failed"): Promise<string | null>;
}

export interface Payments {
  gateways: Partial<Record<PaymentProvider, PaymentGateway>>;
  /** Takes a `card` and requests that name no provider; null: no provider is configured. */
  preferred: PaymentProvider | null;
  sandbox: PaymentSandbox | null;
}
