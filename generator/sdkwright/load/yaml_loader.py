"""The parser of YAML: that of libyaml; where PyYAML was built without it, PyYAML's own,
which gives the same and takes ten times as long."""

try:
    from yaml import CSafeLoader as SafeLoader
except ImportError:
    from yaml import SafeLoader  # type: ignore[assignment]  # both load alike

__all__ = ["SafeLoader"]
