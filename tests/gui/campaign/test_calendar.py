"""The campaign's calendar, what to do next, and looking at oneself."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.catalogue.calendar import write_events
from desktop_app.domain.campaign import Event, EventKind
from desktop_app.domain.next_steps import StepKind
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.attendance import AttendanceState
from desktop_app.domain.records.readiness import Readiness, ReadinessMoment
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.campaign.calendar_dialog import ALL, MONTH, CalendarDialog
from desktop_app.gui.campaign.growth_dialog import GrowthDialog
from desktop_app.gui.campaign.readiness_dialog import ReadinessDialog
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.widgets.event_row import EventRow
from desktop_app.gui.widgets.step_card import StepCard
from tests.gui.conftest import PATIENCE, services_of, settle
from tests.parts import parts


@pytest.fixture
def workplace(window: MainWindow) -> PageContext:
    return services_of(window)


def cards(window: MainWindow) -> list[StepCard]:
    return [one for one in parts(window.workspace.campaign).next.findChildren(StepCard) if one.isVisible()]


def test_what_next_leads_where_it_can_be_done(qtbot: QtBot, window: MainWindow, workplace: PageContext) -> None:
    record = workplace.profile.journal.write(Activity("Walk", "spring-2023", "ai", status=Status.FINISHED))
    window.workspace.show_page(window.workspace.campaign)
    settle(qtbot, window)
    assert len(cards(window)) == 3
    steps: list[StepKind] = []
    window.workspace.campaign.step_chosen.connect(lambda step: steps.append(step.kind))
    buttons = [button for card in cards(window) for button in card.findChildren(QPushButton)]
    next(button for button in buttons if button.accessibleName() == "Reflect on it: Walk").click()
    assert steps == [StepKind.REFLECT]
    assert window.workspace.current is window.workspace.journal
    assert window.workspace.journal.reflection.value().activity == record


def test_what_was_done_about_an_event_is_written_from_its_row(
    qtbot: QtBot, window: MainWindow, workplace: PageContext
) -> None:
    window.workspace.show_page(window.workspace.campaign)
    settle(qtbot, window)
    row = next(one for one in parts(window.workspace.campaign).events.findChildren(EventRow) if one.isVisible())
    box = row.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    box.activated.emit(box.currentIndex())
    settle(qtbot, window)
    assert list(workplace.profile.calendar.attendance().values()) == [AttendanceState.GOING]


def test_a_calendar_file_is_added_its_event_attended_and_all_saved(
    qtbot: QtBot, window: MainWindow, workplace: PageContext, tmp_path: Path
) -> None:
    meeting = Event("m", "Meeting", EventKind.OTHER, datetime(2023, 3, 20, 9, tzinfo=UTC), timedelta(hours=1))
    (tmp_path / "mine.ics").write_bytes(write_events([meeting], "Mine"))
    window.workspace.campaign.open_calendar()
    (dialog,) = window.workspace.campaign.findChildren(CalendarDialog)
    settle(qtbot, window)
    dialog.import_file(tmp_path / "mine.ics")
    settle(qtbot, window)
    assert "1 new event." in parts(dialog).zone.text()
    agenda = parts(dialog).agenda.model()
    parts(dialog).show.setCurrentIndex(ALL)
    assert agenda.rowCount() == 10
    dialog.choose("m")
    assert parts(dialog).eventTitle.text() == "Meeting"
    parts(dialog).state.setCurrentIndex(parts(dialog).state.findData(AttendanceState.ATTENDED))
    parts(dialog).state.activated.emit(parts(dialog).state.currentIndex())
    settle(qtbot, window)
    assert workplace.profile.calendar.attendance() == {"m": AttendanceState.ATTENDED}
    parts(dialog).month.setCurrentPage(2023, 5)
    parts(dialog).show.setCurrentIndex(MONTH)
    assert agenda.rowCount() == 6
    assert agenda.index(0, 0).data() == "eTwinning for Future Teachers: yearly conference, public first day"
    dialog.save(dialog._events, tmp_path / "all.ics")
    settle(qtbot, window)
    assert (tmp_path / "all.ics").read_bytes().count(b"BEGIN:VEVENT") == 10
    dialog.close()


def test_an_event_that_begins_soon_is_told_once(
    qtbot: QtBot, window: MainWindow, workplace: PageContext, tmp_path: Path
) -> None:
    soon = workplace.shelf.home.clock() + timedelta(minutes=10)
    event = Event("s", "Meeting now", EventKind.OTHER, soon, timedelta(hours=1))
    (tmp_path / "soon.ics").write_bytes(write_events([event], "Mine"))
    workplace.profile.calendar.import_file(tmp_path / "soon.ics")
    window.workspace.reminders.poll()
    qtbot.waitUntil(lambda: "Starting soon: Meeting now" in window.workspace.bar.text(), timeout=PATIENCE)
    window.workspace.bar.hide()
    window.workspace.reminders.poll()
    settle(qtbot, window)
    assert window.workspace.bar.text() == ""


def test_a_person_looks_at_themselves_twice_and_sees_what_changed(
    qtbot: QtBot, window: MainWindow, workplace: PageContext
) -> None:
    window.workspace.show_page(window.workspace.campaign)
    settle(qtbot, window)
    for moment, step in ((ReadinessMoment.BEFORE, 1), (ReadinessMoment.AFTER, 3)):
        parts(window.workspace.campaign).lookAtMyself.click()
        settle(qtbot, window)
        dialog = window.workspace.campaign.findChildren(ReadinessDialog)[-1]
        parts(dialog).moment.setCurrentIndex(parts(dialog).moment.findData(moment))
        dialog._boxes["plan"].setCurrentIndex(step)
        parts(dialog).save.click()
        settle(qtbot, window)
    assert [value for _, value in workplace.profile.journal.every(Readiness)] == [
        Readiness("spring-2023", ReadinessMoment.BEFORE, (("plan", 1),)),
        Readiness("spring-2023", ReadinessMoment.AFTER, (("plan", 3),)),
    ]
    parts(window.workspace.campaign).seeGrowth.click()
    settle(qtbot, window)
    (growth,) = window.workspace.campaign.findChildren(GrowthDialog)
    assert parts(growth).table.rowCount() == 2
    last = parts(growth).table.item(1, 2)
    assert last is not None
    assert last.text() == "Well"
    growth.close()


def test_a_calendar_that_was_taken_in_by_mistake_is_taken_out_again(
    qtbot: QtBot, window: MainWindow, workplace: PageContext, tmp_path: Path
) -> None:
    moment = datetime(2023, 3, 20, 9, tzinfo=UTC)
    hours = [
        Event(f"m{number}", f"Meeting {number}", EventKind.OTHER, moment, timedelta(hours=1)) for number in range(3)
    ]
    (tmp_path / "mine.ics").write_bytes(write_events(hours, "Mine"))
    window.workspace.campaign.open_calendar()
    (dialog,) = window.workspace.campaign.findChildren(CalendarDialog)
    settle(qtbot, window)
    assert not parts(dialog).takeOut.isVisible()
    dialog.import_file(tmp_path / "mine.ics")
    settle(qtbot, window)
    parts(dialog).show.setCurrentIndex(ALL)
    dialog.choose("m1")
    assert parts(dialog).removeOne.isVisible()
    parts(dialog).removeOne.click()
    settle(qtbot, window)
    assert sorted(workplace.profile.calendar.own()) == ["m0", "m2"]
    dialog.import_file(tmp_path / "mine.ics")
    settle(qtbot, window)
    parts(dialog).takeOut.click()
    settle(qtbot, window)
    assert sorted(workplace.profile.calendar.own()) == ["m0", "m2"]
    assert not parts(dialog).removeGone.isVisible()
    (tmp_path / "mine.ics").write_bytes(write_events(hours[:1], "Mine"))
    dialog.import_file(tmp_path / "mine.ics")
    settle(qtbot, window)
    assert parts(dialog).zone.text() == "0 new events. 1 event is no longer in this calendar."
    assert sorted(workplace.profile.calendar.own()) == ["m0", "m2"]
    assert parts(dialog).removeGone.isVisible()
    parts(dialog).removeGone.click()
    settle(qtbot, window)
    assert sorted(workplace.profile.calendar.own()) == ["m0"]
    assert not parts(dialog).removeGone.isVisible()
    dialog.choose(window.workspace.campaign.campaign.events[0].uid)  # type: ignore[union-attr]  # it is shown
    assert not parts(dialog).removeOne.isVisible()
    dialog.close()


def test_the_chosen_event_stays_in_view_beside_its_details(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.campaign.open_calendar()
    (dialog,) = window.workspace.campaign.findChildren(CalendarDialog)
    settle(qtbot, window)
    agenda = parts(dialog).agenda
    parts(dialog).show.setCurrentIndex(ALL)
    agenda.setCurrentIndex(agenda.model().index(4, 0))
    settle(qtbot, window)
    qtbot.waitUntil(
        lambda: agenda.viewport().rect().contains(agenda.visualRect(agenda.currentIndex())), timeout=PATIENCE
    )
    dialog.close()
