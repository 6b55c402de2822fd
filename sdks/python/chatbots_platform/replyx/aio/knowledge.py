# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import AsyncIterator, List, Literal, Optional, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...replyx.types import (
    ConfirmationFact,
    ConfirmationQaPair,
    Confirmed,
    DecidedGap,
    DocumentAnalysis,
    DocumentSummary,
    Done,
    GoldenList,
    GoldenQuestion,
    Knowledge,
    KnowledgeGap,
    KnowledgeGapList,
    KnowledgeList,
    KnowledgeStats,
    KnowledgeValidation,
    LearnedPair,
    QaPair,
)


class AsyncKnowledgeApi:
    """Knowledge."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def create_qa_pair(
        self,
        *,
        assistant_id: int,
        question: str,
        answer: str,
        tags: Union[List[str], Omit] = OMIT,
    ) -> QaPair:
        """Add a question and its answer.

        The exact question gets this answer at once, regardless of case, punctuation and polite phrases;
        similar questions when `status` is `completed`. The same question with a different answer is a 409:
        change the pair that the error names. Called by an owner of the account.

        POST /api/qa-knowledge
        """
        return await self._core.send(Call(
            "POST",
            "/api/qa-knowledge",
            body={"assistant_id": assistant_id, "question": question, "answer": answer, "tags": tags},
        ))

    async def list_qa_pairs(
        self,
        *,
        assistant_id: Union[int, Omit] = OMIT,
        q: Union[str, Omit] = OMIT,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> List[QaPair]:
        """List or search question and answer pairs.

        All words of `q`, in any form, must be in the question, answer or tags. Newest first;
        `X-Total-Count` is the total number. Called by any user of the account.

        GET /api/qa-knowledge
        """
        return await self._core.send(Call(
            "GET",
            "/api/qa-knowledge",
            query={"assistant_id": assistant_id, "q": q, "page": page, "limit": limit, "offset": offset},
        ))

    def all_qa_pairs(
        self,
        *,
        assistant_id: Union[int, Omit] = OMIT,
        q: Union[str, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> AsyncIterator[QaPair]:
        """List or search question and answer pairs. All pages, one after the other.

        All words of `q`, in any form, must be in the question, answer or tags. Newest first;
        `X-Total-Count` is the total number. Called by any user of the account.

        GET /api/qa-knowledge
        """
        return self._core.pages(Call(
            "GET",
            "/api/qa-knowledge",
            query={"assistant_id": assistant_id, "q": q, "limit": limit},
        ), Pages("page", "page", None, None))

    async def read_qa_pair(self, qa_id: int) -> QaPair:
        """Read a question and its answer.

        Called by any user of the account.

        GET /api/qa-knowledge/{qa_id}
        """
        return await self._core.send(Call("GET", f"/api/qa-knowledge/{segment(qa_id)}"))

    async def put_qa_pair(
        self,
        qa_id: int,
        *,
        question: Union[str, Omit] = OMIT,
        answer: Union[str, Omit] = OMIT,
        tags: Union[List[str], Omit] = OMIT,
    ) -> QaPair:
        """Change a question or its answer.

        Omitted fields are not changed. Called by an owner of the account.

        PUT /api/qa-knowledge/{qa_id}
        """
        return await self._core.send(Call(
            "PUT",
            f"/api/qa-knowledge/{segment(qa_id)}",
            body={"question": question, "answer": answer, "tags": tags},
        ))

    async def patch_qa_pair(
        self,
        qa_id: int,
        *,
        question: Union[str, Omit] = OMIT,
        answer: Union[str, Omit] = OMIT,
        tags: Union[List[str], Omit] = OMIT,
    ) -> QaPair:
        """Change a question or its answer.

        Omitted fields are not changed. Called by an owner of the account.

        PATCH /api/qa-knowledge/{qa_id}
        """
        return await self._core.send(Call(
            "PATCH",
            f"/api/qa-knowledge/{segment(qa_id)}",
            body={"question": question, "answer": answer, "tags": tags},
        ))

    async def delete_qa_pair(self, qa_id: int) -> Done:
        """Delete a question and its answer.

        Called by an owner of the account.

        DELETE /api/qa-knowledge/{qa_id}
        """
        return await self._core.send(Call("DELETE", f"/api/qa-knowledge/{segment(qa_id)}"))

    async def learn_from_message(
        self,
        dialog_id: int,
        message_id: int,
        *,
        preview: Union[bool, Omit] = OMIT,
        question: Union[str, Omit] = OMIT,
        answer: Union[str, Omit] = OMIT,
        tags: Union[List[str], Omit] = OMIT,
        allow_personal_data: Union[bool, Omit] = OMIT,
    ) -> LearnedPair:
        """Make an operator's answer a question and answer pair.

        The answer is the operator's message, the question what the visitor had asked before it; both may be
        corrected. `preview` returns the pair and its warnings only. Personal data must be allowed, and
        another pair with the question is a 409. Called by an owner of the account.

        POST /api/dialogs/{dialog_id}/messages/{message_id}/qa
        """
        return await self._core.send(Call(
            "POST",
            f"/api/dialogs/{segment(dialog_id)}/messages/{segment(message_id)}/qa",
            body={
                "preview": preview,
                "question": question,
                "answer": answer,
                "tags": tags,
                "allow_personal_data": allow_personal_data,
            },
        ))

    async def confirm_knowledge(
        self,
        *,
        assistant_id: Union[int, Omit] = OMIT,
        document_id: Union[int, Omit] = OMIT,
        facts: Union[List[Union[str, ConfirmationFact]], Omit] = OMIT,
        qa_pairs: Union[List[ConfirmationQaPair], Omit] = OMIT,
    ) -> Confirmed:
        """Confirm suggested facts and answers.

        Earlier confirmations are kept. Nothing is confirmed when a question already has a different answer.
        Called by an owner of the account.

        POST /api/knowledge/confirm
        """
        return await self._core.send(Call(
            "POST",
            "/api/knowledge/confirm",
            body={
                "assistant_id": assistant_id,
                "document_id": document_id,
                "facts": facts,
                "qa_pairs": qa_pairs,
            },
        ))

    async def list_confirmed_knowledge(
        self,
        *,
        assistant_id: Union[int, Omit] = OMIT,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> KnowledgeList:
        """List confirmed knowledge.

        Called by any user of the account.

        GET /api/knowledge/confirmed
        """
        return await self._core.send(Call(
            "GET",
            "/api/knowledge/confirmed",
            query={"assistant_id": assistant_id, "page": page, "limit": limit, "offset": offset},
        ))

    def all_confirmed_knowledge(
        self,
        *,
        assistant_id: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> AsyncIterator[Knowledge]:
        """List confirmed knowledge. All pages, one after the other.

        Called by any user of the account.

        GET /api/knowledge/confirmed
        """
        return self._core.pages(Call(
            "GET",
            "/api/knowledge/confirmed",
            query={"assistant_id": assistant_id, "limit": limit},
        ), Pages("page", "page", "knowledge", None))

    async def read_knowledge_stats(self, *, assistant_id: Union[int, Omit] = OMIT) -> KnowledgeStats:
        """Read statistics of knowledge and its use.

        Called by any user of the account.

        GET /api/knowledge/stats
        """
        return await self._core.send(Call("GET", "/api/knowledge/stats", query={"assistant_id": assistant_id}))

    async def track_usage(
        self,
        *,
        document_id: Union[int, Omit] = OMIT,
        knowledge_id: Union[int, Omit] = OMIT,
        count: Union[int, Omit] = OMIT,
    ) -> Knowledge:
        """Report a use of a document.

        Citations in the platform's answers are counted automatically. Called by any user of the account.

        POST /api/knowledge/track-usage
        """
        return await self._core.send(Call(
            "POST",
            "/api/knowledge/track-usage",
            body={"document_id": document_id, "knowledge_id": knowledge_id, "count": count},
        ))

    async def update_knowledge(
        self,
        knowledge_id: int,
        *,
        question: Union[str, Omit] = OMIT,
        answer: Union[str, Omit] = OMIT,
        tags: Union[List[str], Omit] = OMIT,
        title: Union[str, Omit] = OMIT,
        content: Union[str, Omit] = OMIT,
        text: Union[str, Omit] = OMIT,
    ) -> Knowledge:
        """Change a written text or confirmed knowledge.

        Omitted fields are not changed. To change a file, upload it again. Called by an owner of the
        account.

        PUT /api/knowledge/{knowledge_id}
        """
        return await self._core.send(Call(
            "PUT",
            f"/api/knowledge/{segment(knowledge_id)}",
            body={
                "question": question,
                "answer": answer,
                "tags": tags,
                "title": title,
                "content": content,
                "text": text,
            },
        ))

    async def delete_knowledge(self, knowledge_id: int) -> Done:
        """Delete knowledge.

        Answers no longer use it. Called by an owner of the account.

        DELETE /api/knowledge/{knowledge_id}
        """
        return await self._core.send(Call("DELETE", f"/api/knowledge/{segment(knowledge_id)}"))

    async def list_assistant_knowledge(
        self,
        assistant_id: int,
        *,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> KnowledgeList:
        """List an assistant's knowledge sources.

        Called by any user of the account.

        GET /api/assistants/{assistant_id}/knowledge
        """
        return await self._core.send(Call(
            "GET",
            f"/api/assistants/{segment(assistant_id)}/knowledge",
            query={"page": page, "limit": limit, "offset": offset},
        ))

    def all_assistant_knowledge(self, assistant_id: int, *, limit: Union[int, Omit] = OMIT) -> AsyncIterator[Knowledge]:
        """List an assistant's knowledge sources. All pages, one after the other.

        Called by any user of the account.

        GET /api/assistants/{assistant_id}/knowledge
        """
        return self._core.pages(Call(
            "GET",
            f"/api/assistants/{segment(assistant_id)}/knowledge",
            query={"limit": limit},
        ), Pages("page", "page", "knowledge", None))

    async def list_user_knowledge(
        self,
        user_id: int,
        *,
        assistant_id: Union[int, Omit] = OMIT,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> KnowledgeList:
        """List the knowledge sources of a user's assistants.

        For the user's own account, bot workers and administrators. Called with the service key, or by any
        user of the account.

        GET /api/user-knowledge/{user_id}
        """
        return await self._core.send(Call(
            "GET",
            f"/api/user-knowledge/{segment(user_id)}",
            query={"assistant_id": assistant_id, "page": page, "limit": limit, "offset": offset},
        ))

    def all_user_knowledge(
        self,
        user_id: int,
        *,
        assistant_id: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> AsyncIterator[Knowledge]:
        """List the knowledge sources of a user's assistants. All pages, one after the other.

        For the user's own account, bot workers and administrators. Called with the service key, or by any
        user of the account.

        GET /api/user-knowledge/{user_id}
        """
        return self._core.pages(Call(
            "GET",
            f"/api/user-knowledge/{segment(user_id)}",
            query={"assistant_id": assistant_id, "limit": limit},
        ), Pages("page", "page", "knowledge", None))

    async def validate_knowledge(
        self,
        assistant_id: int,
        *,
        stale_after_days: Union[int, Omit] = OMIT,
    ) -> KnowledgeValidation:
        """Find problems in an assistant's knowledge.

        Duplicate passages, possible contradictions (similar words, but a different number, price, date or
        negation), sources that may be outdated or are empty, and golden questions that no longer find their
        source. Called by any user of the account.

        POST /api/assistants/{assistant_id}/validate-knowledge
        """
        return await self._core.send(Call(
            "POST",
            f"/api/assistants/{segment(assistant_id)}/validate-knowledge",
            body={"stale_after_days": stale_after_days},
        ))

    async def create_golden_question(
        self,
        assistant_id: int,
        *,
        question: str,
        expected_source_id: Union[Optional[int], Omit] = OMIT,
        expected_answer: Union[Optional[str], Omit] = OMIT,
        must_abstain: Union[bool, Omit] = OMIT,
    ) -> GoldenQuestion:
        """Add a golden question.

        Called by an owner of the account.

        POST /api/assistants/{assistant_id}/golden-questions
        """
        return await self._core.send(Call(
            "POST",
            f"/api/assistants/{segment(assistant_id)}/golden-questions",
            body={
                "question": question,
                "expected_source_id": expected_source_id,
                "expected_answer": expected_answer,
                "must_abstain": must_abstain,
            },
        ))

    async def list_golden_questions(
        self,
        assistant_id: int,
        *,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> GoldenList:
        """List an assistant's golden questions.

        Called by any user of the account.

        GET /api/assistants/{assistant_id}/golden-questions
        """
        return await self._core.send(Call(
            "GET",
            f"/api/assistants/{segment(assistant_id)}/golden-questions",
            query={"page": page, "limit": limit, "offset": offset},
        ))

    def all_golden_questions(
        self,
        assistant_id: int,
        *,
        limit: Union[int, Omit] = OMIT,
    ) -> AsyncIterator[GoldenQuestion]:
        """List an assistant's golden questions. All pages, one after the other.

        Called by any user of the account.

        GET /api/assistants/{assistant_id}/golden-questions
        """
        return self._core.pages(Call(
            "GET",
            f"/api/assistants/{segment(assistant_id)}/golden-questions",
            query={"limit": limit},
        ), Pages("page", "page", "golden_questions", None))

    async def delete_golden_question(self, assistant_id: int, golden_id: int) -> Done:
        """Delete a golden question.

        Called by an owner of the account.

        DELETE /api/assistants/{assistant_id}/golden-questions/{golden_id}
        """
        return await self._core.send(Call(
            "DELETE",
            f"/api/assistants/{segment(assistant_id)}/golden-questions/{segment(golden_id)}",
        ))

    async def analyse_document(self, doc_id: int) -> DocumentAnalysis:
        """Analyse a document and suggest knowledge to confirm.

        `method` is `extractive` for the document's own sentences, or `model` for a chat model's sentences,
        checked against the text. Facts and answers have their position in it. Confirm the correct ones with
        `/api/knowledge/confirm`. Called by any user of the account.

        POST /api/analyze-document/{doc_id}
        """
        return await self._core.send(Call("POST", f"/api/analyze-document/{segment(doc_id)}"))

    async def read_document_summary(self, doc_id: int) -> DocumentSummary:
        """Read a summary of a document.

        From the last analysis, if there is one of this text; otherwise `analysed_at` is null. Called by any
        user of the account.

        GET /api/documents/{doc_id}/summary
        """
        return await self._core.send(Call("GET", f"/api/documents/{segment(doc_id)}/summary"))

    async def list_gaps(
        self,
        assistant_id: int,
        *,
        kind: Union[Literal["missing", "unclear", "duplicated", "contradictory", "all"], Omit] = OMIT,
        state: Union[Literal["open", "accepted", "dismissed"], Omit] = OMIT,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> KnowledgeGapList:
        """List the gaps in an assistant's knowledge.

        Missing (questions without an answer), unclear (low ratings, requests for a person, hardly sure
        answers of the last 30 days), duplicated and contradictory passages; those that most questions are
        about first. Without `kind`, and for the last two, the knowledge is validated, at most ten times a
        minute. Called by any user of the account.

        GET /api/assistants/{assistant_id}/gaps
        """
        return await self._core.send(Call(
            "GET",
            f"/api/assistants/{segment(assistant_id)}/gaps",
            query={"kind": kind, "state": state, "page": page, "limit": limit, "offset": offset},
        ))

    def all_gaps(
        self,
        assistant_id: int,
        *,
        kind: Union[Literal["missing", "unclear", "duplicated", "contradictory", "all"], Omit] = OMIT,
        state: Union[Literal["open", "accepted", "dismissed"], Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> AsyncIterator[KnowledgeGap]:
        """List the gaps in an assistant's knowledge. All pages, one after the other.

        Missing (questions without an answer), unclear (low ratings, requests for a person, hardly sure
        answers of the last 30 days), duplicated and contradictory passages; those that most questions are
        about first. Without `kind`, and for the last two, the knowledge is validated, at most ten times a
        minute. Called by any user of the account.

        GET /api/assistants/{assistant_id}/gaps
        """
        return self._core.pages(Call(
            "GET",
            f"/api/assistants/{segment(assistant_id)}/gaps",
            query={"kind": kind, "state": state, "limit": limit},
        ), Pages("page", "page", "gaps", None))

    async def decide_gap(
        self,
        assistant_id: int,
        gap_id: str,
        *,
        state: Literal["open", "accepted", "dismissed"],
        question: Union[str, Omit] = OMIT,
        answer: Union[str, Omit] = OMIT,
        allow_personal_data: Union[bool, Omit] = OMIT,
    ) -> DecidedGap:
        """Accept, dismiss or reopen a gap.

        An accepted question becomes a question and answer pair, with the draft or the given texts. Of
        passages that repeat or contradict one another only the state is kept. Called by an owner of the
        account.

        POST /api/assistants/{assistant_id}/gaps/{gap_id}
        """
        return await self._core.send(Call(
            "POST",
            f"/api/assistants/{segment(assistant_id)}/gaps/{segment(gap_id)}",
            body={
                "state": state,
                "question": question,
                "answer": answer,
                "allow_personal_data": allow_personal_data,
            },
        ))
