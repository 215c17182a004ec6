"""Materials of a campaign in other languages: made, listed as alternates, and read again."""

import json
import shutil
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from desktop_app.catalogue.opds2 import read_feed
from desktop_app.domain.hashes import sha256
from desktop_app.domain.publication import Edition, Publication
from desktop_app.publishing.material import MaterialError
from desktop_app.services.publishing.publisher import Publisher, PublishResult
from desktop_app.services.resources.page_languages import page_languages
from tests.english import english
from tests.pdf_text import text_of

HEAD = '+++\ntitle = "{title}"\ndescription = "{title}."\nsubjects = ["s"]\n{more}+++\n\n{text}\n'
COLUMNS = 'alternative = "A"\ncolumns = [["1", "a"], ["2", "b"], ["3", "c"]]\nclosing = "Fin."\n'
SLIPS = "Texte.\n\n## Handout: Billets\n\n| a | b |\n|---|---|\n| | |"
FRENCH = {"weather-report": ("La météo", "", SLIPS), "from-voice-to-influence": ("De la voix", "", "Un livre.")}
ARABIC = {"weather-report": ("نشرة الطقس", "", SLIPS), "inspiration-ten-days": ("دقيقتان", COLUMNS, "نص.")}


def write(source: Path, language: str, texts: dict[str, tuple[str, str, str]]) -> None:
    folder = source / "lang" / language / "materials"
    folder.mkdir(parents=True, exist_ok=True)
    for name, (title, more, text) in texts.items():
        (folder / f"{name}.md").write_text(HEAD.format(title=title, more=more, text=text), encoding="utf-8")


@pytest.fixture
def source(tmp_path: Path, resources: Path) -> Path:
    """A campaign with a few materials, some of them in French, some in Arabic."""
    whole = resources / "campaigns/spring-2023"
    source = tmp_path / "campaign"
    (source / "materials").mkdir(parents=True)
    for name in ("campaign.toml", "events.ics"):
        shutil.copy(whole / name, source / name)
    for name in ("weather-report", "from-voice-to-influence", "inspiration-ten-days", "task-before-tool"):
        shutil.copy(whole / "materials" / f"{name}.md", source / "materials")
    write(source, "fr", FRENCH)
    write(source, "ar", ARABIC)
    return source


def published(source: Path, target: Path, resources: Path) -> PublishResult:
    languages = page_languages(resources)
    return Publisher(languages=languages, texts=languages).publish(source, target)


def listed(target: Path) -> dict[str, Publication]:
    pages = sorted((target / "pages").glob("*.json"))
    found = [one for page in pages for one in read_feed(page.read_bytes(), page.as_uri()).publications]
    return {one.id.removeprefix("urn:springshelf:"): one for one in found}


def edition(target: Path, name: str, language: str) -> tuple[Edition, bytes]:
    found = next(one for one in listed(target)[name].editions if one.language == language)
    return found, Path(found.file.href.removeprefix("file://")).read_bytes()


def test_each_translation_is_listed_as_an_alternate_with_its_hash(
    source: Path, tmp_path: Path, resources: Path
) -> None:
    done = published(source, tmp_path / "out", resources)
    assert (done.publications, done.editions, done.problems) == (4, 4, ())
    found = listed(tmp_path / "out")
    assert {name: [one.language for one in each.editions] for name, each in found.items()} == {
        "weather-report": ["ar", "fr"],
        "from-voice-to-influence": ["fr"],
        "inspiration-ten-days": ["ar"],
        "task-before-tool": [],
    }
    french, data = edition(tmp_path / "out", "weather-report", "fr")
    assert (french.title, french.description, french.subjects) == ("La météo", "La météo.", ("s",))
    assert "/lang/fr/files/" in french.file.href
    assert (french.file.size, french.file.sha256) == (len(data), sha256(data))
    assert french.cover is not None
    assert "/lang/fr/covers/" in french.cover.href


def test_programs_that_do_not_know_editions_see_one_file_in_the_own_language(
    source: Path, tmp_path: Path, resources: Path
) -> None:
    published(source, tmp_path / "out", resources)
    for page in (tmp_path / "out/pages").glob("*.json"):
        for one in json.loads(page.read_bytes())["publications"]:
            acquisitions = [link for link in one["links"] if "acquisition" in link["rel"]]
            assert len(acquisitions) == 1
            assert "lang/" not in acquisitions[0]["href"]
            assert one["metadata"]["language"] == "en"


