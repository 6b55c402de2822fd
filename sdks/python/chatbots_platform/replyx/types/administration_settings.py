# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Administration: settings: what is sent and received."""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional, TypedDict


class AdminSettings(TypedDict):
    settings: Dict[str, List[SystemSetting]]
    total: int


class SystemSetting(TypedDict):
    category: str
    key: str
    value: Any
    is_secret: bool
    description: str
    source: Literal["stored", "default", "environment"]
    updated_at: Optional[str]


class SettingCategories(TypedDict):
    categories: List[SettingCategoriesCategory]


class SettingCategoriesCategory(TypedDict):
    name: str
    description: str
    settings_count: int


class BulkSettings(TypedDict):
    settings: List[BulkSettingsSetting]


class _BulkSettingsSettingRequired(TypedDict):
    category: str
    key: str
    value: Any


class BulkSettingsSetting(_BulkSettingsSettingRequired, total=False):
    is_secret: bool
    description: str


class BulkUpdated(TypedDict):
    updated: int
    settings: List[SystemSetting]


class _SettingToTestRequired(TypedDict):
    category: str
    key: str


class SettingToTest(_SettingToTestRequired, total=False):
    value: Any


class SettingTested(TypedDict):
    category: str
    key: str
    success: bool
    message: str
    duration_ms: float


class _SettingBodyRequired(TypedDict):
    value: Any


class SettingBody(_SettingBodyRequired, total=False):
    is_secret: bool
    description: str
