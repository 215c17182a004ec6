"""One session of a package: its calls, what is saved of it, and what it reported.

A call is JSON, `[kind, method, [argument, …]]`, and comes from a page that nobody trusts: everything in it is checked,
too many calls are answered with an error, and what is kept of them is limited.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from desktop_app.domain.interactive_package import InteractivePackage, Launch
from desktop_app.domain.runtime.outcome import Outcome, together
from desktop_app.domain.runtime.saved_part import SavedPart
from desktop_app.domain.runtime.scorm_12 import Scorm12
from desktop_app.domain.runtime.scorm_2004 import Scorm2004
from desktop_app.domain.runtime.statements import Statements

VERSIONS: dict[str, type[Scorm12 | Scorm2004]] = {"1.2": Scorm12, "2004": Scorm2004}
BEGINNINGS = frozenset({"LMSInitialize", "Initialize"})
MOST_ARGUMENTS, LONGEST_ARGUMENT = 2, 262_144
BURST, RATE = 3_000.0, 200.0
"""Calls that are answered at once, and calls a second after that. A course reports some hundred when it starts."""
BUSY = "101"
"""The code of a general exception in both versions."""
RunTime = Scorm12 | Scorm2004


class PackageSession:
    """Answers a running package.

    Args:
        package: what runs.
        saved: what was saved of it, by the names that `saved` returns.
        clock: a time in seconds that only grows.
    """

    def __init__(self, package: InteractivePackage, saved: Mapping[str, object], clock: Callable[[], float]) -> None:
        self._package, self._clock = package, clock
        self._saved = dict(saved)
        self._run_times: dict[str, RunTime] = {}
        self._statements = Statements()
        self._part = 0
        self._is_fresh = False
        """Whether another page of the package was loaded since a session was begun."""
        self._left, self._asked = BURST, clock()
        self.on_end: Callable[[], None] = lambda: None

    def show_part(self, number: int) -> None:
        """Take the calls that follow as those of another part; it begins a session of its own."""
        self._put_away()
        self._is_fresh = True
        self._part = number if 0 <= number < len(self._package.launches) else 0

    def _put_away(self) -> None:
        """Save the present part, so that it can be begun again."""
        for version in VERSIONS:
            name = self._name(version)
            run_time = self._run_times.get(name)
            if run_time is not None and run_time.was_used:
                self._saved[name] = run_time.saved().to_plain()

    @property
    def _launch(self) -> Launch:
        return self._package.launches[self._part]

    def _name(self, version: str) -> str:
        return f"{version} {self._launch.identifier or self._launch.entry}"

    def call(self, text: str) -> str:
        """Answer a call; JSON in, JSON out."""
        found = _parsed(text)
        if found is None:
            return json.dumps("false")
        kind, method, arguments = found
        if kind == "run":
            self._is_fresh = self._is_fresh or method == "page"
            if method == "ended":
                self.on_end()
            return json.dumps("true")
        if not self._may_go_on():
            return json.dumps(BUSY if method.endswith("GetLastError") else "" if "GetValue" in method else "false")
        if kind == "xapi":
            return json.dumps("true" if self._statements.take(_json(arguments[0] if arguments else "")) else "false")
        if kind not in VERSIONS:
            return json.dumps("false")
        return json.dumps(self._run_time(kind, method).call(method, arguments))

    def _run_time(self, version: str, method: str) -> RunTime:
        """The interface of the present part; a page that begins anew gets another session."""
        name = self._name(version)
        known = self._run_times.get(name)
        if known is not None and method in BEGINNINGS and self._is_fresh and known.was_used:
            self._saved[name], known = known.saved().to_plain(), None
        if known is None:
            known = VERSIONS[version](self._launch, SavedPart.from_plain(self._saved.get(name)))
            self._run_times[name] = known
        if method in BEGINNINGS:
            self._is_fresh = False
        return known

    def _may_go_on(self) -> bool:
        now = self._clock()
        self._left = min(BURST, self._left + (now - self._asked) * RATE)
        self._asked = now
        self._left -= 1
        if self._left < 0:
            self._left = 0.0
            return False
        return True

    def saved(self) -> dict[str, object]:
        """What is to be saved, as JSON values."""
        self._put_away()
        return dict(self._saved)

    def outcome(self) -> Outcome:
        """What was reported, in all parts of this session."""
        told = [one.outcome() for one in self._run_times.values() if one.was_used]
        return together([*told, *([] if told else [replace(self._statements.outcome(), title=self._launch.title)])])


def _parsed(text: str) -> tuple[str, str, list[str]] | None:
    found = _json(text)
    match found:
        case [str() as kind, str() as method, list() as arguments] if len(arguments) <= MOST_ARGUMENTS:
            if all(isinstance(one, str) and len(one) <= LONGEST_ARGUMENT for one in arguments):
                return kind, method, arguments
    return None


def _json(text: str) -> Any:  # noqa: ANN401 - any JSON
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
