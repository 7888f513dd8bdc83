"""A server for tests that is none: it answers the calls of clients by typed objects,
records them, and fails on those that are not as the description says."""

from __future__ import annotations

import inspect
import sys
from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Collection,
    Iterator,
    Mapping,
    Sequence,
)
from types import TracebackType
from typing import Any, Final, Generic, NamedTuple, Protocol, Self, TypeVar, overload

import httpx2

from .._runtime.operation import AnyOperation, Operation
from .._runtime.request import CALL, Called
from .answering import Answer, Answering
from .described import (
    Described,
    Description,
    UnexpectedCall,
    check_body,
    check_constraints,
    check_parameters,
    lacking,
)

_PACKAGE: Final = __name__.rsplit(".", 2)[0]

T = TypeVar("T")
B = TypeVar("B")
T_co = TypeVar("T_co", covariant=True)
B_co = TypeVar("B_co", covariant=True)
T_contra = TypeVar("T_contra", contravariant=True)


class _Page(Protocol[B_co]):
    @property
    def body(self) -> B_co: ...


class _Pages(Protocol[T_co, B_co]):
    """Pages, sync or async."""

    def take(self, count: int) -> Iterator[T_co] | AsyncIterator[T_co]: ...
    def first_page(self) -> _Page[B_co] | Awaitable[_Page[B_co]]: ...


class _Stream(Protocol):
    """A stream, sync or async."""

    last_event_id: str


class _Download(Protocol):
    @property
    def save(self) -> Callable[..., Any]: ...
    @property
    def iter_bytes(self) -> Callable[..., Any]: ...


class Call(NamedTuple):
    """A call that was as the description says."""

    operation: str
    """The way to its method: `steps.messages.list`."""
    arguments: Mapping[str, Any]
    """Those of its parameters that were sent, by name, as the caller gave them."""
    body: Any
    """As typed objects; files, bytes and text as the caller gave them."""
    request: httpx2.Request

    @property
    def headers(self) -> httpx2.Headers:
        return self.request.headers


