# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import AsyncIterator, List, Literal, Optional, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...replyx.types import (
    AdjustedBalance,
    Balance,
    CurrentBalance,
    Payment,
    PaymentList,
    Prices,
    SpendingLimits,
    Transaction,
    TransactionList,
)


class AsyncBillingApi:
    """Billing."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def read_balance(self) -> Balance:
        """Read the balance and the available amount.

        Called by an owner of the account.

        GET /api/balance
        """
        return await self._core.send(Call("GET", "/api/balance"))

    async def read_current_balance(self) -> CurrentBalance:
        """Read the balance with total credits and spending.

        Called by an owner of the account.

        GET /api/balance/current
        """
        return await self._core.send(Call("GET", "/api/balance/current"))

    async def read_prices(self) -> Prices:
        """Read the price list.

        An answer or a clarifying question is charged; an abstention, a handoff and a failure are not. A
        document is charged when it is added, and not again when it is reindexed. Called by any user of the
        account.

        GET /api/balance/prices
        """
        return await self._core.send(Call("GET", "/api/balance/prices"))

    async def list_transactions(
        self,
        *,
        type: Union[Literal["debit", "credit", "all"], Omit] = OMIT,
        service_type: Union[str, Omit] = OMIT,
        since: Union[str, Omit] = OMIT,
        before: Union[str, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> TransactionList:
        """List credits and charges.

        The account's ledger, newest first. Unpaid top-ups are listed by `/api/balance/payments`. Called by
        an owner of the account.

        GET /api/balance/transactions
        """
        return await self._core.send(Call(
            "GET",
            "/api/balance/transactions",
            query={
                "type": type,
                "service_type": service_type,
                "since": since,
                "before": before,
                "limit": limit,
                "offset": offset,
            },
        ))

    def all_transactions(
        self,
        *,
        type: Union[Literal["debit", "credit", "all"], Omit] = OMIT,
        service_type: Union[str, Omit] = OMIT,
        since: Union[str, Omit] = OMIT,
        before: Union[str, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> AsyncIterator[Transaction]:
        """List credits and charges. All pages, one after the other.

        The account's ledger, newest first. Unpaid top-ups are listed by `/api/balance/payments`. Called by
        an owner of the account.

        GET /api/balance/transactions
        """
        return self._core.pages(Call(
            "GET",
            "/api/balance/transactions",
            query={
                "type": type,
                "service_type": service_type,
                "since": since,
                "before": before,
                "limit": limit,
            },
        ), Pages("offset", "offset", "transactions", None))

    async def admin_list_transactions(
        self,
        user_id: int,
        *,
        type: Union[Literal["debit", "credit", "all"], Omit] = OMIT,
        service_type: Union[str, Omit] = OMIT,
        since: Union[str, Omit] = OMIT,
        before: Union[str, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> TransactionList:
        """List credits and charges of a user's account.

        Called by an administrator of the platform.

        GET /api/admin/users/{user_id}/transactions
        """
        return await self._core.send(Call(
            "GET",
            f"/api/admin/users/{segment(user_id)}/transactions",
            query={
                "type": type,
                "service_type": service_type,
                "since": since,
                "before": before,
                "limit": limit,
                "offset": offset,
            },
        ))

    def admin_list_all_transactions(
        self,
        user_id: int,
        *,
        type: Union[Literal["debit", "credit", "all"], Omit] = OMIT,
        service_type: Union[str, Omit] = OMIT,
        since: Union[str, Omit] = OMIT,
        before: Union[str, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> AsyncIterator[Transaction]:
        """List credits and charges of a user's account. All pages, one after the other.

        Called by an administrator of the platform.

        GET /api/admin/users/{user_id}/transactions
        """
        return self._core.pages(Call(
            "GET",
            f"/api/admin/users/{segment(user_id)}/transactions",
            query={
                "type": type,
                "service_type": service_type,
                "since": since,
                "before": before,
                "limit": limit,
            },
        ), Pages("offset", "offset", "transactions", None))

    async def read_spending_limits(self) -> SpendingLimits:
        """Read the daily and monthly spending limits.

        Called by an owner of the account.

        GET /api/balance/limits
        """
        return await self._core.send(Call("GET", "/api/balance/limits"))

    async def update_spending_limits(
        self,
        *,
        daily_limit: Union[Optional[Union[float, str]], Omit] = OMIT,
        monthly_limit: Union[Optional[Union[float, str]], Omit] = OMIT,
        low_balance_threshold: Union[Optional[Union[float, str]], Omit] = OMIT,
    ) -> SpendingLimits:
        """Set the daily and monthly spending limits.

        When a limit is reached the assistant behaves as with an empty balance. null removes a limit;
        omitted fields are not changed. Below `low_balance_threshold` the owner gets one e-mail, and the
        next one only after the balance was above it. Called by an owner of the account.

        PUT /api/balance/limits
        """
        return await self._core.send(Call(
            "PUT",
            "/api/balance/limits",
            body={
                "daily_limit": daily_limit,
                "monthly_limit": monthly_limit,
                "low_balance_threshold": low_balance_threshold,
            },
        ))

    async def adjust_balance(
        self,
        user_id: int,
        *,
        amount: Union[float, str],
        reason: Union[str, Omit] = OMIT,
        idempotency_key: Optional[str] = None,
    ) -> AdjustedBalance:
        """Adjust a user's balance.

        A negative amount is deducted, at most the available amount. The ledger records the administrator
        and `reason`. Called by an administrator of the platform.

        POST /api/admin/users/{user_id}/balance/topup
        """
        return await self._core.send(Call(
            "POST",
            f"/api/admin/users/{segment(user_id)}/balance/topup",
            body={"amount": amount, "reason": reason},
            takes_key=True,
            key=idempotency_key,
        ))

    async def start_top_up(
        self,
        *,
        amount: Union[float, str],
        payment_method: Union[str, Omit] = OMIT,
        return_url: Union[str, Omit] = OMIT,
        idempotency_key: Optional[str] = None,
    ) -> Payment:
        """Top up the balance.

        Starts a payment: send the payer to `payment_url`. The balance increases when the provider confirms
        the payment, not before. `payment_method` is `card` or the name of a provider. At most 3 payments in
        10 minutes, over both paths. Called by an owner of the account.

        POST /api/balance/top-up
        """
        return await self._core.send(Call(
            "POST",
            "/api/balance/top-up",
            body={"amount": amount, "payment_method": payment_method, "return_url": return_url},
            takes_key=True,
            key=idempotency_key,
        ))

    async def list_payments(
        self,
        *,
        status: Union[Literal["pending", "succeeded", "failed", "all"], Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> PaymentList:
        """List top-ups, including pending and failed ones.

        Called by an owner of the account.

        GET /api/balance/payments
        """
        return await self._core.send(Call(
            "GET",
            "/api/balance/payments",
            query={"status": status, "limit": limit, "offset": offset},
        ))

    def all_payments(
        self,
        *,
        status: Union[Literal["pending", "succeeded", "failed", "all"], Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> AsyncIterator[Payment]:
        """List top-ups, including pending and failed ones. All pages, one after the other.

        Called by an owner of the account.

        GET /api/balance/payments
        """
        return self._core.pages(Call("GET", "/api/balance/payments", query={"status": status, "limit": limit}), Pages("offset", "offset", "payments", None))

    async def read_payment(self, payment_id: int) -> Payment:
        """Read the status of a top-up.

        Called by an owner of the account.

        GET /api/balance/payments/{payment_id}
        """
        return await self._core.send(Call("GET", f"/api/balance/payments/{segment(payment_id)}"))
