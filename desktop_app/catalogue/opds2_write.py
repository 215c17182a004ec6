"""Writing a static OPDS 2.0 catalogue: a root feed with the subtopics as groups, and pages of publications.

Every link carries `size` and `integrity`, also links to pages, so the root's hash covers the complete catalogue.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from typing import Any

from desktop_app.catalogue import terms
from desktop_app.catalogue.bundles import bundle_links
from desktop_app.domain.bundle import BundleLink
from desktop_app.domain.campaign import Campaign
from desktop_app.domain.hashes import sha256, to_integrity
from desktop_app.domain.publication import Audience, CaptionLink, Edition, Link, Publication
from desktop_app.domain.school_level import SchoolLevel, level_name

AUDIENCE_NAMES = {Audience.STUDENT_TEACHER: "Student Teacher", Audience.TEACHER_EDUCATOR: "Teacher Educator"}
RASTER = ("image/jpeg", "image/png", "image/gif", "image/webp", "image/avif", "image/jxl")
"""Media types of which a publication's images must have one (opds-2.0.md, section 5.1)."""
JsonDocument = dict[str, Any]


def to_bytes(document: JsonDocument) -> bytes:
    """Serialise JSON deterministically: the same content gives the same bytes on every computer."""
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def link_to(href: str, media_type: str, data: bytes, alternative: str = "") -> Link:
    """A link with the media type, size and hash of its target."""
    return Link(href, media_type, len(data), sha256(data), alternative)


def _link(link: Link, **more: Any) -> JsonDocument:  # noqa: ANN401 - members of the JSON object
    found: JsonDocument = {**more, "href": link.href, "type": link.media_type}
    if link.alternative:
        found["title"] = link.alternative
    if link.size is not None:
        found["size"] = link.size
    if link.sha256 is not None:
        found["integrity"] = to_integrity(link.sha256)
    if link.interactive:
        found["properties"] = {**found.get("properties", {}), terms.INTERACTIVE: True}
    return found


def publication_document(publication: Publication) -> JsonDocument:
    """The publication object of a feed (opds-2.0.md, section 5)."""
    subjects: list[Any] = [{"name": name} for name in publication.subjects]
    kind = publication.kind.value
    subjects.append({"name": kind.capitalize(), "scheme": terms.KIND_SCHEME, "code": kind})
    if publication.subtopic:
        subjects.append({"name": publication.subtopic, "scheme": terms.SUBTOPIC_SCHEME, "code": publication.subtopic})
    subjects += [
        {"name": AUDIENCE_NAMES.get(audience, audience.value), "scheme": terms.AUDIENCE_SCHEME, "code": audience.value}
        for audience in publication.audiences
    ]
    metadata: JsonDocument = {
        "@type": "http://schema.org/CreativeWork",
        "identifier": publication.id,
        "title": publication.title,
        "description": publication.description,
        "author": list(publication.contributors),
        "language": publication.language,
        "published": publication.published,
        "subject": subjects,
        "educationalLevel": [_level(one) for one in publication.levels],
        "timeRequired": f"PT{publication.minutes}M" if publication.minutes else "",
        "license": publication.licence,
        "interactivityType": publication.interactivity,
    }
    document: JsonDocument = {
        "metadata": {key: value for key, value in metadata.items() if value},
        "links": [
            *(_link(file, rel=terms.OPEN_ACCESS) for file in publication.files),
            *(_edition(one) for one in publication.editions),
            *(_captions(one) for one in publication.caption_links),
        ],
    }
    if publication.cover and publication.cover.media_type in RASTER:
        document["images"] = [_link(publication.cover)]
    return document


def _level(level: SchoolLevel) -> JsonDocument | str:
    """A level as schema.org's `educationalLevel`: a `DefinedTerm`; a text if it is none of ours."""
    if not level.is_known:
        return level.value
    name = level_name(level).capitalize()
    kind = "http://schema.org/DefinedTerm"
    return {"@type": kind, "name": name, "termCode": level.value, "inDefinedTermSet": terms.LEVEL_SCHEME}


def _edition(edition: Edition) -> JsonDocument:
    """The link to a publication's file in another language: an alternate, which is no further format of the original.

    `rel`, `title`, `language` and `properties` are those of the Readium Web Publication Manifest's Link Object; the
    properties are named as in a publication. Programs that do not know them show the publication in its own language.
    """
    link = replace(edition.file, alternative=edition.title)
    about: JsonDocument = {
        "description": edition.description,
        "subject": [{"name": name} for name in edition.subjects],
        "alternative": edition.file.alternative,
        "images": [_link(edition.cover)] if edition.cover else [],
    }
    known = {key: value for key, value in about.items() if value}
    return _link(link, rel=terms.ALTERNATE, language=edition.language, **({"properties": known} if known else {}))


