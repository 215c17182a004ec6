"""A journal as a folder of Markdown files, one for each entry, with the evidence files beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from desktop_app.domain.journal import Entry
from desktop_app.domain.records.activity import ACTIVITY_KINDS, Activity
from desktop_app.domain.records.evidence import Evidence
from desktop_app.domain.records.reflection import Reflection
from desktop_app.interchange.cited_files import link_target, with_targets
from desktop_app.interchange.content import NO_TITLE, Content, evidence_name, file_stem, one_line, utf8, version_note
from desktop_app.interchange.headings import below


def markdown_files(content: Content) -> Iterator[tuple[str, bytes]]:
    """Return each file with its relative path. Text files are UTF-8; evidence without its bytes is left out."""
    names = _names(content)
    yield "README.md", utf8(_index(content, names))
    for entry, activity in content.activities:
        yield names[entry.record], utf8(_activity(content, names, entry, activity))
    for entry, reflection in content.reflections:
        yield names[entry.record], utf8(_reflection(content, names, entry, reflection))
    for entry, evidence in content.evidence:
        if evidence.link:
            continue
        data = content.file(evidence.sha256)
        if data is not None:
            yield f"evidence/{evidence_name(entry, evidence)}", data


def _names(content: Content) -> dict[str, str]:
    found: dict[str, str] = {}
    for entry, activity in content.activities:
        found[entry.record] = _name("activities", entry, activity.title, activity.day)
    for entry, reflection in content.reflections:
        found[entry.record] = _name("reflections", entry, reflection.title, None)
    return found


def _name(folder: str, entry: Entry, title: str, day: date | None) -> str:
    when = day or entry.first_made_at.astimezone().date()
    return f"{folder}/{when.isoformat()}-{file_stem(title)}-{entry.short_id.lower()}.md"


def _index(content: Content, names: dict[str, str]) -> str:
    who = ", ".join(part for part in (content.person.name, content.person.institution) if part)
    lines = ["# Journal", who]
    lines += _listed("Activities", [_link(one.title, names[entry.record]) for entry, one in content.activities])
    lines += _listed("Reflections", [_link(one.title, names[entry.record]) for entry, one in content.reflections])
    return _joined(lines)


def _joined(blocks: Iterable[str]) -> str:
    return "\n\n".join(block for block in blocks if block.strip()) + "\n"


def _link(title: str, target: str) -> str:
    return f"[{one_line(title) or NO_TITLE}]({link_target(target)})"


def _text(content: Content, text: str, level: int) -> str:
    """A person's text below a heading of that level, with citations that lead to the files beside."""
    return below(with_targets(text, lambda record: content.cited(record, "../evidence")), level)


def _activity(content: Content, names: dict[str, str], entry: Entry, activity: Activity) -> str:
    facts = [
        ("State", activity.status.value),
        ("Kind", ACTIVITY_KINDS.get(activity.kind, activity.kind)),
        ("Day", activity.day.isoformat() if activity.day else ""),
        ("Minutes", str(activity.minutes or "")),
        ("People", str(activity.people or "")),
        ("Place", activity.place),
        ("Campaign", activity.campaign),
        ("Subtopic", activity.subtopic),
    ]
    lines = [
        f"# {one_line(activity.title) or NO_TITLE}",
        _items(f"{name}: {one_line(text)}" for name, text in facts if text),
    ]
    lines += [_versions(entry), _text(content, activity.notes, 1)]
    lines += _listed("From the shelf", [one_line(content.titles.get(one, one)) for one in activity.materials])
    lines += _listed("Competences", [one_line(content.label(one)) for one in activity.competences])
    links = [_link(one.title, f"../{names[each.record]}") for each, one in content.reflections_on(entry.record)]
    lines += _listed("Reflections", links)
    found = content.evidence_of(entry.record)
    lines += ["## Evidence"] if found else []
    for each, evidence in found:
        lines += [*_evidence(content, each, evidence), _versions(each)]
    return _joined(lines)


def _evidence(content: Content, entry: Entry, evidence: Evidence) -> tuple[str, str]:
    """A picture or a link, with its text alternative, and its caption."""
    sign = "!" if evidence.is_picture and not evidence.link else ""
    words = one_line(evidence.alternative or evidence.caption or evidence.file_name or evidence.link)
    target = link_target(content.cited(entry.record, "../evidence"))
    return f"{sign}[{words}]({target})", one_line(evidence.caption)


def _reflection(content: Content, names: dict[str, str], entry: Entry, reflection: Reflection) -> str:
    facts = [f"Model: {one_line(reflection.model)}"]
    for name, record in (("About", reflection.activity), ("Goes on from", reflection.follows)):
        if record in names:
            facts.append(f"{name}: [{names[record].rpartition('/')[2]}](../{names[record]})")
    lines = [f"# {one_line(reflection.title) or NO_TITLE}", _items(facts), _versions(entry)]
    for stage in reflection.stages:
        if stage.text.strip():
            prompts = (f"> {one_line(prompt)}" for prompt in stage.prompts)
            lines += [f"## {one_line(stage.name) or NO_TITLE}", *prompts, _text(content, stage.text, 2)]
    asked = content.questions_about(entry.record)
    lines += ["## Question to the mentor"] if asked else []
    for each, one in asked:
        lines += [one_line(one.text), _versions(each)]
    levels = dict(reflection.levels)
    named = [f"{content.label(one)}{f': {levels[one]}' if one in levels else ''}" for one in reflection.competences]
    return _joined([*lines, *_listed("Competences", list(map(one_line, named)))])


def _versions(entry: Entry) -> str:
    note = version_note(entry)
    return f"**{note}**" if note else ""


def _listed(heading: str, items: Sequence[str]) -> list[str]:
    return [f"## {heading}", _items(items)] if items else []


def _items(items: Iterable[str]) -> str:
    return "\n".join(f"- {one}" for one in items)
