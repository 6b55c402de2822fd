// Generated from the routes of the API by `npm run sdks`. Do not edit.
package chatbots.platform.replyx;

import chatbots.platform.core.Body;
import chatbots.platform.core.Call;
import chatbots.platform.core.Core;
import chatbots.platform.core.Extras;
import chatbots.platform.core.Pages;
import chatbots.platform.core.Wire;
import java.util.List;
import java.util.Map;

/** Billing. */
public final class BillingApi {
    private final Core core;

    BillingApi(Core core) {
        this.core = core;
    }

    /**
     * Read the balance and the available amount.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code GET /api/balance}
     */
    public Balance readBalance() {
        return core.send(Call.of("GET", "/api/balance"), Balance.class);
    }

    /**
     * Read the balance with total credits and spending.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code GET /api/balance/current}
     */
    public CurrentBalance readCurrentBalance() {
        return core.send(Call.of("GET", "/api/balance/current"), CurrentBalance.class);
    }

    /**
     * Read the price list.
     *
     * <p>An answer or a clarifying question is charged; an abstention, a handoff and a failure are not. A document
     * is charged when it is added, and not again when it is reindexed. Called by any user of the account.
     *
     * <p>{@code GET /api/balance/prices}
     */
    public Prices readPrices() {
        return core.send(Call.of("GET", "/api/balance/prices"), Prices.class);
    }

    /**
     * List credits and charges.
     *
     * <p>The account's ledger, newest first. Unpaid top-ups are listed by {@code /api/balance/payments}. Called by
     * an owner of the account.
     *
     * <p>{@code GET /api/balance/transactions}
     */
    public TransactionList listTransactions() {
        return core.send(Call.of("GET", "/api/balance/transactions"), TransactionList.class);
    }

    /**
     * List credits and charges. All pages, one after the other.
     *
     * <p>The account's ledger, newest first. Unpaid top-ups are listed by {@code /api/balance/payments}. Called by
     * an owner of the account.
     *
     * <p>{@code GET /api/balance/transactions}
     */
    public Pages<Transaction> allTransactions() {
        return core.pages(Call.of("GET", "/api/balance/transactions"), new Pages.Style("offset", "offset", "transactions", null), Transaction.class);
    }

    /**
     * List credits and charges.
     *
     * <p>The account's ledger, newest first. Unpaid top-ups are listed by {@code /api/balance/payments}. Called by
     * an owner of the account.
     *
     * <p>{@code GET /api/balance/transactions}
     */
    public TransactionList listTransactions(ListTransactionsQuery query) {
        return core.send(Call.of("GET", "/api/balance/transactions").query(query), TransactionList.class);
    }

    /**
     * List credits and charges. All pages, one after the other.
     *
     * <p>The account's ledger, newest first. Unpaid top-ups are listed by {@code /api/balance/payments}. Called by
     * an owner of the account.
     *
     * <p>{@code GET /api/balance/transactions}
     */
    public Pages<Transaction> allTransactions(ListTransactionsQuery query) {
        return core.pages(Call.of("GET", "/api/balance/transactions").query(query), new Pages.Style("offset", "offset", "transactions", null), Transaction.class);
    }

    /**
     * List credits and charges of a user's account.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/users/{user_id}/transactions}
     */
    public TransactionList adminListTransactions(long userId) {
        return core.send(Call.of("GET", "/api/admin/users/" + Call.segment(userId) + "/transactions"), TransactionList.class);
    }

    /**
     * List credits and charges of a user's account. All pages, one after the other.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/users/{user_id}/transactions}
     */
    public Pages<Transaction> adminListAllTransactions(long userId) {
        return core.pages(Call.of("GET", "/api/admin/users/" + Call.segment(userId) + "/transactions"), new Pages.Style("offset", "offset", "transactions", null), Transaction.class);
    }

