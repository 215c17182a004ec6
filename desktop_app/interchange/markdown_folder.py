"""A journal as a folder of Markdown files, one for each entry, with the evidence files beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from desktop_app.domain.journal import Entry
from desktop_app.domain.records.activity import ACTIVITY_KINDS, Activity
from desktop_app.domain.records.reflection import Reflection
from desktop_app.interchange.content import Content, evidence_name, file_stem, version_note


def markdown_files(content: Content) -> Iterator[tuple[str, bytes]]:
    """Return each file with its relative path. Text files are UTF-8; evidence without its bytes is left out."""
    names = _names(content)
    yield "README.md", _index(content, names).encode()
    for entry, activity in content.activities:
        yield names[entry.record], _activity(content, names, entry, activity).encode()
    for entry, reflection in content.reflections:
        yield names[entry.record], _reflection(content, names, entry, reflection).encode()
    for entry, evidence in content.evidence:
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
    lines = ["# Journal", *([who] if who else []), "## Activities"]
    lines += [f"- [{_inline(one.title)}]({names[entry.record]})" for entry, one in content.activities]
    lines += ["## Reflections"]
    lines += [f"- [{_inline(one.title)}]({names[entry.record]})" for entry, one in content.reflections]
    return "\n\n".join(_tight(lines)) + "\n"


def _tight(lines: Iterable[str]) -> list[str]:
    """Join the items of one list in one block; everything else is a block of its own."""
    blocks: list[str] = []
    for line in lines:
        if blocks and line.startswith("- ") and blocks[-1].startswith("- "):
            blocks[-1] += "\n" + line
        else:
            blocks.append(line)
    return blocks


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
    lines = [f"# {_inline(activity.title)}", *(f"- {name}: {_inline(text)}" for name, text in facts if text)]
    lines += _versions(entry)
    lines += [activity.notes] * bool(activity.notes.strip())
    lines += _listed("From the shelf", [content.titles.get(material, material) for material in activity.materials])
    lines += _listed("Competences", [content.label(competence) for competence in activity.competences])
    links = [f"[{_inline(one.title)}](../{names[each.record]})" for each, one in content.reflections_on(entry.record)]
    lines += _listed("Reflections", links, raw=True)
    for each, evidence in content.evidence_of(entry.record):
        picture = "!" if evidence.media_type.startswith("image/") else ""
        target = evidence.link or f"../evidence/{evidence_name(each, evidence)}"
        lines += [
            f"{picture}[{_inline(evidence.alternative or evidence.caption)}]({target})",
            _inline(evidence.caption),
            *_versions(each),
        ]
    return "\n\n".join(_tight(lines)) + "\n"


def _reflection(content: Content, names: dict[str, str], entry: Entry, reflection: Reflection) -> str:
    lines = [f"# {_inline(reflection.title)}", f"- Model: {reflection.model}"]
    for name, record in (("About", reflection.activity), ("Goes on from", reflection.follows)):
        if record in names:
            lines.append(f"- {name}: [{names[record].rpartition('/')[2]}](../{names[record]})")
    lines += _versions(entry)
    for stage in reflection.stages:
        if stage.text.strip():
            lines += [f"## {stage.name}", *(f"> {prompt}" for prompt in stage.prompts), stage.text]
    levels = dict(reflection.levels)
    named = [
        f"{content.label(competence)}{f': {levels[competence]}' if competence in levels else ''}"
        for competence in reflection.competences
    ]
    return "\n\n".join(_tight([*lines, *_listed("Competences", named)])) + "\n"


def _versions(entry: Entry) -> list[str]:
    note = version_note(entry)
    return [f"**{note}**"] if note else []


def _listed(heading: str, items: list[str], *, raw: bool = False) -> list[str]:
    return [f"## {heading}", *(f"- {item if raw else _inline(item)}" for item in items)] if items else []


def _inline(text: str) -> str:
    """A title or name on one line, with escaped brackets so that it is not read as a link."""
    return " ".join(text.split()).replace("[", "\\[").replace("]", "\\]")
