# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import AsyncIterator, List, Optional, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...chatbots.types import (
    Done,
    FoundPassage,
    FoundPassageList,
    KnowledgeBase,
    KnowledgeBaseList,
    KnowledgeBaseResult,
    KnowledgeItem,
    KnowledgeItemList,
    KnowledgeItemResult,
)


class AsyncKnowledgeBasesApi:
    """Knowledge bases."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list_knowledge_bases(
        self,
        chatbot_id: int,
        *,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> KnowledgeBaseList:
        """Get all knowledge bases for a chatbot.

        Those that it answers from, also shared ones. Called by any user of the account, or with an API key
        that has the scope `read`.

        GET /api/v1/chatbots/{chatbotId}/knowledge-bases
        """
        return await self._core.send(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/knowledge-bases",
            query={"page": page, "limit": limit},
        ))

    def all_knowledge_bases(self, chatbot_id: int, *, limit: Union[int, Omit] = OMIT) -> AsyncIterator[KnowledgeBase]:
        """Get all knowledge bases for a chatbot. All pages, one after the other.

        Those that it answers from, also shared ones. Called by any user of the account, or with an API key
        that has the scope `read`.

        GET /api/v1/chatbots/{chatbotId}/knowledge-bases
        """
        return self._core.pages(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/knowledge-bases",
            query={"limit": limit},
        ), Pages("page", "page", "data", None))

    async def create_knowledge_base(
        self,
        chatbot_id: int,
        *,
        name: Union[str, Omit] = OMIT,
        description: Union[str, Omit] = OMIT,
        knowledge_base_id: Union[int, Omit] = OMIT,
    ) -> KnowledgeBaseResult:
        """Create a knowledge base for a chatbot.

        With `knowledgeBaseId` the chatbot shares one that exists. Called by an owner of the account, or
        with an API key that has the scope `manage`.

        POST /api/v1/chatbots/{chatbotId}/knowledge-bases
        """
        return await self._core.send(Call(
            "POST",
            f"/api/v1/chatbots/{segment(chatbot_id)}/knowledge-bases",
            body={"name": name, "description": description, "knowledgeBaseId": knowledge_base_id},
        ))

    async def unshare_knowledge_base(self, chatbot_id: int, knowledge_base_id: int) -> KnowledgeBaseResult:
        """Stop sharing a knowledge base with a chatbot.

        Called by an owner of the account, or with an API key that has the scope `manage`.

        DELETE /api/v1/chatbots/{chatbotId}/knowledge-bases/{knowledgeBaseId}
        """
        return await self._core.send(Call(
            "DELETE",
            f"/api/v1/chatbots/{segment(chatbot_id)}/knowledge-bases/{segment(knowledge_base_id)}",
        ))

    async def read_knowledge_base(self, id: int) -> KnowledgeBaseResult:
        """Get a knowledge base by ID.

        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/knowledge-bases/{id}
        """
        return await self._core.send(Call("GET", f"/api/v1/knowledge-bases/{segment(id)}"))

    async def update_knowledge_base(
        self,
        id: int,
        *,
        name: Union[str, Omit] = OMIT,
        description: Union[str, Omit] = OMIT,
        chatbot_ids: Union[List[int], Omit] = OMIT,
    ) -> KnowledgeBaseResult:
        """Update a knowledge base.

        Omitted fields are not changed. `chatbotIds` are all chatbots that answer from it, besides its own.
        Called by an owner of the account, or with an API key that has the scope `manage`.

        PUT /api/v1/knowledge-bases/{id}
        """
        return await self._core.send(Call(
            "PUT",
            f"/api/v1/knowledge-bases/{segment(id)}",
            body={"name": name, "description": description, "chatbotIds": chatbot_ids},
        ))

    async def delete_knowledge_base(self, id: int) -> Done:
        """Delete a knowledge base.

        With its items; no chatbot answers from them any more. Called by an owner of the account, or with an
        API key that has the scope `manage`.

        DELETE /api/v1/knowledge-bases/{id}
        """
        return await self._core.send(Call("DELETE", f"/api/v1/knowledge-bases/{segment(id)}"))

    async def search_knowledge_base(
        self,
        id: int,
        *,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        q: Union[str, Omit] = OMIT,
        query: Union[str, Omit] = OMIT,
    ) -> FoundPassageList:
        """Search knowledge items.

        `q` (or `query`) is a question. The same retrieval as for answers: passages with their place in the
        item, about fifty at most. Called by any user of the account, or with an API key that has the scope
        `read`.

        GET /api/v1/knowledge-bases/{id}/search
        """
        return await self._core.send(Call(
            "GET",
            f"/api/v1/knowledge-bases/{segment(id)}/search",
            query={"page": page, "limit": limit, "q": q, "query": query},
        ))

    def search_all_knowledge_base(
        self,
        id: int,
        *,
        limit: Union[int, Omit] = OMIT,
        q: Union[str, Omit] = OMIT,
        query: Union[str, Omit] = OMIT,
    ) -> AsyncIterator[FoundPassage]:
        """Search knowledge items. All pages, one after the other.

        `q` (or `query`) is a question. The same retrieval as for answers: passages with their place in the
        item, about fifty at most. Called by any user of the account, or with an API key that has the scope
        `read`.

        GET /api/v1/knowledge-bases/{id}/search
        """
        return self._core.pages(Call(
            "GET",
            f"/api/v1/knowledge-bases/{segment(id)}/search",
            query={"limit": limit, "q": q, "query": query},
        ), Pages("page", "page", "data", None))

    async def list_knowledge_items(
        self,
        id: int,
        *,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> KnowledgeItemList:
        """Get the items of a knowledge base.

        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/knowledge-bases/{id}/items
        """
        return await self._core.send(Call(
            "GET",
            f"/api/v1/knowledge-bases/{segment(id)}/items",
            query={"page": page, "limit": limit},
        ))

    def all_knowledge_items(self, id: int, *, limit: Union[int, Omit] = OMIT) -> AsyncIterator[KnowledgeItem]:
        """Get the items of a knowledge base. All pages, one after the other.

        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/knowledge-bases/{id}/items
        """
        return self._core.pages(Call(
            "GET",
            f"/api/v1/knowledge-bases/{segment(id)}/items",
            query={"limit": limit},
        ), Pages("page", "page", "data", None))

    async def add_knowledge_item(
        self,
        id: int,
        *,
        title: Union[str, Omit] = OMIT,
        content: Union[str, Omit] = OMIT,
        question: Union[str, Omit] = OMIT,
        answer: Union[str, Omit] = OMIT,
        tags: Union[List[str], Omit] = OMIT,
        idempotency_key: Optional[str] = None,
    ) -> KnowledgeItemResult:
        """Add a knowledge item.

        A text, or a question with its answer. It is searched as soon as its status is `completed`. Called
        by an owner of the account, or with an API key that has the scope `manage`.

        POST /api/v1/knowledge-bases/{id}/items
        """
        return await self._core.send(Call(
            "POST",
            f"/api/v1/knowledge-bases/{segment(id)}/items",
            body={"title": title, "content": content, "question": question, "answer": answer, "tags": tags},
            takes_key=True,
            key=idempotency_key,
        ))

    async def read_knowledge_item(self, id: int, item_id: int) -> KnowledgeItemResult:
        """Get a knowledge item.

        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/knowledge-bases/{id}/items/{itemId}
        """
        return await self._core.send(Call("GET", f"/api/v1/knowledge-bases/{segment(id)}/items/{segment(item_id)}"))

    async def update_knowledge_item(
        self,
        id: int,
        item_id: int,
        *,
        title: Union[str, Omit] = OMIT,
        content: Union[str, Omit] = OMIT,
        question: Union[str, Omit] = OMIT,
        answer: Union[str, Omit] = OMIT,
        tags: Union[List[str], Omit] = OMIT,
    ) -> KnowledgeItemResult:
        """Update a knowledge item.

        Omitted fields are not changed. Files and pages of websites cannot be changed here. Called by an
        owner of the account, or with an API key that has the scope `manage`.

        PUT /api/v1/knowledge-bases/{id}/items/{itemId}
        """
        return await self._core.send(Call(
            "PUT",
            f"/api/v1/knowledge-bases/{segment(id)}/items/{segment(item_id)}",
            body={"title": title, "content": content, "question": question, "answer": answer, "tags": tags},
        ))

    async def delete_knowledge_item(self, id: int, item_id: int) -> Done:
        """Delete a knowledge item.

        Called by an owner of the account, or with an API key that has the scope `manage`.

        DELETE /api/v1/knowledge-bases/{id}/items/{itemId}
        """
        return await self._core.send(Call(
            "DELETE",
            f"/api/v1/knowledge-bases/{segment(id)}/items/{segment(item_id)}",
        ))