def test_the_atom_feed_names_each_language_once(source: Path, tmp_path: Path, resources: Path) -> None:
    published(source, tmp_path / "out", resources)
    entries = [
        entry
        for page in (tmp_path / "out/atom").glob("*.xml")
        for entry in etree.parse(page).getroot().iterfind("{*}entry")
    ]
    found = {
        entry.findtext("{*}title"): [
            (link.get("hreflang"), link.get("title"), link.get("type"))
            for link in entry.iterfind("{*}link")
            if link.get("rel") == "alternate"
        ]
        for entry in entries
    }
    assert found["The weather report"] == [
        ("ar", "نشرة الطقس", "application/pdf"),
        ("fr", "La météo", "application/pdf"),
    ]
    assert found["First the task, then the tool"] == []


def test_a_browser_shows_the_file_in_the_language_of_the_page_and_leads_to_the_others(
    source: Path, tmp_path: Path, resources: Path
) -> None:
    published(source, tmp_path / "out", resources)
    pages = {
        language: "".join(one.read_text("utf-8") for one in (tmp_path / "out/browse").glob(f"{language}-wellbeing*"))
        for language in ("fr", "en")
    }
    assert '<h2 dir="auto" lang="fr">La météo</h2>' in pages["fr"]
    assert 'hreflang="en" lang="en" title="The weather report"' in pages["fr"]
    assert '<h2 dir="auto" lang="en">The weather report</h2>' in pages["en"]
    assert 'hreflang="ar" lang="ar"' in pages["en"]


def test_fixed_texts_direction_and_hyphens_are_those_of_the_language(
    source: Path, tmp_path: Path, resources: Path
) -> None:
    published(source, tmp_path / "out", resources)
    _, printed = edition(tmp_path / "out", "weather-report", "fr")
    text = text_of(printed)
    for part in ("Activité", "15 minutes", "pour les futurs enseignants", "Page 1 sur 2", "À imprimer", "Billets"):
        assert part in text
    assert "for student teachers" not in text
    _, arabic = edition(tmp_path / "out", "weather-report", "ar")
    assert b"/Lang (ar" in arabic
    found, _ = edition(tmp_path / "out", "from-voice-to-influence", "fr")
    with zipfile.ZipFile(found.file.href.removeprefix("file://")) as book:
        package, page = book.read("EPUB/package.opf").decode(), book.read("EPUB/text.xhtml").decode()
        contents = book.read("EPUB/nav.xhtml").decode()
    assert "<dc:language>fr</dc:language>" in package
    assert 'lang="fr" xml:lang="fr"' in page
    assert "<h1>Sommaire</h1>" in contents


def test_books_and_pages_from_right_to_left_say_so(source: Path, tmp_path: Path, resources: Path) -> None:
    shutil.copy(resources / "campaigns/spring-2023/materials/reading-sideways.md", source / "materials")
    write(source, "ar", {"from-voice-to-influence": ("من الصوت", "", "نص."), "reading-sideways": ("قراءة", "", "نص.")})
    published(source, tmp_path / "out", resources)
    found, _ = edition(tmp_path / "out", "from-voice-to-influence", "ar")
    with zipfile.ZipFile(found.file.href.removeprefix("file://")) as book:
        assert '<spine page-progression-direction="rtl">' in book.read("EPUB/package.opf").decode()
        assert 'xml:lang="ar" dir="rtl"' in book.read("EPUB/text.xhtml").decode()
    _, page = edition(tmp_path / "out", "reading-sideways", "ar")
    assert b'<html lang="ar" dir="rtl">' in page


def test_a_changed_translation_costs_its_file_and_the_pages_that_name_it(
    source: Path, tmp_path: Path, resources: Path
) -> None:
    target = tmp_path / "out"
    published(source, target, resources)
    assert published(source, target, resources).written == 0
    write(source, "fr", {"weather-report": ("La météo", "", SLIPS.replace("Texte", "Autre texte"))})
    published(source, target, resources)
    assert len(list((target / "lang/fr/files").glob("weather-report-*"))) == 2
    assert len(list((target / "lang/ar/files").glob("weather-report-*"))) == 1


