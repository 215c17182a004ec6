"""Ana's entries: activities with histories, evidence, reflections, highlights."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop_app.domain.anchoring import quote
from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.evidence import Consent, NewEvidence, PictureArea
from desktop_app.domain.records.highlight import Colour, Highlight
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId
from desktop_app.services.journal import Journal

from .setting import Scene, page, picture
from .shelf import KEPT

SPRING = "spring-2023"


def refs(*names: str) -> tuple[CompetenceRef, ...]:
    """Competences as they are written down."""
    return tuple(map(CompetenceRef.parse, names))


def write_beginning(scene: Scene) -> None:
    """The first ten days: activities in several scripts and states, evidence, reflections, highlights."""
    journal = scene.workplace.journal
    journal.save_person(Person("Ana Kovač", "Sample University", "Student teacher", "Dr Mira Sample"))
    walk = write_walk(journal)
    weather = Activity("Weather reports", SPRING, "wellbeing", people=26, materials=("urn:springshelf:weather-report",))
    weather_record = journal.write(replace(weather, status=Status.STARTED, day=date(2023, 3, 10)))
    journal.write(Activity("Strengths interview", SPRING, "wellbeing", "discuss", competences=refs("lifecomp-2020:S2")))
    journal.write(Activity("Corridor talk", SPRING, "pedagogy", "share", day=date(2023, 4, 3)))
    languages = Activity("Слова, λέξεις, كلمات", SPRING, "ai", "project", place="Café Ωmega", people=3)
    journal.write(replace(languages, notes="Decomposed: cafe\u0301. Emoji: 👩🏽‍🏫. Next line:\n- one\n- two"))
    delete_and_bring_back(journal)
    scene.workplace.backups().now()
    add_evidence(scene, walk)
    write_reflections(journal, walk, weather_record)
    mark_words(scene)


def write_walk(journal: Journal) -> RecordId:
    """An activity with four states: planned, then done, then mended twice."""
    walk = Activity(
        "The need-finding walk",
        SPRING,
        "social-innovation",
        day=date(2023, 3, 7),
        people=24,
        place="Partner school",
        materials=("urn:springshelf:need-finding-walk", "urn:springshelf:from-voice-to-influence"),
        competences=refs("lifecomp-2020:S3", "greencomp-2022:2.3", "digcompedu-2017:1.3", "eu-kc-2018:5"),
    )
    record = journal.write(walk)
    done = walk.finished(date(2023, 3, 7), 60)
    journal.write(done, record)
    done = replace(done, notes="Eight groups of **three**. The caretaker had agreed to be asked.")
    journal.write(done, record)
    journal.write(replace(done, title="The need-finding walk with class 6b", minutes=65), record)
    return record


def delete_and_bring_back(journal: Journal) -> None:
    """One entry that is gone, and one that was gone and is there again."""
    journal.delete(journal.write(Activity("Given up", SPRING)), Activity.KIND)
    again = journal.write(Activity("Human classifier", SPRING, "ai", materials=("urn:springshelf:human-classifier",)))
    (first,) = journal.history(again)
    journal.delete(again, Activity.KIND)
    journal.restore(again, first.id)


def add_evidence(scene: Scene, walk: RecordId) -> None:
    """A picture, one with a hidden face, one without consent, a PDF, any other file, a link."""
    journal = scene.workplace.journal
    board = picture(scene.workshop("board.png"), "#27708a")
    faces = picture(scene.workshop("faces.jpg"), "#b4472d")
    plan = page(scene.workshop("plan.pdf"), "Plan: ask, listen, write two needs.")
    shared = NewEvidence(board, "", "The gallery of needs", "A wall with three cards.", Consent.NOT_NEEDED)
    journal.add_evidence(shared, walk)
    hidden = replace(shared, path=faces, caption="Two groups at work", consent=Consent.GIVEN)
    journal.add_evidence(replace(hidden, hidden=(PictureArea(0.1, 0.3, 0.2, 0.3),)), walk)
    box = picture(scene.workshop("box.png"), "#4f7335")
    journal.add_evidence(replace(shared, path=box, caption="The box", consent=Consent.ASKED), walk)
    journal.add_evidence(NewEvidence(plan, "", "My lesson plan", "", Consent.NOT_NEEDED), walk)
    notes = scene.workshop("notes.txt", "Ένα, два, ثلاثة\n".encode())
    journal.add_evidence(NewEvidence(notes, "", "My notes", "", Consent.NOT_NEEDED), None)
    link = NewEvidence(None, "https://example.org/our-page", "Our page", "", Consent.NOT_NEEDED)
    journal.add_evidence(link, walk)


def add_long_file(scene: Scene) -> None:
    """A file that is kept in two pieces. It comes after the last backup, which would be as large again."""
    minutes = scene.workshop("minutes.txt", b"They came, and we went on.\n" * 10_000)
    scene.workplace.journal.add_evidence(NewEvidence(minutes, "", "All minutes", "", Consent.NOT_NEEDED), None)


def write_reflections(journal: Journal, walk: RecordId, weather: RecordId) -> None:
    """Reflections after four models; one goes on from another, one cites a picture and a material."""
    shown = journal.evidence()[0][0].record
    cited = f"![The wall](evidence:{shown}) as [the material](urn:springshelf:need-finding-walk) has it."
    first = journal.write(
        Reflection(
            "They heard the cleaner",
            "alact@1",
            stages("action", "They walked in threes.", "looking-back", cited, "essential-aspects", "The form of it."),
            walk,
            competences=refs("lifecomp-2020:S3", "digcompedu-2017:1.3"),
            levels=((refs("digcompedu-2017:1.3")[0], "Integrator (B1)"), (refs("lifecomp-2020:S3")[0], "Developing")),
        )
    )
    (entry, written) = next(one for one in journal.reflections() if one[0].record == first)
    again = replace(written.stages[2], text="The form of the sentence did the work: “somebody needs to be able to”.")
    journal.write(replace(written, stages=(*written.stages[:2], again)), entry.record)
    gibbs = stages("description", "The slip said storm.", "feelings", "I was afraid.", "conclusion", "Three minutes.")
    journal.write(Reflection("A slip with a name on it", "gibbs@1", gibbs, weather))
    kolb = stages("concrete-experience", "They came again.", "active-experimentation", "Ask the caretaker first.")
    journal.write(Reflection("The second walk", "kolb@1", kolb, walk, follows=first))
    what = Reflection("Чому я питаю", "what-so-what@1", stages("what", "Я питала.", "so-what", "Γιατί όχι;"))
    journal.write(what)


def stages(*told: str) -> tuple[StageText, ...]:
    """Stages from their ids and texts, one after the other, with the names and a question that stood there then."""
    pairs = zip(told[::2], told[1::2], strict=True)
    return tuple(StageText(name, name.capitalize(), (f"What about {name}?",), text) for name, text in pairs)


def mark_words(scene: Scene) -> None:
    """Highlights in an EPUB, with notes that were changed later, and on a page of a PDF."""
    first = mark(scene, "urn:springshelf:exit-question", "It needs thinking, not remembering", Colour.GREEN)
    journal = scene.workplace.journal
    journal.write(replace(first[1], notes="Try it on *Monday*."), first[0])
    mark(scene, "urn:springshelf:exit-question", "Three envelopes", Colour.BLUE)
    mark(scene, KEPT[1], "nodding would not have told you", Colour.YELLOW)


def mark(scene: Scene, publication: str, words: str, colour: Colour) -> tuple[RecordId, Highlight]:
    """Mark these words where they stand first."""
    shelf, journal = scene.workplace.shelf, scene.workplace.journal
    section = next(one for one in shelf.sections(publication) if words in one.text)
    start = section.text.index(words)
    exact, prefix, suffix = quote(section.text, start, start + len(words))
    item = shelf.item(publication)
    assert item is not None
    place = (section.entry, section.heading, exact, prefix, suffix, start, start + len(words))
    value = Highlight(publication, item.publication.title, *place, colour=colour)
    return journal.write(value), value
