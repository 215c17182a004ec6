"""Python's own import statement, in place of the one that PySide puts there.

PySide searches the source of every module that is imported for its name, to let a module switch its optional features
on (Qt for Python, "Feature switches"). So Python reads all sources and keeps their lines (`linecache`): at the start,
that takes a seventh of the processor time, and some twenty megabytes for SQLAlchemy alone. No module of this program
switches a feature.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - the first module of Qt puts PySide's own import statement there

ORIGINAL = "__orig_import__"
"""Where PySide keeps Python's own one, in `builtins` (`shibokensupport.signature.loader`)."""


def use_plain_imports() -> None:
    """Import without PySide's search from now on; an unknown version of PySide stays as it is."""
    builtins.__import__ = getattr(builtins, ORIGINAL, builtins.__import__)
