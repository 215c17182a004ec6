"""A journal as Leap2A (2010-07), in the form that Mahara's importer expects: a blog of posts with files and tags.

Structure and namespaces follow what Mahara writes and reads (`import/leap/lib.php`): a selection of category `Blog`
with the posts as parts; files as resources, referenced by `rel="enclosure"`; abilities for competences.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import IO

from lxml import etree
from markdown_it import MarkdownIt

from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.journal import Entry
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.reflection import Reflection
from desktop_app.interchange.content import Content, evidence_name, version_note

ATOM = "http://www.w3.org/2005/Atom"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
LEAP2 = "https://web.archive.org/web/20100503000634/http://terms.leapspecs.org"
CATEGORIES = "https://web.archive.org/web/20120819100914/http://wiki.leapspecs.org:80/2A/categories"
XHTML = "http://www.w3.org/1999/xhtml"
VERSION = "http://www.leapspecs.org/2010-07/2A/"
SPACES = {None: ATOM, "rdf": RDF, "leap2": LEAP2, "categories": CATEGORIES}
JOURNAL = "portfolio:journal"
NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_leap2a(target: IO[bytes], content: Content, made_at: datetime) -> int:
    """Write the zip for Mahara into an open file; returns the number of entries in it."""
    here: set[str] = set()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, evidence in content.evidence:
            data = content.file(evidence.sha256)
            if data is not None:
                archive.writestr(f"files/{evidence_name(entry, evidence)}", data)
                here.add(entry.record)
        feed = _feed(content, made_at, here)
        archive.writestr("leap2a.xml", etree.tostring(feed, xml_declaration=True, encoding="UTF-8", pretty_print=True))
    return len(feed.findall(f"{{{ATOM}}}entry"))


def _feed(content: Content, made_at: datetime, here: Collection[str]) -> etree._Element:
    """The feed. Evidence is included only if its file is in `here`."""
    feed = etree.Element(f"{{{ATOM}}}feed", nsmap=SPACES)
    _add(feed, f"{{{LEAP2}}}version", VERSION)
    _add(feed, "id", f"urn:springshelf:journal:{content.pseudonym}:{made_at:%Y%m%dT%H%M%SZ}")
    _add(feed, "title", f"Journal of {content.person.name}" if content.person.name else "Journal")
    author = etree.SubElement(feed, f"{{{ATOM}}}author")
    _add(author, "name", content.person.name or "Springshelf")
    _add(feed, "updated", made_at.isoformat(timespec="seconds"))
    _journal(feed, content, made_at)
    for entry, activity in content.activities:
        _activity(feed, content, entry, activity, here)
    for entry, reflection in content.reflections:
        _reflection(feed, entry, reflection)
    for entry, evidence in content.evidence:
        if entry.record in here:
            item = _entry(feed, entry, evidence.caption or evidence.file_name, "resource")
            source = f"files/{evidence_name(entry, evidence)}"
            item.append(etree.Element(f"{{{ATOM}}}content", src=source, type=evidence.media_type))
            if evidence.activity:
                _link(item, "is_part_of", entry_id(evidence.activity))
    for ref in _competences(content):
        _ability(feed, content, ref, made_at)
    return feed


def _add(parent: etree._Element, name: str, text: str) -> etree._Element:
    element = etree.SubElement(parent, name if name.startswith("{") else f"{{{ATOM}}}{name}")
    element.text = _xml_text(text)
    return element


def _xml_text(text: str) -> str:
    """Remove the characters that XML 1.0 does not allow."""
    return NO_XML.sub("", text)


def entry_id(record: str) -> str:
    """The id of an entry inside the file."""
    return f"portfolio:entry{record}"


def _entry(feed: etree._Element, entry: Entry, title: str, kind: str) -> etree._Element:
    item = etree.SubElement(feed, f"{{{ATOM}}}entry")
    _add(item, "title", title or "Without a title")
    _add(item, "id", entry_id(entry.record))
    _add(item, "published", entry.first_made_at.isoformat(timespec="seconds"))
    _add(item, "updated", entry.made_at.isoformat(timespec="seconds"))
    _kind(item, kind)
    return item


def _kind(item: etree._Element, kind: str) -> None:
    item.append(etree.Element(f"{{{RDF}}}type", {f"{{{RDF}}}resource": f"leap2:{kind}"}))


def _link(item: etree._Element, relation: str, target: str) -> None:
    item.append(etree.Element(f"{{{ATOM}}}link", rel=f"leap2:{relation}", href=target))


def _body(item: etree._Element, html: str) -> None:
    """The text of an entry, as XHTML."""
    holder = etree.SubElement(item, f"{{{ATOM}}}content", type="xhtml")
    parser = etree.HTMLParser(no_network=True)
    found = etree.fromstring(f"<div>{html}</div>", parser)
    division = found.find(".//div") if found is not None else None
    if division is None:
        division = etree.Element("div")
    for element in division.iter():
        if isinstance(element.tag, str):
            element.tag = f"{{{XHTML}}}{element.tag}"
    holder.append(division)


def _markdown(text: str) -> str:
    return str(MarkdownIt("commonmark", {"html": False}).render(_xml_text(text)))


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
        item.append(etree.Element(f"{{{ATOM}}}category", term=_xml_text(tag)))


def _activity(feed: etree._Element, content: Content, entry: Entry, activity: Activity, here: Collection[str]) -> None:
    item = _entry(feed, entry, activity.title, "entry")
    facts = [activity.day.isoformat() if activity.day else "", f"{activity.minutes} min" if activity.minutes else ""]
    used = [content.titles.get(material, material) for material in activity.materials]
    place = " · ".join(part for part in (*facts, activity.place) if part)
    lines = [place, version_note(entry), activity.notes]
    lines += ["\n".join(f"- {title}" for title in used)] if used else []
    _body(item, _markdown("\n\n".join(line for line in lines if line.strip())))
    _link(item, "is_part_of", JOURNAL)
    for each, _evidence in content.evidence_of(entry.record):
        if each.record in here:
            item.append(etree.Element(f"{{{ATOM}}}link", rel="enclosure", href=entry_id(each.record)))
    for ref in activity.competences:
        _link(item, "supports", ability_id(ref))
    _tags(item, (activity.status.value, activity.subtopic))


def _reflection(feed: etree._Element, entry: Entry, reflection: Reflection) -> None:
    item = _entry(feed, entry, reflection.title, "entry")
    written = [stage for stage in reflection.stages if stage.text.strip()]
    texts = [version_note(entry), *(f"## {stage.name}\n\n{stage.text}" for stage in written)]
    _body(item, _markdown("\n\n".join(text for text in texts if text)))
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
