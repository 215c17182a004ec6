import csv
import io
import json
import re
import uuid
import zipfile
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

import icalendar
import pytest
from lxml import etree
from PIL import Image

from desktop_app.domain.campaign import Event, EventKind
from desktop_app.domain.formats import ENDINGS, FOLDERS, ExportFormat
from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.attendance import AttendanceState
from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId
from desktop_app.interchange.leap2a import ATOM, RDF
from desktop_app.interchange.mahara_matrix import MatrixError
from desktop_app.services.exchange.export import FILE_WRITERS, FOLDER_WRITERS, ExportError
from tests.conftest import SteppingClock
from tests.interchange.mahara import imported
from tests.open_home import OpenHome

S3 = CompetenceRef("lifecomp-2020", "S3")
WALK = Activity(
    "=Walk [6b]", "c", "ai", status=Status.FINISHED, day=date(2023, 3, 8), minutes=40, notes="It was **loud**.",
    competences=(S3,),
)  # fmt: skip
THOUGHT = (StageText("what", "What?", ("What happened?",), "We walked & <talked>.\x0b"), StageText("so", "So", (), ""))


@pytest.fixture
def filled(workplace: OpenHome, tmp_path: Path) -> OpenHome:
    journal = workplace.journal
    journal.save_person(Person("Ana Demo", "Uni"))
    record = journal.write(WALK, RecordId("aa11bb22"))
    journal.write(Activity("Plan", "c", day=date(2023, 4, 1)))
    journal.write(Reflection("Thoughts", "what-so-what@1", THOUGHT, record, competences=(S3,)))
    picture = tmp_path / "wall.png"
    Image.new("RGB", (60, 40), "teal").save(picture)
    journal.add_evidence(NewEvidence(picture, "", "The wall", "A teal wall.", Consent.GIVEN), record)
    Image.new("RGB", (60, 40), "red").save(picture)
    journal.add_evidence(NewEvidence(picture, "", "A face", "A pupil.", Consent.WITHDRAWN), record)
    moment = SteppingClock().now
    event = Event("w", "Webinar", EventKind.WEBINAR, moment, moment - moment)
    workplace.calendar.attend(event, AttendanceState.ATTENDED)
    return workplace


def test_markdown_is_a_folder_that_reads_without_any_program(filled: OpenHome, tmp_path: Path) -> None:
    written = filled.export.write(ExportFormat.MARKDOWN, tmp_path / "out")
    assert (written.count, written.withheld) == (5, 1)
    files = {path.relative_to(tmp_path / "out").as_posix(): path for path in (tmp_path / "out").rglob("*.*")}
    activity = files["activities/2023-03-08-walk-6b-aa11bb.md"].read_text(encoding="utf-8")
    assert activity.startswith("# =Walk \\[6b\\]\n\n- State: finished\n- Kind: Try in class\n- Day: 2023-03-08\n")
    assert "It was **loud**." in activity
    assert "LifeComp S3 Collaboration" in activity
    links = [line.rpartition("(")[2].rstrip(")") for line in activity.splitlines() if "](../" in line]
    assert len(links) == 2
    assert all((tmp_path / "out/activities" / link).is_file() for link in links)
    index = files["README.md"].read_text(encoding="utf-8")
    assert all(f"]({name})" in index for name in files if name.endswith(".md") and name != "README.md")


