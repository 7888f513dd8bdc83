"""A small SDK, written as generated ones are; the tests put the runtime beside it."""