    /**
     * List credits and charges of a user's account.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/users/{user_id}/transactions}
     */
    public TransactionList adminListTransactions(long userId, AdminListTransactionsQuery query) {
        return core.send(Call.of("GET", "/api/admin/users/" + Call.segment(userId) + "/transactions").query(query), TransactionList.class);
    }

    /**
     * List credits and charges of a user's account. All pages, one after the other.
     *
     * <p>Called by an administrator of the platform.
     *
     * <p>{@code GET /api/admin/users/{user_id}/transactions}
     */
    public Pages<Transaction> adminListAllTransactions(long userId, AdminListTransactionsQuery query) {
        return core.pages(Call.of("GET", "/api/admin/users/" + Call.segment(userId) + "/transactions").query(query), new Pages.Style("offset", "offset", "transactions", null), Transaction.class);
    }

    /**
     * Read the daily and monthly spending limits.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code GET /api/balance/limits}
     */
    public SpendingLimits readSpendingLimits() {
        return core.send(Call.of("GET", "/api/balance/limits"), SpendingLimits.class);
    }

    /**
     * Set the daily and monthly spending limits.
     *
     * <p>When a limit is reached the assistant behaves as with an empty balance. null removes a limit; omitted
     * fields are not changed. Below {@code low_balance_threshold} the owner gets one e-mail, and the next one only
     * after the balance was above it. Called by an owner of the account.
     *
     * <p>{@code PUT /api/balance/limits}
     */
    public SpendingLimits updateSpendingLimits(SpendingLimitChanges body) {
        return core.send(Call.of("PUT", "/api/balance/limits").body(body), SpendingLimits.class);
    }

    /**
     * Adjust a user's balance.
     *
     * <p>A negative amount is deducted, at most the available amount. The ledger records the administrator and
     * {@code reason}. Called by an administrator of the platform.
     *
     * <p>{@code POST /api/admin/users/{user_id}/balance/topup}
     */
    public AdjustedBalance adjustBalance(long userId, BalanceAdjustment body) {
        return core.send(Call.of("POST", "/api/admin/users/" + Call.segment(userId) + "/balance/topup").body(body).keyed(), AdjustedBalance.class);
    }

    /**
     * Adjust a user's balance.
     *
     * <p>A negative amount is deducted, at most the available amount. The ledger records the administrator and
     * {@code reason}. Called by an administrator of the platform.
     *
     * <p>{@code POST /api/admin/users/{user_id}/balance/topup}
     */
    public AdjustedBalance adjustBalance(long userId, BalanceAdjustment body, Extras extras) {
        return core.send(Call.of("POST", "/api/admin/users/" + Call.segment(userId) + "/balance/topup").body(body).keyed().extras(extras), AdjustedBalance.class);
    }

    /**
     * Top up the balance.
     *
     * <p>Starts a payment: send the payer to {@code payment_url}. The balance increases when the provider confirms
     * the payment, not before. {@code payment_method} is {@code card} or the name of a provider. At most 3 payments
     * in 10 minutes, over both paths. Called by an owner of the account.
     *
     * <p>{@code POST /api/balance/top-up}
     */
    public Payment startTopUp(TopUp body) {
        return core.send(Call.of("POST", "/api/balance/top-up").body(body).keyed(), Payment.class);
    }

    /**
     * Top up the balance.
     *
     * <p>Starts a payment: send the payer to {@code payment_url}. The balance increases when the provider confirms
     * the payment, not before. {@code payment_method} is {@code card} or the name of a provider. At most 3 payments
     * in 10 minutes, over both paths. Called by an owner of the account.
     *
     * <p>{@code POST /api/balance/top-up}
     */
    public Payment startTopUp(TopUp body, Extras extras) {
        return core.send(Call.of("POST", "/api/balance/top-up").body(body).keyed().extras(extras), Payment.class);
    }

    /**
     * List top-ups, including pending and failed ones.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code GET /api/balance/payments}
     */
    public PaymentList listPayments() {
        return core.send(Call.of("GET", "/api/balance/payments"), PaymentList.class);
    }

