"""A journal as Leap2A (2010-07), in the form that Mahara's importer expects: a blog of posts with files and tags.

Structure and namespaces follow what Mahara writes and reads (`import/leap/lib.php`): a selection of category `Blog`
with the posts as parts; files as resources, referenced by `rel="enclosure"`; abilities for competences.
"""

from __future__ import annotations

import zipfile
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import IO

from lxml import etree

from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.journal import Entry
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Evidence
from desktop_app.domain.records.reflection import Reflection
from desktop_app.interchange.cited_files import link_target
from desktop_app.interchange.content import NO_TITLE, Content, evidence_name, one_line, version_note
from desktop_app.interchange.headings import below
from desktop_app.interchange.leap2a_text import division, xml_text

ATOM = "http://www.w3.org/2005/Atom"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
LEAP2 = "https://web.archive.org/web/20100503000634/http://terms.leapspecs.org"
CATEGORIES = "https://web.archive.org/web/20120819100914/http://wiki.leapspecs.org:80/2A/categories"
VERSION = "http://www.leapspecs.org/2010-07/2A/"
SPACES = {None: ATOM, "rdf": RDF, "leap2": LEAP2, "categories": CATEGORIES}
JOURNAL = "portfolio:journal"


def write_leap2a(target: IO[bytes], content: Content, made_at: datetime) -> int:
    """Write the zip for Mahara into an open file; returns the number of entries in it."""
    here: set[str] = set()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, evidence in content.evidence:
            data = None if evidence.link else content.file(evidence.sha256)
            if evidence.link:
                here.add(entry.record)
            elif data is not None:
                archive.writestr(f"files/{evidence_name(entry, evidence)}", data)
                here.add(entry.record)
        feed = _feed(content, made_at, here)
        archive.writestr("leap2a.xml", etree.tostring(feed, xml_declaration=True, encoding="UTF-8", pretty_print=True))
    return len(feed.findall(f"{{{ATOM}}}entry"))


def _feed(content: Content, made_at: datetime, here: Collection[str]) -> etree._Element:
    """The feed. Evidence is included only if it is in `here`: its file is in the archive, or it is a link."""
    feed = etree.Element(f"{{{ATOM}}}feed", nsmap=SPACES)
    _add(feed, f"{{{LEAP2}}}version", VERSION)
    _add(feed, "id", f"urn:springshelf:journal:{content.pseudonym}:{made_at:%Y%m%dT%H%M%SZ}")
    _add(feed, "title", f"Journal of {content.person.name}" if content.person.name else "Journal")
    author = etree.SubElement(feed, f"{{{ATOM}}}author")
    _add(author, "name", content.person.name or "Springshelf")
    _add(feed, "updated", made_at.isoformat(timespec="seconds"))
    # Mahara reads the feed in its order: a post with one file that it does not know yet would be imported as a file,
    # and then the blog would be left out (`artefact/file/import/leap/lib.php`, `is_file`).
    for entry, evidence in content.evidence:
        if entry.record in here:
            _resource(feed, entry, evidence)
    _journal(feed, content, made_at)
    for entry, activity in content.activities:
        _activity(feed, content, entry, activity, here)
    for entry, reflection in content.reflections:
        _reflection(feed, entry, reflection, here)
    for ref in _competences(content):
        _ability(feed, content, ref, made_at)
    return feed


def _add(parent: etree._Element, name: str, text: str) -> etree._Element:
    element = etree.SubElement(parent, name if name.startswith("{") else f"{{{ATOM}}}{name}")
    element.text = xml_text(text)
    return element


def entry_id(record: str) -> str:
    """The id of an entry inside the file."""
    return f"portfolio:entry{record}"


def _entry(feed: etree._Element, entry: Entry, title: str, kind: str) -> etree._Element:
    item = etree.SubElement(feed, f"{{{ATOM}}}entry")
    _add(item, "title", one_line(title) or NO_TITLE)
    _add(item, "id", entry_id(entry.record))
    _add(item, "published", entry.first_made_at.isoformat(timespec="seconds"))
    _add(item, "updated", entry.made_at.isoformat(timespec="seconds"))
    _kind(item, kind)
    return item


def _kind(item: etree._Element, kind: str) -> None:
    item.append(etree.Element(f"{{{RDF}}}type", {f"{{{RDF}}}resource": f"leap2:{kind}"}))


def _link(item: etree._Element, relation: str, target: str) -> None:
    item.append(etree.Element(f"{{{ATOM}}}link", rel=f"leap2:{relation}", href=xml_text(target)))


