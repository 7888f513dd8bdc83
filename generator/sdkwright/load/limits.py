"""How much a description may ask of the machine that reads it."""

from typing import Final

MAX_FILE_BYTES: Final = 100 * 1024 * 1024
MAX_DEPTH: Final = 200
"""Objects and lists inside each other, aliases followed."""

MAX_INTEGER_DIGITS: Final = 400
"""Enough for the largest double written out in full (309 digits)."""

MAX_ALIASED_NODES: Final = 1_000_000
"""Values that YAML aliases and merge keys may add when they are written out."""

MAX_ALIASED_CHARACTERS: Final = 50_000_000
"""Text that YAML aliases may add when they are written out."""

MAX_FAULTS: Final = 100
"""Faults of one kind that are worth reporting for one file."""

MAX_FETCH_SECONDS: Final = 30
"""For one address, redirects and all."""
