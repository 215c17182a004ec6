"""Headings with what is below them, which a page break may divide if some of it stays with the headings."""

from __future__ import annotations

from reportlab.platypus import Flowable, KeepTogether

from desktop_app.typesetting.columns import Columns, stacked
from desktop_app.typesetting.tables import TaggedTable
from desktop_app.typesetting.text import TaggedParagraph

DIVISIBLE = (Columns, TaggedParagraph, TaggedTable)


class Headed(KeepTogether):
    """Headings with a long paragraph, a table or columns, which would leave a large gap if they stayed together."""

    def split(self, width: float, height: float) -> list[Flowable]:
        *heads, below = self._content
        _, used = stacked(heads, width, self.canv)
        used += max(heads[-1].getSpaceAfter(), below.getSpaceBefore())
        _, wanted = below.wrapOn(self.canv, width, height)
        parts = below.splitOn(self.canv, width, height - used) if height > used and used + wanted > height else []
        return [*heads, *parts] if len(parts) > 1 else list(super().split(width, height))


def headed(group: KeepTogether) -> KeepTogether:
    """A group of headings and what is below them, so that the latter can be divided if it is of such a kind."""
    *heads, below = group._content
    return Headed(group._content) if heads and isinstance(below, DIVISIBLE) else group
