"""`client.repos` and what hangs from it."""

from __future__ import annotations

from .._runtime.async_client import AsyncResource
from .._runtime.operation import Operation
from .._runtime.parameters import Parameter
from .._runtime.replies import NoReply
from .._runtime.sync_client import Resource

_RETRIEVE: Operation[None] = Operation(
    method="GET",
    path="/repos/{owner}--{repo}/{file}.{ext}",
    parameters=(
        Parameter("owner", "path"),
        Parameter("repo", "path"),
        Parameter("file", "path"),
        Parameter("ext", "path"),
    ),
    replies={"204": NoReply()},
)


class Repos(Resource):
    """Reached as `client.repos`."""

    def retrieve(self, owner: str, repo: str, file: str, ext: str) -> None:
        """GET /repos/{owner}--{repo}/{file}.{ext}"""
        return self._client.call(_RETRIEVE, owner, repo, file, ext)


class AsyncRepos(AsyncResource):
    """Reached as `client.repos`."""

    async def retrieve(self, owner: str, repo: str, file: str, ext: str) -> None:
        """GET /repos/{owner}--{repo}/{file}.{ext}"""
        return await self._client.call(_RETRIEVE, owner, repo, file, ext)