class Answers(Generic[T_contra]):
    """What a method is answered with: each call takes the next answer, and the last
    answer stays."""

    def __init__(self) -> None:
        self.calls: Final[list[Call]] = []
        """The calls of this method."""
        self._answers: Final[list[Callable[[Call], Answer | httpx2.Response]]] = []
        self._next = 0

    def returns(
        self,
        value: T_contra,
        *,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        page_size: int | None = None,
    ) -> Self:
        """What the method returns; of a list that comes in pages, or of a stream, the
        items. A list is cut into pages of `page_size` items; all are on one without."""
        answer = Answer(value, status, headers or {}, page_size)
        return self._add(lambda call: answer)

    def raises(
        self,
        status: int,
        body: object = None,
        *,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """A status that the client raises an error for, with a body in JSON: typed
        objects or plain ones."""
        answer = Answer(body, status, headers or {})
        return self._add(lambda call: answer)

    def responds(self, response: httpx2.Response) -> Self:
        """Bytes, headers and a status of any kind."""
        content = response.read()
        headers = response.headers
        status = response.status_code
        return self._add(
            lambda call: httpx2.Response(status, headers=headers, content=content)
        )

    def fails(self, error: Exception) -> Self:
        """No answer but an error, such as an `httpx2.ConnectError`."""

        def fail(call: Call) -> Answer:
            raise error

        return self._add(fail)

    def computes(self, function: Callable[[Call], T_contra | httpx2.Response]) -> Self:
        """What a function returns for the call."""

        def compute(call: Call) -> Answer | httpx2.Response:
            value = function(call)
            return value if isinstance(value, httpx2.Response) else Answer(value)

        return self._add(compute)

    def _add(self, answer: Callable[[Call], Answer | httpx2.Response]) -> Self:
        self._answers.append(answer)
        return self

    def take(self) -> Callable[[Call], Answer | httpx2.Response] | None:
        """The answer of the next call; None where there is none."""
        if not self._answers:
            return None
        self._next += 1
        return self._answers[min(self._next, len(self._answers)) - 1]


class Fake:
    """The part of a fake server that is the same for every API.

    As a context manager it raises, in the end, the first `UnexpectedCall` that the code
    under test has swallowed.
    """

    def __init__(
        self, description: Description, *, extra_query: Collection[str] = ()
    ) -> None:
        """`extra_query` are query parameters that are sent although the description does
        not know them."""
        self.calls: Final[list[Call]] = []
        """All calls, in their order."""
        self._description: Final = description
        self._others: Final = [
            *extra_query,
            *(s.name for s in description.schemes.values() if s.place == "query"),
        ]
        self._answers: Final[dict[str, Answers[Any]]] = {}
        self._faults: Final[list[UnexpectedCall]] = []

    @overload
    def on(self, method: Callable[..., _Pages[T, B]]) -> Answers[Sequence[T] | B]: ...
    @overload
    def on(  # type: ignore[overload-overlap]  # a stream is no other value
        self, method: Callable[..., _Stream]
    ) -> Answers[Sequence[Any]]: ...
    @overload
    def on(  # type: ignore[overload-overlap]  # a download is no other value
        self, method: Callable[..., _Download]
    ) -> Answers[bytes]: ...
    @overload
    def on(self, method: Callable[..., Awaitable[T]]) -> Answers[T]: ...
    @overload
    def on(self, method: Callable[..., T]) -> Answers[T]: ...
    def on(self, method: Callable[..., Any]) -> Answers[Any]:
        """The answers, and the calls, of a method of a client: of any client of this
        SDK, sync or async."""
        described = self._of(_operation_of(method))
        if described is None:
            raise TypeError(f"{method!r} is a method of another API")
        return self._answers.setdefault(described.name, Answers())

    def http_client(self) -> httpx2.Client:
        """What a sync client sends its calls by: `http_client=fake.http_client()`."""
        return httpx2.Client(transport=httpx2.MockTransport(self._handle))

    def async_http_client(self) -> httpx2.AsyncClient:
        """The same for an async client."""
        return httpx2.AsyncClient(transport=httpx2.MockTransport(self._handle))

    def _of(self, operation: AnyOperation) -> Described | None:
        for each in self._description.operations:
            name, _, constant = each.constant.partition(".")
            module = sys.modules.get(f"{_PACKAGE}.resources.{name}")
            if getattr(module, constant, None) is operation:
                return each
        return None

    def _handle(self, request: httpx2.Request) -> httpx2.Response:
        called: Called | None = request.extensions.get(CALL)
        if called is None and b"grant_type=" in request.content:
            token = {"access_token": "test", "token_type": "Bearer", "expires_in": 3600}
            return httpx2.Response(200, json=token)
        where = f"{request.method} {request.url.raw_path.decode().partition('?')[0]}"
        try:
            described = None if called is None else self._of(called.operation)
            if called is None or described is None:
                raise UnexpectedCall("no operation of the API is called by it")
            where = f"{described.name}, {where}"
            return self._answer(called, described, request)
        except UnexpectedCall as fault:
            named = UnexpectedCall(f"{where}: {fault}")
            self._faults.append(named)
            raise named from None

    def _answer(
        self, called: Called, described: Described, request: httpx2.Request
    ) -> httpx2.Response:
        operation, arguments = called.operation, called.arguments
        answering = (described.answering or Answering)(operation, described)
        others = None if answering.takes_any_query() else self._others
        found = check_parameters(operation, described, arguments, request.url, others)
        if self._description.has_constraints:
            check_constraints(operation, arguments, called.body, request)
        read_only = self._description.read_only
        body = check_body(operation, described, called.body, request, read_only)
        call = Call(described.name, found, body, request)
        answers = self._answers.setdefault(described.name, Answers())
        self.calls.append(call)
        answers.calls.append(call)
        take = answers.take()
        answer = answering.example() if take is None else take(call)
        needed = lacking(operation, self._description.schemes, request)
        if needed and not (isinstance(answer, Answer) and answer.status == 401):
            raise UnexpectedCall(f"it needs the credential {needed}")
        if isinstance(answer, httpx2.Response):
            return answer
        return answering.respond(answer, request, arguments)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if fault is None and self._faults:
            raise self._faults[0]


def _operation_of(method: Callable[..., Any]) -> AnyOperation:
    """The constant that a method names. Raises TypeError where it is none of a client."""
    function: Any = inspect.unwrap(getattr(method, "__func__", method))
    for name in getattr(getattr(function, "__code__", None), "co_names", ()):
        found: Any = function.__globals__.get(name)
        if issubclass(type(found), Operation):
            operation: AnyOperation = found
            return operation
    raise TypeError(f"{method!r} is no method of a client that calls an operation")