    /**
     * List top-ups, including pending and failed ones. All pages, one after the other.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code GET /api/balance/payments}
     */
    public Pages<Payment> allPayments() {
        return core.pages(Call.of("GET", "/api/balance/payments"), new Pages.Style("offset", "offset", "payments", null), Payment.class);
    }

    /**
     * List top-ups, including pending and failed ones.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code GET /api/balance/payments}
     */
    public PaymentList listPayments(ListPaymentsQuery query) {
        return core.send(Call.of("GET", "/api/balance/payments").query(query), PaymentList.class);
    }

    /**
     * List top-ups, including pending and failed ones. All pages, one after the other.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code GET /api/balance/payments}
     */
    public Pages<Payment> allPayments(ListPaymentsQuery query) {
        return core.pages(Call.of("GET", "/api/balance/payments").query(query), new Pages.Style("offset", "offset", "payments", null), Payment.class);
    }

    /**
     * Read the status of a top-up.
     *
     * <p>Called by an owner of the account.
     *
     * <p>{@code GET /api/balance/payments/{payment_id}}
     */
    public Payment readPayment(long paymentId) {
        return core.send(Call.of("GET", "/api/balance/payments/" + Call.segment(paymentId)), Payment.class);
    }

    /** What {@code listTransactions} can be asked for. */
    public record ListTransactionsQuery(Map<String, Object> fields) implements Body {
        public static ListTransactionsQuery of() {
            return new ListTransactionsQuery(Map.of());
        }

        /** One of {@code debit}, {@code credit}, {@code all}. */
        public ListTransactionsQuery type(String value) {
            return with("type", value);
        }

        public ListTransactionsQuery serviceType(String value) {
            return with("service_type", value);
        }

        public ListTransactionsQuery since(String value) {
            return with("since", value);
        }

        public ListTransactionsQuery before(String value) {
            return with("before", value);
        }

        public ListTransactionsQuery limit(long value) {
            return with("limit", value);
        }

        public ListTransactionsQuery offset(long value) {
            return with("offset", value);
        }

        private ListTransactionsQuery with(String name, Object value) {
            return new ListTransactionsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code adminListTransactions} can be asked for. */
    public record AdminListTransactionsQuery(Map<String, Object> fields) implements Body {
        public static AdminListTransactionsQuery of() {
            return new AdminListTransactionsQuery(Map.of());
        }

        /** One of {@code debit}, {@code credit}, {@code all}. */
        public AdminListTransactionsQuery type(String value) {
            return with("type", value);
        }

        public AdminListTransactionsQuery serviceType(String value) {
            return with("service_type", value);
        }

        public AdminListTransactionsQuery since(String value) {
            return with("since", value);
        }

        public AdminListTransactionsQuery before(String value) {
            return with("before", value);
        }

        public AdminListTransactionsQuery limit(long value) {
            return with("limit", value);
        }

        public AdminListTransactionsQuery offset(long value) {
            return with("offset", value);
        }

        private AdminListTransactionsQuery with(String name, Object value) {
            return new AdminListTransactionsQuery(Body.with(fields, name, value));
        }
    }

    /** What {@code listPayments} can be asked for. */
    public record ListPaymentsQuery(Map<String, Object> fields) implements Body {
        public static ListPaymentsQuery of() {
            return new ListPaymentsQuery(Map.of());
        }

        /** One of {@code pending}, {@code succeeded}, {@code failed}, {@code all}. */
        public ListPaymentsQuery status(String value) {
            return with("status", value);
        }

        public ListPaymentsQuery limit(long value) {
            return with("limit", value);
        }

        public ListPaymentsQuery offset(long value) {
            return with("offset", value);
        }

        private ListPaymentsQuery with(String name, Object value) {
            return new ListPaymentsQuery(Body.with(fields, name, value));
        }
    }

