"""What goes out is whole: an odd journal in each format, read by the program that receives it or by its rules.

pandoc reads the Markdown; pandas the tables. Leap2A is checked by what Mahara's importer asks for and makes of it (see
`tests.interchange.mahara`); xAPI by the rules of its specification (1.0.3, part two); tasks by those of iCalendar. The
proof `calendars` sends events through khal. pandas is installed from PyPI into an environment of its own; pandoc comes
with the distribution, and is named if it is missing.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
import uuid
import venv
import zipfile
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from lxml import etree
from PIL import Image

from desktop_app.domain.formats import ExportFormat
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.interchange.leap2a import ATOM, JOURNAL, RDF
from tests.interchange.mahara import imported
from tests.open_home import OpenHome, open_home

PANDAS = "pandas==2.2.3"
LONG = "Дощ 🌧️, " * 5500
"""A text of 50,000 characters, with emoji of two code points."""
ODD = (
    "مشي تحت المطر",
    "",
    "=1+1",
    "Tab\tand\x0bcontrol\x00",
    "👩🏽\u200d🏫 class",
    "a | b\n# not a heading",
    "<b>&amp;</b>",
)
"""Titles: right to left, none, a formula, control characters, joined emoji, lines, markup."""
NOTES = "# Heading\n\nBefore ![the wall](evidence:{record}) after.\n\n### Deeper\n\nمشي \x0c {title}\n\n"
MAX_CELL, LINE = 32_767, 75
CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
IRI = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+", re.IGNORECASE)
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
DURATION = re.compile(r"P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?")
STATEMENT = {"id", "version", "actor", "verb", "object", "result", "context", "timestamp"}
DIVISION = '<div xmlns="http://www.w3.org/1999/xhtml">'
READ_TABLES = """
import json, sys, pandas
for path in sys.argv[1:]:
    table = pandas.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    print(json.dumps({"path": path, "columns": list(table.columns), "rows": table.values.tolist()}))
"""


def prove() -> None:
    """Export the journal in each format, and let the receiving side read it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        opened = open_home(folder / "home")
        _write_journal(opened, folder)
        targets = {kind: folder / f"out-{kind.value}" for kind in ExportFormat}
        for kind, target in targets.items():
            opened.export.write(kind, target)
        opened.close()
        print(f"Leap2A: {check_leap2a(targets[ExportFormat.LEAP2A])} entries as Mahara asks for")
        print(f"xAPI: {check_xapi(targets[ExportFormat.XAPI])} statements as the specification asks for")
        print(f"ICS: {check_calendar(targets[ExportFormat.ICS])} tasks as RFC 5545 asks for")
        if shutil.which("pandoc"):
            print(f"Markdown: pandoc read {_check_markdown(targets[ExportFormat.MARKDOWN])} files")
        else:
            print("Markdown: left out, pandoc is not installed")
        venv.create(folder / "venv", with_pip=True)
        python = folder / "venv/bin/python"
        subprocess.run([python, "-m", "pip", "install", "--quiet", PANDAS], check=True)
        print(f"CSV: pandas read {_check_tables(python, targets[ExportFormat.CSV])} rows")


def _write_journal(opened: OpenHome, folder: Path) -> None:
    journal = opened.journal
    journal.save_person(Person("Ана Demo", "Uni"))
    picture = folder / "wall.png"
    Image.new("RGB", (60, 40), "teal").save(picture)
    for number, title in enumerate(ODD, 1):
        status = Status.FINISHED if number % 2 else Status.PLANNED
        written = Activity(title, "c", "ai", status=status, day=date(2027, 3, number), minutes=40)
        record = journal.write(written)
        shown = NewEvidence(picture, "", f"The wall {title}", "A teal wall | <b>.", Consent.GIVEN)
        evidence = journal.add_evidence(shown, record)
        notes = NOTES.format(record=evidence, title=title) + (LONG if number == 1 else "")
        journal.write(
            Activity(title, "c", "ai", status=status, day=date(2027, 3, number), minutes=40, notes=notes), record
        )
        stages = (StageText("what", "What?", ("What\x01 happened?",), notes), StageText("so", "", (), "So."))
        journal.write(Reflection(title, "what-so-what@1", stages, record))


def check_leap2a(target: Path) -> int:
    """Check a Leap2A file by what Mahara's importer asks for; returns the number of its entries."""
    with zipfile.ZipFile(target) as archive:
        data, names = archive.read("leap2a.xml"), set(archive.namelist())
    feed = etree.fromstring(data)
    leap = feed.nsmap["leap2"]
    assert feed.findtext(f"{{{leap}}}version") == "http://www.leapspecs.org/2010-07/2A/"
    entries = feed.findall(f"{{{ATOM}}}entry")
    ids = [one.findtext(f"{{{ATOM}}}id") for one in entries]
    assert len(set(ids)) == len(ids)
    for one in entries:
        assert (one.findtext(f"{{{ATOM}}}title") or "").strip(), ids
        datetime.fromisoformat(one.findtext(f"{{{ATOM}}}updated"))
        assert one.find(f"{{{RDF}}}type").get(f"{{{RDF}}}resource").startswith("leap2:")
        for link in one.findall(f"{{{ATOM}}}link"):
            assert link.get("href") in ids or IRI.fullmatch(link.get("href")), link.get("href")
        for content in one.findall(f"{{{ATOM}}}content"):
            if content.get("src"):
                assert content.get("src") in names, content.get("src")
            else:
                for shown in content.iter("{*}img"):
                    assert shown.get("src") in ids, shown.get("src")
    posts = [one for one in entries if one.find(f"{{{ATOM}}}link[@href='{JOURNAL}']") is not None]
    found = imported(feed)
    assert [set(parts) for parts in found.blogs.values()] == [{one.findtext(f"{{{ATOM}}}id") for one in posts}]
    assert set(found.files.values()) == {name for name in names if name.startswith("files/")}
    # Mahara compares the beginning of the text as it stands in the file.
    assert data.count(DIVISION.encode()) == sum(one.get("type") == "xhtml" for one in feed.iter(f"{{{ATOM}}}content"))
    return len(entries)


