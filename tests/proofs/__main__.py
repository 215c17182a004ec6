"""Run one proof: `python -m tests.proofs kills`."""

from __future__ import annotations

import sys

from tests.proofs import access, books, journal_kills, kills, merging, qt, reading, slow

PROOFS = {
    "access": access.prove,
    "books": books.prove,
    "journal": journal_kills.prove,
    "kills": kills.prove,
    "merging": merging.prove,
    "qt": qt.prove,
    "reading": reading.prove,
    "slow": slow.prove,
}


def main(words: list[str]) -> int:
    """Run the proof of that name, and return 0 where it holds."""
    if len(words) != 1 or words[0] not in PROOFS:
        print(f"Name a proof: {', '.join(PROOFS)}.", file=sys.stderr)
        return 2
    PROOFS[words[0]]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