    public record Balance(
            double balance,
            @Wire("welcome_bonus") double welcomeBonus,
            @Wire("total_spent") double totalSpent,
            @Wire("pending_transactions") long pendingTransactions,
            String currency,
            double available,
            double debt) {}

    public record CurrentBalance(
            double balance,
            @Wire("total_spent") double totalSpent,
            @Wire("total_topped_up") double totalToppedUp,
            String currency,
            @Wire("last_transaction") String lastTransaction) {}

    public record Prices(PricesServices services, String currency) {}

    public record PricesServices(
            @Wire("ai_message") PricesServicesAiMessage aiMessage,
            @Wire("document_upload") PricesServicesDocumentUpload documentUpload) {}

    public record PricesServicesAiMessage(double price, String unit, String description) {}

    public record PricesServicesDocumentUpload(double price, String unit, String description) {}

    public record TransactionList(List<Transaction> transactions, long total) {}

    /** @param type One of {@code debit}, {@code credit}. */
    public record Transaction(
            long id,
            String type,
            double amount,
            String description,
            @Wire("service_type") String serviceType,
            Map<String, Object> details,
            @Wire("created_at") String createdAt) {}

    public record SpendingLimits(
            SpendingLimitsDaily daily,
            SpendingLimitsMonthly monthly,
            @Wire("low_balance_threshold") Double lowBalanceThreshold) {}

    public record SpendingLimitsDaily(Double limit, double spent, @Wire("resets_at") String resetsAt) {}

    public record SpendingLimitsMonthly(Double limit, double spent, @Wire("resets_at") String resetsAt) {}

    public record SpendingLimitChanges(Map<String, Object> fields) implements Body {
        public static SpendingLimitChanges of() {
            return new SpendingLimitChanges(Map.of());
        }

        public SpendingLimitChanges dailyLimit(Object value) {
            return with("daily_limit", value);
        }

        public SpendingLimitChanges monthlyLimit(Object value) {
            return with("monthly_limit", value);
        }

        public SpendingLimitChanges lowBalanceThreshold(Object value) {
            return with("low_balance_threshold", value);
        }

        private SpendingLimitChanges with(String name, Object value) {
            return new SpendingLimitChanges(Body.with(fields, name, value));
        }
    }

    public record BalanceAdjustment(Map<String, Object> fields) implements Body {
        public static BalanceAdjustment of(Object amount) {
            return new BalanceAdjustment(Map.of()).with("amount", amount);
        }

        public BalanceAdjustment amount(Object value) {
            return with("amount", value);
        }

        public BalanceAdjustment reason(String value) {
            return with("reason", value);
        }

        private BalanceAdjustment with(String name, Object value) {
            return new BalanceAdjustment(Body.with(fields, name, value));
        }
    }

    public record AdjustedBalance(@Wire("user_id") long userId, double balance, double debt, String currency) {}

    public record TopUp(Map<String, Object> fields) implements Body {
        public static TopUp of(Object amount) {
            return new TopUp(Map.of()).with("amount", amount);
        }

        public TopUp amount(Object value) {
            return with("amount", value);
        }

        public TopUp paymentMethod(String value) {
            return with("payment_method", value);
        }

        public TopUp returnUrl(String value) {
            return with("return_url", value);
        }

        private TopUp with(String name, Object value) {
            return new TopUp(Body.with(fields, name, value));
        }
    }

    /**
     * @param status One of {@code pending}, {@code succeeded}, {@code failed}.
     * @param provider One of {@code stripe}, {@code yookassa}, {@code sandbox}.
     */
    public record Payment(
            long id,
            String status,
            double amount,
            double returned,
            String currency,
            String provider,
            @Wire("payment_url") String paymentUrl,
            String failure,
            @Wire("created_at") String createdAt,
            @Wire("updated_at") String updatedAt) {}

    public record PaymentList(List<Payment> payments, long total) {}
}