def _resource(feed: etree._Element, entry: Entry, evidence: Evidence) -> None:
    item = _entry(feed, entry, evidence.caption or evidence.file_name or evidence.link, "resource")
    if evidence.alternative:
        _add(item, "summary", evidence.alternative)
    if evidence.link:
        _body(item, f"[{one_line(evidence.caption or evidence.link)}]({link_target(evidence.link)})", ())
        _related(item, "related", evidence.link)
    else:
        source, media_type = f"files/{evidence_name(entry, evidence)}", xml_text(evidence.media_type)
        item.append(etree.Element(f"{{{ATOM}}}content", src=source, type=media_type))
    if evidence.activity:
        _link(item, "is_part_of", entry_id(evidence.activity))


def _related(item: etree._Element, relation: str, target: str) -> None:
    item.append(etree.Element(f"{{{ATOM}}}link", rel=relation, href=xml_text(target)))


def _body(item: etree._Element, markdown: str, here: Collection[str]) -> None:
    """The text of an entry, as XHTML."""
    holder = etree.SubElement(item, f"{{{ATOM}}}content", type="xhtml")
    holder.append(division(markdown, lambda record: entry_id(record) if record in here else ""))


def _journal(feed: etree._Element, content: Content, made_at: datetime) -> None:
    item = etree.SubElement(feed, f"{{{ATOM}}}entry")
    _add(item, "title", "Springshelf")
    _add(item, "id", JOURNAL)
    _add(item, "updated", made_at.isoformat(timespec="seconds"))
    _kind(item, "selection")
    scheme = "categories:selection_type#"
    item.append(etree.Element(f"{{{ATOM}}}category", term="Blog", scheme=scheme, label="Blog"))
    for entry, _ in (*content.activities, *content.reflections):
        _link(item, "has_part", entry_id(entry.record))


def _tags(item: etree._Element, tags: Iterable[str]) -> None:
    for tag in dict.fromkeys(tag for tag in tags if tag):
        item.append(etree.Element(f"{{{ATOM}}}category", term=xml_text(tag)))


def _activity(feed: etree._Element, content: Content, entry: Entry, activity: Activity, here: Collection[str]) -> None:
    item = _entry(feed, entry, activity.title, "entry")
    facts = [activity.day.isoformat() if activity.day else "", f"{activity.minutes} min" if activity.minutes else ""]
    used = [content.titles.get(material, material) for material in activity.materials]
    place = " · ".join(part for part in (*facts, activity.place) if part)
    lines = [place, version_note(entry), activity.notes]
    lines += ["\n".join(f"- {one_line(title)}" for title in used)] if used else []
    shown = [line for each, one in content.evidence_of(entry.record) if each.record in here for line in [_shown(one)]]
    lines += ["\n".join(filter(None, shown))]
    _body(item, "\n\n".join(line for line in lines if line.strip()), here)
    _link(item, "is_part_of", JOURNAL)
    for each, evidence in content.evidence_of(entry.record):
        if each.record in here:
            _related(item, "related" if evidence.link else "enclosure", entry_id(each.record))
    for ref in activity.competences:
        _link(item, "supports", ability_id(ref))
    _tags(item, (activity.status.value, activity.subtopic))


def _shown(evidence: Evidence) -> str:
    """A link, or the text alternative of a file, as an item of a list: Mahara shows no alternatives of attachments."""
    caption = one_line(evidence.caption or evidence.file_name or evidence.link)
    about = f": {one_line(evidence.alternative)}" if evidence.alternative else ""
    if evidence.link:
        return f"- [{caption}]({link_target(evidence.link)}){about}"
    return f"- {caption}{about}" if about else ""


def _reflection(feed: etree._Element, entry: Entry, reflection: Reflection, here: Collection[str]) -> None:
    item = _entry(feed, entry, reflection.title, "entry")
    written = [stage for stage in reflection.stages if stage.text.strip()]
    texts = [version_note(entry), *(f"## {one_line(stage.name)}\n\n{below(stage.text, 2)}" for stage in written)]
    _body(item, "\n\n".join(text for text in texts if text), here)
    _link(item, "is_part_of", JOURNAL)
    if reflection.activity:
        _link(item, "reflects_on", entry_id(reflection.activity))
    for ref in reflection.competences:
        _link(item, "supports", ability_id(ref))
    _tags(item, ("reflection", reflection.model.partition("@")[0]))


def _competences(content: Content) -> list[CompetenceRef]:
    named = [ref for _, one in content.activities for ref in one.competences]
    named += [ref for _, one in content.reflections for ref in one.competences]
    return sorted(set(named))


def ability_id(ref: CompetenceRef) -> str:
    """The id of a competence inside the file."""
    return f"portfolio:ability:{ref}"


def _ability(feed: etree._Element, content: Content, ref: CompetenceRef, made_at: datetime) -> None:
    item = etree.SubElement(feed, f"{{{ATOM}}}entry")
    _add(item, "title", content.label(ref))
    _add(item, "id", ability_id(ref))
    _add(item, "updated", made_at.isoformat(timespec="seconds"))
    _kind(item, "ability")
