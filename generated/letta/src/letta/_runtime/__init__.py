"""The part of this SDK that is the same for every API; it imports nothing generated."""