def check_xapi(target: Path) -> int:
    """Check statements by the rules of xAPI 1.0.3; returns their number."""
    lines = target.read_text("utf-8").splitlines()
    for line in lines:
        one: dict[str, Any] = json.loads(line)
        assert set(one) <= STATEMENT, set(one) - STATEMENT
        assert str(uuid.UUID(one["id"])) == one["id"]
        assert re.fullmatch(r"1\.0\.\d+", one["version"])
        assert datetime.fromisoformat(one["timestamp"]).tzinfo is not None
        actor = one["actor"]
        assert actor["objectType"] == "Agent"
        assert set(actor) == {"objectType", "account"}
        assert IRI.fullmatch(actor["account"]["homePage"])
        assert actor["account"]["name"]
        about = one["object"]
        for named in (one["verb"]["id"], about["id"], about["definition"]["type"]):
            assert IRI.fullmatch(named), named
        for told in (one["verb"]["display"], about["definition"].get("name", {})):
            assert all(LANGUAGE.fullmatch(language) and isinstance(text, str) for language, text in told.items())
        result = one.get("result", {})
        assert set(result) <= {"duration", "extensions"}
        assert DURATION.fullmatch(result.get("duration", "PT1S"))
        assert all(IRI.fullmatch(key) for key in result.get("extensions", {}))
        assert None not in _values(one)
    return len(lines)


def _values(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        for one in value.values():
            yield from _values(one)
    elif isinstance(value, list):
        for one in value:
            yield from _values(one)
    else:
        yield value


def _check_markdown(target: Path) -> int:
    """Each file has one title at its head, headings without gaps, and links that lead to files."""
    files = sorted(target.rglob("*.md"))
    for file in files:
        done = subprocess.run(["pandoc", "-f", "commonmark", "-t", "json", file], check=True, capture_output=True)
        found = [*_nodes(json.loads(done.stdout)["blocks"])]
        levels = [one["c"][0] for one in found if one["t"] == "Header"]
        assert levels[0] == 1, file
        assert levels.count(1) == 1, (file, levels)
        assert all(after <= before + 1 for before, after in pairwise(levels)), (file, levels)
        assert all(one["c"][2] for one in found if one["t"] == "Header"), file
        for one in found:
            if one["t"] in ("Link", "Image"):
                address = unquote(one["c"][2][0])
                assert one["c"][1], (file, address)
                assert (file.parent / address).is_file(), (file, address)
    return len(files)


def _nodes(value: object) -> Iterator[dict[str, Any]]:
    for one in value if isinstance(value, list) else ():
        if isinstance(one, dict) and "t" in one:
            yield one
        yield from _nodes(list(one.values()) if isinstance(one, dict) else one)


def _check_tables(python: Path, target: Path) -> int:
    """pandas finds each row, no cell is too long for Excel, and the long text is whole."""
    command: list[str | Path] = [python, "-c", READ_TABLES, *sorted(target.glob("*.csv"))]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    tables = {Path(one["path"]).stem: one for one in map(json.loads, done.stdout.splitlines())}
    for one in tables.values():
        cells = [cell for row in one["rows"] for cell in row]
        assert max((len(cell.encode("utf-16-le")) // 2 for cell in cells), default=0) <= MAX_CELL
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)
    activities = tables["activities"]
    assert len(activities["rows"]) == len(ODD)
    assert len(tables["reflections"]["rows"]) == 2 * len(ODD)
    parts = [place for place, column in enumerate(activities["columns"]) if re.fullmatch(r"notes( \d+)?", column)]
    joined = ["".join(row[place] for place in parts) for row in activities["rows"]]
    assert any(LONG.strip() in text for text in joined)
    return sum(len(one["rows"]) for one in tables.values())


def check_calendar(target: Path) -> int:
    """Check tasks by the rules of iCalendar (RFC 5545, 3.1 and 3.6.2); returns their number."""
    data = target.read_bytes()
    assert data.endswith(b"\r\n")
    lines = data[:-2].split(b"\r\n")
    assert all(len(line) <= LINE and not CONTROL.search(line) for line in lines)
    joined = data.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")
    assert all(re.fullmatch(r"[A-Z-]+(;[^:]*)?:.*", line) for line in joined if line)
    tasks = [one.partition("END:VTODO")[0] for one in "\n".join(joined).split("BEGIN:VTODO\n")[1:]]
    days = {line for task in tasks for line in task.split("\n") if line.startswith("DTSTART")}
    assert days == {f"DTSTART;VALUE=DATE:202703{number:02}" for number in range(2, len(ODD) + 1, 2)}
    for task in tasks:
        counts = Counter(line.partition(":")[0].partition(";")[0] for line in task.split("BEGIN:VALARM")[0].split("\n"))
        assert all(counts[name] == 1 for name in ("UID", "DTSTAMP", "SUMMARY", "DUE")), counts
    uids = [line for line in joined if line.startswith("UID:")]
    assert len(set(uids)) == len(uids) == len(ODD)
    return len(tasks)
