"""Writing the pages of a catalogue for browsers into its folder, in several languages."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.catalogue import terms
from desktop_app.catalogue.browse_pages import GroupPages, PageFrame, material_page, root_page
from desktop_app.catalogue.listing import REST, ListedGroup, Listing
from desktop_app.catalogue.opds1_write import NAVIGATION
from desktop_app.catalogue.paging import cut
from desktop_app.domain.page_language import PageLanguage
from desktop_app.services.catalogues.atom_files import ATOM_FEED, PutFile
from desktop_app.services.catalogues.content_names import content_name

INDEX = "index.html"
MOST_TRANSLATED = 2_000
"""Up to so many publications, the pages are written in all languages; a larger catalogue would fill a stick."""


def index_name(language: PageLanguage) -> str:
    """The name of the first page in a language."""
    return f"index.{language.code}.html"


def home_name(language: PageLanguage, languages: Sequence[PageLanguage]) -> str:
    """The name of the first page in a language, if pages are written in these."""
    return index_name(language) if len(languages) > 1 else INDEX


def written_languages(languages: Sequence[PageLanguage], size: int) -> Sequence[PageLanguage]:
    """The languages in which pages are written for so many publications, the usual one first."""
    return languages if size <= MOST_TRANSLATED else languages[:1]


def write_browse_files(
    listing: Listing, languages: Sequence[PageLanguage], put: PutFile, search: str = ""
) -> dict[str, bytes]:
    """Write the pages of materials, and return the first pages by name, which are moved into their places later.

    Args:
        listing: the catalogue.
        languages: the languages, the usual one first.
        put: writes a file of the folder.
        search: the address of the search page, empty if nothing answers a search.
    """
    used = written_languages(languages, listing.size)
    indexes = {index_name(one): _index(listing, one, used, put, search) for one in used}
    usual = next(iter(indexes.values()))
    return {**(indexes if len(used) > 1 else {}), INDEX: usual}


def _index(
    listing: Listing, language: PageLanguage, languages: Sequence[PageLanguage], put: PutFile, search: str
) -> bytes:
    title = language.contents.text(listing.title)
    home = home_name(language, languages)
    inner = PageFrame(language, title, f"../{home}", search=f"../{search}" if search else "")
    groups = [_group(listing, group, inner, put) for group in listing.groups]
    others = tuple((index_name(one), one) for one in languages if one is not language)
    frame = PageFrame(language, title, home, others, search)
    feeds = ((NAVIGATION, ATOM_FEED), (terms.OPDS_FEED, "feed.json"))
    return root_page(frame, listing, groups, feeds)


def _group(listing: Listing, group: ListedGroup, frame: PageFrame, put: PutFile) -> GroupPages:
    language = frame.language
    title = language.say("More") if group.id == REST else language.contents.text(group.title)
    title = frame.title if len(listing.groups) == 1 else title
    pages = cut(group.publications)
    hrefs = []
    for number, page in enumerate(pages, 1):
        label = title if len(pages) == 1 else f"{title} {number}"
        data = material_page(frame, label, page.publications, group.colour)
        href = content_name(f"browse/{language.code}-{group.id}-{page.name}.html", data)
        put(href, data, terms.HTML)
        hrefs.append(href)
    return GroupPages(title, group.colour, len(group.publications), tuple(hrefs))
