"""Run one proof: `python -m tests.proofs kills`; `mutants` may be followed by the modules to change,
`mutations` by a number of files and a seed."""

from __future__ import annotations

import sys
from collections.abc import Callable

from tests.proofs import (
    access,
    archive,
    books,
    calendars,
    carrying_kills,
    damage,
    docs,
    exports,
    frozen_journeys,
    install,
    journal_kills,
    journeys,
    kills,
    merging,
    mutants,
    mutations,
    neighbour,
    packets,
    peers,
    power_cuts,
    pulled,
    qt,
    reading,
    returned,
    scans,
    slow,
    step_kills,
)

PROOFS: dict[str, Callable[..., None]] = {
    "access": access.prove,
    "archive": archive.prove,
    "books": books.prove,
    "calendars": calendars.prove,
    "carrying": carrying_kills.prove,
    "damage": damage.prove,
    "docs": docs.prove,
    "exports": exports.prove,
    "frozen": frozen_journeys.prove,
    "install": install.prove,
    "journal": journal_kills.prove,
    "journeys": journeys.prove,
    "kills": kills.prove,
    "merging": merging.prove,
    "mutants": mutants.prove,
    "mutations": mutations.prove,
    "neighbour": neighbour.prove,
    "packets": packets.prove,
    "peers": peers.prove,
    "power": power_cuts.prove,
    "pulled": pulled.prove,
    "qt": qt.prove,
    "reading": reading.prove,
    "returned": returned.prove,
    "scans": scans.prove,
    "slow": slow.prove,
    "steps": step_kills.prove,
}
WORDS = ("archive", "frozen", "install", "journeys", "mutants", "mutations", "peers", "returned", "scans")
"""Proofs that take further words."""


def main(words: list[str]) -> int:
    """Run the proof of that name, and return 0 where it holds."""
    if not words or words[0] not in PROOFS or (words[1:] and words[0] not in WORDS):
        print(f"Name a proof: {', '.join(PROOFS)}.", file=sys.stderr)
        return 2
    PROOFS[words[0]](*words[1:])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
