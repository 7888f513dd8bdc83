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
from typing import Any, Final, Generic, NamedTuple, Protocol, Self, TypeVar, overload

import httpx2

from .._runtime.operation import Called, Operation
from .._runtime.request import CALL
from .checking import check_credentials, checked
from .described import Described, Description
from .exchange import Answer, Exchange, UnexpectedCall

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
        self._answers: Final[list[Callable[[Call], Any]]] = []
        self._given = 0

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
        answer: Any = Answer(value, status or 0, headers or {}, page_size)
        return self.computes(lambda call: answer)

    def raises(
        self,
        status: int,
        body: Any = None,
        *,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """A status that the client raises an error for, with a body in JSON: typed
        objects or plain ones."""
        return self.returns(body, status=status, headers=headers)

    def responds(self, response: httpx2.Response) -> Self:
        """Bytes, headers and a status of any kind."""
        return self.computes(lambda call: response)

    def fails(self, error: Exception) -> Self:
        """No answer but an error, such as an `httpx2.ConnectError`."""

        def fail(call: Call) -> httpx2.Response:
            raise error

        return self.computes(fail)

    def computes(self, function: Callable[[Call], T_contra | httpx2.Response]) -> Self:
        """What a function returns for the call."""
        self._answers.append(function)
        return self

    def answer(self, call: Call, exchange: Exchange) -> httpx2.Response:
        """For the fake server: the response to a call, which is the next one."""
        self.calls.append(call)
        if not self._answers:
            return exchange.respond(exchange.example())
        self._given = min(self._given + 1, len(self._answers))
        return exchange.respond(self._answers[self._given - 1](call))


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
        self._extra_query: Final = extra_query
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
        described = self._described(_operation_of(method))
        if described is None:
            raise TypeError(
                f"{method!r} is no method of a client of this API: name one, do not call it"
            )
        return self._answers.setdefault(described.name, Answers())

    def http_client(self) -> httpx2.Client:
        """What a sync client sends its calls by: `http_client=fake.http_client()`."""
        return httpx2.Client(transport=httpx2.MockTransport(self._handle))

    def async_http_client(self) -> httpx2.AsyncClient:
        """The same for an async client."""
        return httpx2.AsyncClient(transport=httpx2.MockTransport(self._handle))

    def _described(self, operation: object) -> Described | None:
        for each in self._description.operations:
            module, _, constant = each.constant.partition(".")
            home = sys.modules.get(f"{_PACKAGE}.resources.{module}")
            if operation is not None and getattr(home, constant, None) is operation:
                return each
        return None

    def _handle(self, request: httpx2.Request) -> httpx2.Response:
        called: Called | None = request.extensions.get(CALL)
        if called is None and b"grant_type=" in request.content:
            token = {"access_token": "test", "token_type": "Bearer", "expires_in": 3600}
            return httpx2.Response(200, json=token)
        if called is None and CALL in request.extensions:  # asks where tokens are
            endpoint = {"token_endpoint": str(request.url.join("/token"))}
            return httpx2.Response(200, json=endpoint)
        where = f"{request.method} {request.url.raw_path.decode().partition('?')[0]}"
        try:
            described = called and self._described(called.operation)
            if called is None or described is None:
                raise UnexpectedCall("no operation of the API is called by it")
            where = f"{described.name}, {where}"
            return self._answer(described.exchange(*called[:3], described, request))
        except UnexpectedCall as fault:
            named = UnexpectedCall(f"{where}: {fault}")
            self._faults.append(named)
            raise named from None

    def _answer(self, exchange: Exchange) -> httpx2.Response:
        name = exchange.described.name
        arguments, body = checked(exchange, self._description, self._extra_query)
        call = Call(name, arguments, body, exchange.request)
        self.calls.append(call)
        response = self._answers.setdefault(name, Answers()).answer(call, exchange)
        if response.status_code != 401:
            check_credentials(exchange, self._description.schemes)
        return response

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, fault: object, traceback: object) -> None:
        if fault is None and self._faults:
            raise self._faults[0]


def _operation_of(method: Callable[..., Any]) -> object:
    """The constant that a method names; None where it is none of a client."""
    function: Any = inspect.unwrap(method)
    for name in getattr(getattr(function, "__code__", None), "co_names", ()):
        found = function.__globals__.get(name)
        if issubclass(type(found), Operation):
            return found
    return None
