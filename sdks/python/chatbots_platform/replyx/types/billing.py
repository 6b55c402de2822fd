# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Billing: what is sent and received."""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional, TypedDict, Union

from ...core.upload import Upload


class Balance(TypedDict):
    balance: float
    welcome_bonus: float
    total_spent: float
    pending_transactions: int
    currency: str
    available: float
    debt: float


class CurrentBalance(TypedDict):
    balance: float
    total_spent: float
    total_topped_up: float
    currency: str
    last_transaction: Optional[str]


class Prices(TypedDict):
    services: PricesServices
    currency: str


class PricesServices(TypedDict):
    ai_message: PricesServicesAiMessage
    document_upload: PricesServicesDocumentUpload


class PricesServicesAiMessage(TypedDict):
    price: float
    unit: str
    description: str


class PricesServicesDocumentUpload(TypedDict):
    price: float
    unit: str
    description: str


class TransactionList(TypedDict):
    transactions: List[Transaction]
    total: int


class Transaction(TypedDict):
    id: int
    type: Literal["debit", "credit"]
    amount: float
    description: str
    service_type: str
    details: Dict[str, Any]
    created_at: str


class SpendingLimits(TypedDict):
    daily: SpendingLimitsDaily
    monthly: SpendingLimitsMonthly
    low_balance_threshold: Optional[float]


class SpendingLimitsDaily(TypedDict):
    limit: Optional[float]
    spent: float
    resets_at: str


class SpendingLimitsMonthly(TypedDict):
    limit: Optional[float]
    spent: float
    resets_at: str


class SpendingLimitChanges(TypedDict, total=False):
    daily_limit: Optional[Union[float, str]]
    monthly_limit: Optional[Union[float, str]]
    low_balance_threshold: Optional[Union[float, str]]


class _BalanceAdjustmentRequired(TypedDict):
    amount: Union[float, str]


class BalanceAdjustment(_BalanceAdjustmentRequired, total=False):
    reason: str


class AdjustedBalance(TypedDict):
    user_id: int
    balance: float
    debt: float
    currency: str


class _TopUpRequired(TypedDict):
    amount: Union[float, str]


class TopUp(_TopUpRequired, total=False):
    payment_method: str
    return_url: str


class Payment(TypedDict):
    id: int
    status: Literal["pending", "succeeded", "failed"]
    amount: float
    returned: float
    currency: str
    provider: Literal["stripe", "yookassa", "sandbox"]
    payment_url: Optional[str]
    failure: Optional[str]
    created_at: str
    updated_at: str


class PaymentList(TypedDict):
    payments: List[Payment]
    total: int
