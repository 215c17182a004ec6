"""Journals whose revisions are sealed as they should be, and say things that no program of ours writes."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Sequence
from datetime import datetime
from random import Random
from typing import Any

import rfc8785

from desktop_app.domain.revision import DeviceId, RecordId, RevisionId, new_revision
from desktop_app.replication.bundle import REVISIONS
from desktop_app.replication.revision_json import to_line
from tests.fuzzing.seeded import mutation

ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    2**53 - 1,
    1e308,
    "",
    "\x00",
    "\x1b[2J",
    "\u202e",
    "x" * 300_000,
    "9999-12-31",
    "0000-00-00",
    "²",
    [],
    {},
    [[[[[]]]]],
    {"a": {"b": [None]}},
    ["a", 1, None],
    "> " * 5000,
    "[" * 5000,
)
KINDS = ("activity", "reflection", "evidence", "feedback", "highlight", "own-event", "portfolio", "project", "x")


def odd_journal(seeds: Sequence[bytes], random: Random) -> bytes:
    """A journal with odd revisions; now and then one that is damaged instead."""
    if random.random() < 0.3:
        return mutation(seeds, random)
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(random.choice(seeds))) as given, zipfile.ZipFile(target, "w") as made:
        for name in given.namelist():
            data = given.read(name)
            made.writestr(name, _odd_lines(data, random) if name == REVISIONS else data)
    return target.getvalue()


def _odd_lines(data: bytes, random: Random) -> bytes:
    lines = []
    for line in data.splitlines():
        found = json.loads(line)
        body = found["body"] or {}
        for _ in range(random.randint(0, 3)):
            _make_odd(body, random)
        kind = found["kind"] if random.random() < 0.8 else random.choice(KINDS)
        sealed = new_revision(
            RecordId(found["record"]),
            kind,
            [RevisionId(one) for one in found["parents"]],
            DeviceId(found["device"]),
            datetime.fromisoformat(found["made_at"]),
            body,
            canonical=rfc8785.dumps,
        )
        lines.append(to_line(sealed))
    return b"\n".join(lines) + b"\n"


def _make_odd(value: dict[str, Any], random: Random) -> None:
    """Put an odd value somewhere into an object, at any depth."""
    key = random.choice([*value, "odd"])
    inner = value.get(key)
    if isinstance(inner, dict) and inner and random.random() < 0.7:
        _make_odd(inner, random)
    elif isinstance(inner, list) and inner and isinstance(inner[0], dict) and random.random() < 0.7:
        _make_odd(inner[0], random)
    else:
        value[key] = random.choice(ODD)