def test_a_folder_with_something_in_it_is_left_alone(filled: OpenHome, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out/mine.txt").write_text("x")
    with pytest.raises(ExportError, match="not empty"):
        filled.export.write(ExportFormat.MARKDOWN, tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.txt"]


def test_tables_open_in_a_spreadsheet_and_run_no_formula(filled: OpenHome, tmp_path: Path) -> None:
    filled.export.write(ExportFormat.CSV, tmp_path / "out")
    text = (tmp_path / "out/activities.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["title"] for row in rows] == ["'=Walk [6b]", "Plan"]
    assert (rows[0]["minutes"], rows[0]["reflections"], rows[0]["evidence"]) == ("40", "1", "1")
    tables = {"activities.csv", "reflections.csv", "questions.csv", "evidence.csv"}
    assert {path.name for path in (tmp_path / "out").iterdir()} == tables


def statements(workplace: OpenHome, target: Path) -> Iterator[dict[str, object]]:
    workplace.export.write(ExportFormat.XAPI, target)
    return (json.loads(line) for line in target.read_bytes().splitlines())


def test_xapi_tells_what_was_done_and_no_name_or_text(filled: OpenHome, tmp_path: Path) -> None:
    found = list(statements(filled, tmp_path / "out.ndjson"))
    verbs = sorted(str(one["verb"]["id"]).rpartition("/")[2] for one in found)  # type: ignore[index]
    assert verbs == ["attended", "completed", "reflected", "registered"]
    assert all(uuid.UUID(str(one["id"])) and one["version"] == "1.0.3" for one in found)
    data = (tmp_path / "out.ndjson").read_text(encoding="utf-8")
    assert "Ana" not in data
    assert "mbox" not in data
    assert "We walked" not in data


def test_the_same_statement_has_the_same_id_and_a_change_another(filled: OpenHome, tmp_path: Path) -> None:
    before = {str(one["id"]) for one in statements(filled, tmp_path / "a")}
    assert before == {str(one["id"]) for one in statements(filled, tmp_path / "b")}
    filled.journal.write(Activity("Walk", "c", status=Status.FINISHED), RecordId("aa11bb22"))
    assert len(before & {str(one["id"]) for one in statements(filled, tmp_path / "c")}) == 3


def test_leap2a_has_what_maharas_importer_asks_for(filled: OpenHome, tmp_path: Path) -> None:
    filled.export.write(ExportFormat.LEAP2A, tmp_path / "out.zip")
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        feed = etree.fromstring(archive.read("leap2a.xml"))
        names = set(archive.namelist())
    leap = feed.nsmap["leap2"]
    assert feed.findtext(f"{{{leap}}}version") == "http://www.leapspecs.org/2010-07/2A/"
    entries = {one.findtext(f"{{{ATOM}}}id"): one for one in feed.iter(f"{{{ATOM}}}entry")}
    journal = entries["portfolio:journal"]
    assert journal.find(f"{{{RDF}}}type").get(f"{{{RDF}}}resource") == "leap2:selection"
    assert journal.find(f"{{{ATOM}}}category").get("term") == "Blog"
    parts = [one.get("href") for one in journal.findall(f"{{{ATOM}}}link") if one.get("rel") == "leap2:has_part"]
    assert len(parts) == 3
    assert set(parts) <= entries.keys()
    links = [one for entry in entries.values() for one in entry.findall(f"{{{ATOM}}}link")]
    assert {one.get("href") for one in links} <= entries.keys()
    assert {one.get("rel") for one in links} >= {"enclosure", "leap2:reflects_on", "leap2:supports"}
    sources = {one.get("src") for one in feed.iter(f"{{{ATOM}}}content") if one.get("src")}
    assert sources
    assert sources <= names
    taken = imported(feed)
    assert [set(posts) for posts in taken.blogs.values()] == [set(parts)]
    assert set(taken.files.values()) == sources
    assert "We walked & <talked>." in "".join(feed.itertext())


def test_what_is_to_do_goes_into_a_calendar(filled: OpenHome, tmp_path: Path) -> None:
    filled.journal.write(Activity("Plan better", "c", day=date(2023, 4, 1)), filled.journal.named(plan(filled)))
    filled.export.write(ExportFormat.ICS, tmp_path / "out.ics")
    calendar = icalendar.Calendar.from_ical((tmp_path / "out.ics").read_bytes())
    (task,) = calendar.walk("VTODO")
    assert (str(task["SUMMARY"]), int(task["SEQUENCE"])) == ("Plan better", 1)
    assert len(task.walk("VALARM")) == 1
    (done,) = calendar.walk("VJOURNAL")
    assert str(done["UID"]) == "aa11bb22@journal.springshelf"


@pytest.fixture
def odd(filled: OpenHome) -> OpenHome:
    """What other programs trip over: no titles, pictures in texts, links, long texts, control characters."""
    journal = filled.journal
    walk = RecordId("aa11bb22")
    (picture,) = (entry.record for entry, one in journal.evidence() if one.alternative == "A teal wall.")
    (face,) = (entry.record for entry, one in journal.evidence() if one.alternative == "A pupil.")
    journal.add_evidence(
        NewEvidence(None, "https://example.org/a_(b)", "Our \x07page", "A page.", Consent.NOT_NEEDED), walk
    )
    text = f"# Big\n\n![The wall](evidence:{picture}) ![A face](evidence:{face})\n\n{'я' * 40_000}\x00\x0c"
    journal.write(Reflection("", "what-so-what@1", (StageText("what", "What?", (), text),), walk))
    journal.write(Activity("", "c", notes="- one\n- two"))
    return filled


def test_markdown_shows_the_pictures_beside_and_names_what_has_no_title(odd: OpenHome, tmp_path: Path) -> None:
    odd.export.write(ExportFormat.MARKDOWN, tmp_path / "out")
    texts = {path: path.read_text(encoding="utf-8") for path in (tmp_path / "out").rglob("*.md")}
    every = "\n".join(texts.values())
    assert "evidence:" not in every
    assert "A face" in every
    assert "](<https://example.org/a_(b)>)" in every
    links = [(path, link) for path, text in texts.items() for link in re.findall(r"\]\(([^<)]+)\)", text)]
    assert any(link.endswith(".jpg") for _, link in links)
    assert all((path.parent / link).is_file() for path, link in links)
    assert "[]" not in every
    for text in texts.values():
        headings = [len(one) for one in re.findall(r"^(#+) .", text, re.MULTILINE)]
        assert headings[0] == 1
        assert all(after <= before + 1 for before, after in pairwise(headings))
    (plain,) = (text for text in texts.values() if "- one" in text)
    assert "\n\n- one\n- two" in plain


def test_mahara_takes_each_text_and_finds_what_it_names(odd: OpenHome, tmp_path: Path) -> None:
    odd.export.write(ExportFormat.LEAP2A, tmp_path / "out.zip")
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        data = archive.read("leap2a.xml")
        names = set(archive.namelist())
    feed = etree.fromstring(data)
    texts = re.findall(rb'<content type="xhtml">\s*(.{42})', data)
    assert texts
    assert set(texts) == {b'<div xmlns="http://www.w3.org/1999/xhtml">'}
    ids = {one.findtext(f"{{{ATOM}}}id") for one in feed.iter(f"{{{ATOM}}}entry")}
    pictures = feed.findall(".//{http://www.w3.org/1999/xhtml}img")
    assert [(one.get("rel"), one.get("src") in ids, one.get("alt")) for one in pictures] == [
        ("leap2:has_part", True, "The wall")
    ]
    assert {one.get("src") for one in feed.iter(f"{{{ATOM}}}content") if one.get("src")} <= names
    assert "A teal wall." in [one.text for one in feed.iter(f"{{{ATOM}}}summary")]
    addresses = [one.get("href") for one in feed.iter("{http://www.w3.org/1999/xhtml}a")]
    assert addresses.count("https://example.org/a_(b)") == 2


def test_no_cell_is_longer_than_a_spreadsheet_takes(odd: OpenHome, tmp_path: Path) -> None:
    odd.export.write(ExportFormat.CSV, tmp_path / "out")
    csv.field_size_limit(1_000_000)
    rows = list(csv.reader(io.StringIO((tmp_path / "out/reflections.csv").read_bytes().decode("utf-8-sig"))))
    assert "text 2" in rows[0]
    assert max(len(cell) for row in rows for cell in row) == 32_766
    assert sum(cell.count("я") for row in rows for cell in row) == 40_000


def test_xapi_tells_the_day_of_an_activity(filled: OpenHome, tmp_path: Path) -> None:
    found = {str(one["verb"]["id"]).rpartition("/")[2]: one for one in statements(filled, tmp_path / "out")}  # type: ignore[index]
    assert found["completed"]["timestamp"] == "2023-03-08T12:00:00+00:00"
    assert str(found["registered"]["timestamp"]).startswith("2023-03-01")


def test_a_task_without_a_title_has_a_summary(odd: OpenHome, tmp_path: Path) -> None:
    odd.export.write(ExportFormat.ICS, tmp_path / "out.ics")
    calendar = icalendar.Calendar.from_ical((tmp_path / "out.ics").read_bytes())
    assert sorted(str(one["SUMMARY"]) for one in calendar.walk("VTODO")) == ["Plan", "Without a title"]


def plan(workplace: OpenHome) -> str:
    return next(line.record for line in workplace.journal.lines(Activity.KIND) if line.title == "Plan")


MATRIX = {
    "framework": {
        "name": "Our Uni 2026",
        "description": "<p>By <b>us</b></p>",
        "standards": [{"standardid": "1", "shortname": "T", "name": "Teaching"}],
        "standardelements": [
            {"standardid": "1", "elementid": "1.1", "name": "Plans <em>well</em>"},
            {"standardid": "1", "elementid": "1.1.1", "parentelementid": "1.1", "name": "In time"},
        ],
    }
}


def test_a_framework_of_mahara_is_taken_in(workplace: OpenHome, tmp_path: Path) -> None:
    (tmp_path / "uni.matrix").write_text(json.dumps(MATRIX), encoding="utf-8")
    before = len(workplace.resources.frameworks)
    added = workplace.resources.add_framework(tmp_path / "uni.matrix")
    assert [str(one.ref) for one in added.competences] == ["our-uni-2026:1.1", "our-uni-2026:1.1.1"]
    assert len(workplace.resources.frameworks) == before + 1
    assert workplace.resources.competence_label(added.competences[0].ref) == "Our Uni 2026 1.1 Plans well"


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"framework": {"name": "x", "standards": [{"standardid": 1}], "standardelements": []}}']
)
def test_what_is_no_matrix_is_told(workplace: OpenHome, tmp_path: Path, text: str) -> None:
    (tmp_path / "x.matrix").write_text(text)
    with pytest.raises(MatrixError):
        workplace.resources.add_framework(tmp_path / "x.matrix")


def test_each_format_has_a_writer_and_is_a_folder_or_has_a_file_extension() -> None:
    assert FOLDER_WRITERS.keys() == {*FOLDERS}
    assert FILE_WRITERS.keys() == ENDINGS.keys() == {*ExportFormat} - {*FOLDERS}
