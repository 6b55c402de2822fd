# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Any, List, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit, segment
from ...replyx.types import (
    AdminSettings,
    BulkSettingsSetting,
    BulkUpdated,
    Done,
    SettingCategories,
    SettingTested,
    SystemSetting,
)


class AsyncAdministrationSettingsApi:
    """Administration: settings."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def read_settings(self, *, category: Union[str, Omit] = OMIT) -> AdminSettings:
        """Read the platform's settings, by category.

        `source` tells whether a value was set here, is the default, or comes from the platform's
        environment. Called by an administrator of the platform.

        GET /api/admin/settings
        """
        return await self._core.send(Call("GET", "/api/admin/settings", query={"category": category}))

    async def list_setting_categories(self) -> SettingCategories:
        """List the categories of settings.

        Called by an administrator of the platform.

        GET /api/admin/settings/categories
        """
        return await self._core.send(Call("GET", "/api/admin/settings/categories"))

    async def bulk_update_settings(self, *, settings: List[BulkSettingsSetting]) -> BulkUpdated:
        """Change several settings atomically.

        Called by an administrator of the platform.

        POST /api/admin/settings/bulk-update
        """
        return await self._core.send(Call("POST", "/api/admin/settings/bulk-update", body={"settings": settings}))

    async def test_setting(self, *, category: str, key: str, value: Union[Any, Omit] = OMIT) -> SettingTested:
        """Test a setting.

        Depending on the setting: sends you a mail, calls the model, runs the virus scanner, validates the
        value, or decrypts the secret. `value` tests a value that is not stored yet. Called by an
        administrator of the platform.

        POST /api/admin/settings/test
        """
        return await self._core.send(Call(
            "POST",
            "/api/admin/settings/test",
            body={"category": category, "key": key, "value": value},
        ))

    async def create_setting(
        self,
        category: str,
        key: str,
        *,
        value: Any,
        is_secret: Union[bool, Omit] = OMIT,
        description: Union[str, Omit] = OMIT,
    ) -> SystemSetting:
        """Create a setting.

        Called by an administrator of the platform.

        POST /api/admin/settings/{category}/{key}
        """
        return await self._core.send(Call(
            "POST",
            f"/api/admin/settings/{segment(category)}/{segment(key)}",
            body={"value": value, "is_secret": is_secret, "description": description},
        ))

    async def update_setting(
        self,
        category: str,
        key: str,
        *,
        value: Any,
        is_secret: Union[bool, Omit] = OMIT,
        description: Union[str, Omit] = OMIT,
    ) -> SystemSetting:
        """Change a setting.

        A secret setting stays secret unless `is_secret` is false. Called by an administrator of the
        platform.

        PUT /api/admin/settings/{category}/{key}
        """
        return await self._core.send(Call(
            "PUT",
            f"/api/admin/settings/{segment(category)}/{segment(key)}",
            body={"value": value, "is_secret": is_secret, "description": description},
        ))

    async def delete_setting(self, category: str, key: str) -> Done:
        """Delete a setting.

        A setting of the platform returns to its default; any other setting is removed. Called by an
        administrator of the platform.

        DELETE /api/admin/settings/{category}/{key}
        """
        return await self._core.send(Call("DELETE", f"/api/admin/settings/{segment(category)}/{segment(key)}"))