def _captions(captions: CaptionLink) -> JsonDocument:
    """The link to captions of a recording.

    Neither OPDS 2.0 nor the Readium Web Publication Manifest has a relation for them. They are `related` (RFC 4287,
    section 4.2.7.2), because an `alternate` would be something to take instead of the recording.
    """
    language = {"language": captions.language} if captions.language else {}
    return _link(captions.file, rel=terms.RELATED, **language)


def page_document(
    title: str, href: str, publications: Sequence[Publication], bundles: Sequence[BundleLink] = ()
) -> JsonDocument:
    """Write a page of publications. It names no other page, so it changes only when its own publications change.

    Args:
        title: the group's title.
        href: the page's address, relative to the root.
        publications: with `href`s relative to the page.
        bundles: the bundles of their covers and files, relative to the page.
    """
    links: list[JsonDocument] = [
        {"rel": "self", "href": href.rpartition("/")[2], "type": terms.OPDS_FEED},
        {"rel": "start", "href": "../feed.json", "type": terms.OPDS_FEED},
        *bundle_links(bundles),
    ]
    return {
        "metadata": {"title": title},
        "links": links,
        "publications": [publication_document(publication) for publication in publications],
    }


def root_document(
    title: str,
    campaign: Link | None,
    groups: Iterable[tuple[str, int, Sequence[Link]]],
    total: int,
    alternates: Iterable[tuple[str, str]] = (),
    *,
    searchable: bool = False,
    bundles: Sequence[BundleLink] = (),
) -> JsonDocument:
    """Write the root feed.

    Args:
        title: the catalogue's title.
        campaign: the link to the campaign's data.
        groups: for each group its title, the number of its publications, and the links to its pages.
        total: the number of publications in the catalogue.
        alternates: address and media type of the same catalogue in other formats. They have no hash, so that a new
            form of them is no new version of the catalogue.
        searchable: whether a server answers a search in it.
        bundles: the bundles of pages, relative to the root.
    """
    links: list[JsonDocument] = [
        {"rel": "self", "href": "feed.json", "type": terms.OPDS_FEED},
        # Without its hash, because the manifest contains the hash of this root.
        {"rel": terms.DESCRIBED_BY, "href": "manifest.json", "type": terms.MANIFEST},
    ]
    if campaign:
        links.append(_link(campaign, rel=terms.DESCRIBED_BY))
    links += [{"rel": terms.ALTERNATE, "href": href, "type": media_type} for href, media_type in alternates]
    if searchable:
        links.append({"rel": "search", "href": "search/feed.json{?query}", "type": terms.OPDS_FEED, "templated": True})
    links += bundle_links(bundles)
    return {
        "metadata": {"title": title, "numberOfItems": total},
        "links": links,
        "groups": [
            {
                "metadata": {"title": name, "numberOfItems": count},
                "navigation": [_link(page, rel="subsection") for page in pages],
            }
            for name, count, pages in groups
        ],
    }


def campaign_document(campaign: Campaign, calendar: Link | None) -> JsonDocument:
    """Write the campaign's data for the catalogue; `catalogue.campaign` reads it."""
    document: JsonDocument = {
        "id": campaign.id,
        "title": campaign.title,
        "theme": campaign.theme,
        "summary": campaign.summary,
        "starts": campaign.starts.isoformat(),
        "ends": campaign.ends.isoformat(),
        "hashtag": campaign.hashtag,
        "layout": campaign.layout.value,
        "audiences": list(campaign.audiences),
        "notice": campaign.notice,
        "subtopics": [
            {
                "id": subtopic.id,
                "title": subtopic.title,
                "summary": subtopic.summary,
                "colour": subtopic.colour,
                "shape": subtopic.shape,
            }
            for subtopic in campaign.subtopics
        ],
        "resources": [
            {"title": resource.title, "summary": resource.summary, "address": resource.address}
            for resource in campaign.resources
        ],
    }
    if campaign.group:
        document["group"] = asdict(campaign.group)
    if campaign.quiz:
        document["quiz"] = {
            "id": campaign.quiz.id,
            "title": campaign.quiz.title,
            "introduction": campaign.quiz.introduction,
            "questions": [
                {
                    "id": question.id,
                    "subtopic": question.subtopic,
                    "text": question.text,
                    "answers": list(question.answers),
                    "right": question.right,
                    "explanation": question.explanation,
                    "read_next": list(question.read_next),
                }
                for question in campaign.quiz.questions
            ],
        }
    if calendar:
        document["calendar"] = _link(calendar)
    return document


def manifest_document(root: Link, version: int) -> JsonDocument:
    """Write the manifest, which names the newest root.

    `version` only grows, so an old copy of a catalogue is detected.
    """
    return {"version": version, "root": _link(root)}
