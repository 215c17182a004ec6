"""What a written catalogue lists, independent of the format in which it is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.publication import Publication

REST = "more"
"""The id of the group of publications without a subtopic."""


@dataclass(frozen=True, slots=True)
class ListedGroup:
    """The publications of a subtopic: its id, its title, its colour (empty if it has none)."""

    id: str
    title: str
    colour: str
    publications: tuple[Publication, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A catalogue to be written: its title, its campaign, and its groups, whose files are relative to a page."""

    title: str
    campaign: Campaign | None
    groups: tuple[ListedGroup, ...]

    @property
    def size(self) -> int:
        """The number of its publications."""
        return sum(len(group.publications) for group in self.groups)


def listing_of(title: str, campaign: Campaign | None, publications: Sequence[Publication]) -> Listing:
    """Sort publications into the subtopics that have any; those without a subtopic are last."""
    subtopics = campaign.subtopics if campaign else ()
    known = {subtopic.id for subtopic in subtopics}
    groups = [
        ListedGroup(one.id, one.title, one.colour, tuple(each for each in publications if each.subtopic == one.id))
        for one in subtopics
    ]
    groups.append(ListedGroup(REST, "More", "", tuple(each for each in publications if each.subtopic not in known)))
    return Listing(title, campaign, tuple(group for group in groups if group.publications))