def test_a_language_without_fixed_texts_is_published_with_english_ones(
    source: Path, tmp_path: Path, resources: Path
) -> None:
    write(source, "nn", {"weather-report": ("Vêrmeldinga", "", SLIPS)})
    assert published(source, tmp_path / "out", resources).editions == 5
    _, data = edition(tmp_path / "out", "weather-report", "nn")
    assert "for student teachers" in text_of(data)


def test_a_translation_of_a_material_that_does_not_exist_is_an_error(source: Path, tmp_path: Path) -> None:
    write(source, "fr", {"no-such-material": ("Rien", "", "Texte.")})
    with pytest.raises(MaterialError, match="does not exist: lang/fr/materials/no-such-material"):
        Publisher().publish(source, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_folder_that_is_no_language_is_an_error(source: Path, tmp_path: Path) -> None:
    write(source, "French", FRENCH)
    with pytest.raises(MaterialError, match="code of a language: lang/French"):
        Publisher().publish(source, tmp_path / "out")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("no head", "has no head"),
        ('+++\ntitle = "T\n+++\n', "not valid TOML"),
        ('+++\ntitle = "T"\nsubjects = ["s"]\n+++\n', "description"),
        ('+++\ntitle = "T"\ndescription = 3\nsubjects = ["s"]\n+++\n\n' + SLIPS, "missing or wrong"),
        ('+++\ntitle = "T"\ndescription = "D"\nsubjects = "s"\n+++\n\n' + SLIPS, "missing or wrong"),
        (HEAD.format(title="T", more='kind = "article"\n', text=SLIPS), "“kind” does not belong"),
        (HEAD.format(title="T", more=COLUMNS, text=SLIPS), "“alternative” does not belong"),
        (HEAD.format(title="T", more="", text=SLIPS.replace("Handout", "Feuille")), "0 instead of 1"),
    ],
)
def test_a_bad_translation_is_left_out_and_named(source: Path, tmp_path: Path, text: str, problem: str) -> None:
    (source / "lang/fr/materials/weather-report.md").write_text(text, encoding="utf-8")
    done = Publisher().publish(source, tmp_path / "out")
    assert done.editions == 3
    (told,) = map(english, done.problems)
    assert "lang/fr/materials/weather-report.md" in told
    assert problem in told


@pytest.mark.parametrize(
    ("more", "problem"),
    [
        (COLUMNS.replace('["3", "c"]', ""), "columns"),
        (COLUMNS.replace('["3", "c"]', '["3"]'), "missing or wrong"),
        (COLUMNS.replace("closing", "# "), "closing"),
    ],
)
def test_a_poster_needs_all_columns_of_the_original(source: Path, more: str, problem: str) -> None:
    write(source, "ar", {"inspiration-ten-days": ("T", more, "x")})
    (told,) = map(english, Publisher().read(source).problems)
    assert problem in told


def test_a_described_file_has_its_translations_under_the_same_name(tmp_path: Path) -> None:
    for name, title in (("help", "Help"), ("lang/fr/help", "Aide"), ("lang/el/help", "Βοήθεια"), ("lang/fr/more", "+")):
        file = tmp_path / "in" / f"{name}.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(title, encoding="utf-8")
        file.with_suffix(".toml").write_text(f'title = "{title}"', encoding="utf-8")
    done = Publisher().publish(tmp_path / "in", tmp_path / "out")
    assert (done.publications, done.editions) == (2, 2)
    found = next(one for one in listed(tmp_path / "out").values() if one.title == "Help")
    assert [(one.language, one.title) for one in found.editions] == [("el", "Βοήθεια"), ("fr", "Aide")]
    assert all("/lang/" in one.file.href and one.file.sha256 for one in found.editions)


def test_files_beside_the_texts_of_a_language_are_described_as_elsewhere(source: Path, tmp_path: Path) -> None:
    (source / "lang/fr/extra.pdf").write_bytes(b"%PDF")
    (source / "lang/fr/extra.toml").write_text('title = "Extra"\nlanguage = "fr"', encoding="utf-8")
    assert Publisher().publish(source, tmp_path / "out").publications == 5
