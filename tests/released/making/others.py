"""The other people on the computer, and the other computer that Ana writes on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop_app.domain.profile import PersonRole
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.services.workplace import Workplace

from .setting import Scene


def write_bo(scene: Scene) -> None:
    """A profile without a passphrase: its key lies in a file beside the journal. Its backups lie elsewhere."""
    workplace = scene.workplace
    workplace.enter(workplace.profiles.add("Bo Lindqvist", PersonRole.EDUCATOR, own_keyring=False).opened)
    journal = workplace.journal
    journal.save_person(Person("Bo Lindqvist", "Faculty of Education", "Teacher educator"))
    seminar = Activity("Seminar on exit questions", "spring-2023", "pedagogy", day=date(2023, 3, 21))
    record = journal.write(seminar)
    journal.write(seminar.finished(date(2023, 3, 22), 90), record)
    sheet = scene.workshop("attendance.txt", b"14 students\n")
    journal.add_evidence(NewEvidence(sheet, "", "How many came", "", Consent.NOT_NEEDED), record)
    journal.write(Reflection("Fourteen of twenty", "free@1", (StageText("text", "What I think", (), "Rain."),), record))
    journal.save_draft(journal.new_record(), Activity("Seminar on", "spring-2023"))
    workplace.choose_backup_folder(scene.root / "backups")
    scene.clock.until(3, 23)
    workplace.backups().now()
    workplace.leave()


def write_default(scene: Scene) -> None:
    """What the command line makes where nobody has a profile yet: a folder without `profile.json`."""
    workplace = scene.workplace
    workplace.journal.write(Activity("Typed on the command line", "spring-2023"))
    workplace.leave()


def write_keyring(scene: Scene) -> None:
    """A profile whose key lies in the system's keyring."""
    workplace = scene.workplace
    made = workplace.profiles.add("Chloé", PersonRole.STUDENT)
    workplace.enter(made.opened)
    workplace.journal.write(Activity("On my own laptop", "spring-2023", day=date(2023, 3, 24)))
    workplace.leave()
    scene.recorded["keyring_code"] = made.code


def write_apart(scene: Scene) -> None:
    """Ana's journal goes to another computer; both go on writing; what was written there comes back.

    Two entries contradict each other then, one is merged out of both, and one was deleted here and changed there.
    """
    here, there = scene.workplace, scene.computer("other")
    here.exchange.export(scene.workshop("on-the-way.journal"))
    there.enter(there.profiles.add("Ana", PersonRole.STUDENT, own_keyring=False).opened)
    there.exchange.join(scene.workshop("on-the-way.journal"))
    for workplace, words in ((here, "here"), (there, "there")):
        _contradict(workplace, words)
    scene.clock.until(3, 16)
    _merge(here, there)
    there.exchange.export(scene.handed_out("other-computer.journal"))
    here.exchange.join(scene.handed_out("other-computer.journal"))
    there.close()


def _contradict(workplace: Workplace, where: str) -> None:
    entry, weather = next(one for one in workplace.journal.activities() if one[1].title == "Weather reports")
    workplace.journal.write(replace(weather, title=f"Weather reports, told {where}"), entry.record)
    entry, slip = next(one for one in workplace.journal.reflections() if one[1].model.startswith("gibbs"))
    first = replace(slip.stages[0], text=f"Written {where}: the slip said storm.")
    workplace.journal.write(replace(slip, stages=(first, *slip.stages[1:])), entry.record)


def _merge(here: Workplace, there: Workplace) -> None:
    entry, interview = next(one for one in here.journal.activities() if one[1].title == "Strengths interview")
    here.journal.write(replace(interview, minutes=35, status=Status.STARTED), entry.record)
    there.journal.write(replace(interview, place="Library", people=12, status=Status.FINISHED), entry.record)
    entry, talk = next(one for one in here.journal.activities() if one[1].title == "Corridor talk")
    here.journal.delete(entry.record, Activity.KIND)
    there.journal.write(replace(talk, notes="Changed there before anybody knew that it was deleted."), entry.record)
