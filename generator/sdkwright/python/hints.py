"""What the id of an operation says of it: a verb, and what it is done to.

Ids come in all styles: `listPets`, `list_pets`, `pets/list`, `PetList`, `pets.list`. They are only a hint, for
where the path leaves a choice.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from sdkwright import ir
from sdkwright.python.words import singular, words

LIST = frozenset(("list", "index", "enumerate"))
READ = frozenset(
    ("get", "retrieve", "fetch", "read", "show", "describe", "view", "inspect")
)
CREATE = frozenset(("create", "add", "insert", "new", "post", "make"))
UPDATE = frozenset(("update", "modify", "edit", "patch", "change"))
REPLACE = frozenset(("replace", "put", "overwrite"))
DELETE = frozenset(("delete", "remove", "destroy", "del"))
VERBS = frozenset(
    (
        *LIST,
        *READ,
        *CREATE,
        *UPDATE,
        *REPLACE,
        *DELETE,
        *("abort", "accept", "acknowledge", "activate", "allow", "analyze", "append"),
        *("apply", "approve", "archive", "assign", "attach", "authenticate", "ban"),
        *("authorize", "backup", "bind", "block", "build", "bulk", "calculate"),
        *("cancel", "capture", "check", "claim", "clear", "clone", "close", "commit"),
        *("compact", "compare", "complete", "compress", "compute", "configure"),
        *("confirm", "connect", "convert", "copy", "count", "crosspost", "deactivate"),
        *("decline", "decrypt", "deny", "deploy", "detach", "disable", "disconnect"),
        *("dismiss", "dispatch", "download", "drain", "duplicate", "embed", "empty"),
        *("enable", "encrypt", "enqueue", "estimate", "evaluate", "exchange"),
        *("execute", "expire", "export", "extend", "extract", "fail", "filter"),
        *("finalize", "find", "finish", "flush", "follow", "force", "forget", "fork"),
        *("generate", "grant", "hide", "identify", "import", "increment", "init"),
        *("initialize", "install", "introspect", "invalidate", "invite", "invoke"),
        *("join", "kick", "kill", "launch", "leave", "link", "lock", "login", "logout"),
        *("lookup", "mark", "match", "merge", "migrate", "move", "mute", "notify"),
        *("open", "parse", "patch", "pause", "pay", "perform", "pin", "ping", "poll"),
        *("pop", "predict", "prepare", "preview", "promote", "provision", "prune"),
        *("publish", "pull", "purge", "push", "query", "rebuild", "recalculate"),
        *("recover", "refresh", "refund", "regenerate", "register", "reindex"),
        *("reject", "release", "reload", "rename", "render", "renew", "reopen"),
        *("reorder", "reprocess", "rerun", "resend", "reset", "resize", "resolve"),
        *("restart", "restore", "resume", "resync", "retry", "return", "reverse"),
        *("revert", "revoke", "rollback", "rotate", "run", "save", "scale", "scan"),
        *("schedule", "search", "send", "set", "share", "sign", "simulate", "skip"),
        *("star", "start", "stop", "stream", "submit", "subscribe", "summarize"),
        *("suspend", "switch", "sync", "synchronize", "terminate", "test", "toggle"),
        *("tokenize", "track", "train", "transfer", "transform", "translate"),
        *("trigger", "unarchive", "unassign", "unban", "unblock", "undelete", "undo"),
        *("unfollow", "uninstall", "unlink", "unlock", "unmute", "unpause", "unpin"),
        *("unpublish", "unregister", "unsubscribe", "upgrade", "upload", "upsert"),
        *(
            "boot",
            "charge",
            "clean",
            "cleanup",
            "consume",
            "emit",
            "escalate",
            "expand",
        ),
        *("forward", "ingest", "like", "mount", "reboot", "redeem", "reply", "settle"),
        *("shutdown", "snooze", "unlike", "unmount", "unstar", "untrash", "wake"),
        *("validate", "verify", "void", "vote", "wait", "watch", "write"),
    )
)
"""Verbs of English that interfaces are made of."""
_LOOK = frozenset(
    ("search", "count", "download", "export", "find", "lookup", "query", "check")
) | {"validate", "verify", "preview", "login", "logout", "ping", "compare", "poll"}
"""What can be done by reading alone."""
_TOLD_APART = re.compile(r"(?<=.)(Using(GET|POST|PUT|PATCH|DELETE))?(_\d+)?$")
"""Behind ids as Springfox and springdoc make them: `getPetUsingGET_1`, `getPet_2`."""
_READ_OR_FIND = READ | LIST | {"find", "lookup", "generate", "calculate", "is", "has"}


@dataclass(frozen=True, slots=True)
class Hint:
    verb: str = ""
    """Empty when the id shows none."""
    rest: tuple[str, ...] = ()
    """The words that are left, in their order."""


def plain_id(op: ir.Operation) -> str:
    """The id without what a framework adds to it: the path and the method behind it, or the
    path before it."""
    path = re.split("[?#]", op.path)[0]
    added = re.sub(r"\W", "_", path) + f"_{op.method.lower()}"
    found = op.operation_id.removesuffix(added)
    if found == op.operation_id:
        said = re.match(rf"{op.method}[^\w\s]+(?=\w)", found, re.IGNORECASE)
        if said and lower_words(found[said.end() :])[0] in VERBS:
            return found[said.end() :]  # `get~list_pets`
        return _without_path(found, path)
    return "" if lower_words(found) == ("api",) else found


def _without_path(operation_id: str, path: str) -> str:
    """`PetsPetIdGetPet` of `/pets/{pet_id}` is `GetPet`: what is behind the whole path names
    again what is in it, so nothing is lost. `PetsList` stays."""
    led, said = lower_words(path), words(operation_id, longest=None)
    rest = said[len(led) :]
    known = {singular(word) for word in led}
    is_led = bool(led) and lower_words(operation_id)[: len(led)] == led
    if is_led and any(singular(word.lower()) in known for word in rest):
        return " ".join(rest)
    return operation_id


@cache
def read_id(operation_id: str, method: str) -> Hint:
    """`post` and `put` only repeat the HTTP method, and say nothing; nor does what frameworks
    put behind ids that they would give twice."""
    operation_id = _TOLD_APART.sub("", operation_id)
    pieces = [each for each in re.split(r"[./:#]", operation_id) if words(each)]
    if not pieces:
        return Hint()
    found = lower_words(pieces[-1])
    if method in ("POST", "PUT", "PATCH") and found[0] == method.lower():
        return Hint("", found[1:])
    if found[0] in VERBS:
        return Hint(found[0], found[1:])
    if found[-1] in VERBS:
        return Hint(found[-1], found[:-1])
    return Hint("", found)


@cache
def lower_words(text: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in words(text, longest=None))


@cache
def stem(text: str) -> tuple[str, ...]:
    """The words of a name without plurals, to compare names by."""
    return tuple(singular(word) for word in lower_words(text))


@cache
def is_plural(text: str) -> bool:
    found = lower_words(text)
    return bool(found) and (singular(found[-1]) != found[-1] or found[-1] in _PLURALS)


_PLURALS = frozenset(
    ("people", "children", "media", "data", "criteria", "men", "women")
)


def says_to_do(text: str, method: str) -> bool:
    """Whether the words of a segment are a command: `cancel`, `reset-messages`, `findByStatus`.

    What is only read needs clearer words: `open-orders` and `test-runs` are things.
    """
    found = lower_words(text)
    if not found:
        return False
    if method in ("GET", "HEAD"):
        return found[0] in (_LOOK if len(found) == 1 else _READ_OR_FIND)
    return found[0] in VERBS and not (len(found) == 1 and is_plural(text))
