"""The part of a fake server that is the same for every API. Nothing here is needed to make
calls."""
