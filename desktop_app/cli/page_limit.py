"""What `springshelf portfolio` prints about a page limit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from desktop_app.domain.abridgement import LISTS, Omissions, PageEstimate, in_ranges
from desktop_app.domain.wording import Wording

OMITTED = {
    "smaller": "Smaller pictures: {entries}",
    "pictures": "Pictures not printed: {entries}",
    "notes": "Notes not printed: {entries}",
    "listed": "Activities only in the table: {entries}",
    "evidence": "Evidence not printed: {entries}",
    "reflections": "Reflections not printed: {entries}",
}


def omission_lines(omitted: Omissions, say: Wording) -> Iterator[str]:
    """A line for each rule by which something is shortened or left out."""
    if omitted.sections:
        yield say("Sections not printed: {entries}", entries=", ".join(say(LISTS[one]) for one in omitted.sections))
    for name, text in OMITTED.items():
        numbers = getattr(omitted, name)
        if numbers:
            yield say(text, entries=in_ranges(numbers))
    if omitted.shortened:
        entries = in_ranges(omitted.shortened)
        yield say.counted(
            "Reflections shortened to {count} word at most: {entries}",
            "Reflections shortened to {count} words at most: {entries}",
            omitted.words,
            entries=entries,
        )


def limit_lines(made: PageEstimate, say: Wording) -> list[str]:
    """What was done to keep a portfolio's page limit, and whether it was enough."""
    lines = [f"  {line}" for line in omission_lines(made.omitted, say)]
    if not made.keeps_limit:
        lines.append(
            say.counted(
                "The limit of {count} page can’t be kept", "The limit of {count} pages can’t be kept", made.limit
            )
        )
    return lines


def estimate_lines(found: tuple[PageEstimate, ...], say: Wording) -> list[str]:
    """With how many pages a portfolio can be printed, and what each number leaves out."""
    lines: list[str] = []
    for one in found:
        lines.append(say.counted("{count} page", "{count} pages", one.pages))
        lines += [f"  {line}" for line in omission_lines(one.omitted, say)] or [f"  {say('Everything is printed')}"]
    return lines


def as_json(made: PageEstimate) -> dict[str, Any]:
    """The pages, and what is shortened or left out, by the rules."""
    return {"pages": made.pages, **asdict(made.omitted)}
