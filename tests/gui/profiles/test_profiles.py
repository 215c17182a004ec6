"""Who is there: from the first start to a locked journal, in the real window."""

import json
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.composer import HomeComposer
from desktop_app.domain.policy import Feature, Policy
from desktop_app.domain.profile import PersonRole
from desktop_app.domain.records.activity import Activity
from desktop_app.gui.profiles.backups_panel import BackupsPanel
from desktop_app.gui.profiles.confirm_deletion_dialog import ConfirmDeletionDialog
from desktop_app.gui.profiles.deleted_profiles_dialog import DeletedProfilesDialog
from desktop_app.gui.profiles.idle_lock import SLEPT, IdleLock
from desktop_app.gui.profiles.new_profile_dialog import NewProfileDialog
from desktop_app.gui.profiles.own_profile_dialog import OwnProfileDialog
from desktop_app.gui.profiles.recover_dialog import RecoverDialog
from desktop_app.gui.profiles.recovery_dialog import RecoveryDialog
from desktop_app.gui.profiles.restore_dialog import RestoreDialog
from desktop_app.gui.shell import message_bar
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.shell.window_manager import WindowManager
from desktop_app.gui.widgets.two_line_model import THING_ROLE
from desktop_app.services.profiles.backup_place import default_place
from desktop_app.services.profiles.open_profile import CreatedProfile, OpenProfile
from desktop_app.services.profiles.profiles import Profiles
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.damage import flip
from tests.gui.conftest import PATIENCE, idle, services_of
from tests.gui.homes import copy_shelf
from tests.open_home import OpenHome, open_home
from tests.parts import parts
from tests.shipped import MATERIALS

WORDS = "four paper boats at noon"
_Dialog = TypeVar("_Dialog", bound=QDialog)
Start = Callable[..., WindowManager]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, resources: Path, filled_shelf: Path) -> Iterator[Start]:
    """Starts the program over the test's home, whose shelf is filled."""
    copy_shelf(filled_shelf, tmp_path / "home" / "shelf")
    sessions: list[WindowManager] = []

    def start_one(policy: Policy | None = None, profile: str = "") -> WindowManager:
        def composer() -> HomeComposer:
            return HomeComposer(resources, open_source, SteppingClock(), lambda: policy or Policy())

        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        session = WindowManager(composer, tmp_path / "home", settings, lambda _messages: None)
        sessions.append(session)
        session.begin(profile)
        qtbot.waitUntil(lambda: is_shown(session.window) or is_asking(session.window), timeout=PATIENCE)
        qtbot.waitUntil(lambda: idle(session.window), timeout=PATIENCE)
        return session

    yield start_one
    for session in sessions:
        if session.window.is_ready:
            session.window.workspace.session._guest_goes = True
        session.window.close()
        session.window.deleteLater()


@pytest.fixture
def profiles(tmp_path: Path) -> Profiles:
    return Profiles(tmp_path / "home" / "profiles", SteppingClock())


def is_shown(window: MainWindow) -> bool:
    """Whether somebody is in."""
    return window.is_ready and window.workspace.shelf.model.rowCount() == MATERIALS


def is_asking(window: MainWindow) -> bool:
    return window.is_asking


def dialog(qtbot: QtBot, window: MainWindow, kind: type[_Dialog]) -> _Dialog:
    """The open dialog of that kind."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(kind)), timeout=PATIENCE)
    return next(one for one in window.findChildren(kind) if one.isVisible())


def settled(qtbot: QtBot, session: WindowManager) -> MainWindow:
    qtbot.waitUntil(lambda: idle(session.window), timeout=PATIENCE)
    return session.window


def fill(one: NewProfileDialog | RecoverDialog, passphrase: str) -> None:
    """Type a passphrase twice."""
    fields = parts(one).passphrase
    fields.first.setText(passphrase)
    fields.again.setText(passphrase)


def unlock(qtbot: QtBot, window: MainWindow, typed: str) -> None:
    parts(window.opened.welcome).passphrase.setText(typed)
    qtbot.keyClick(parts(window.opened.welcome).passphrase, Qt.Key.Key_Return)


def note_code(qtbot: QtBot, window: MainWindow) -> str:
    """Read the recovery code, and say that it is safe."""
    recovery = dialog(qtbot, window, RecoveryDialog)
    code: str = parts(recovery).code.text()
    recovery.reject()
    assert recovery.isVisible()  # Escape does not take the only copy away
    parts(recovery).safe.setChecked(True)
    parts(recovery).done_.click()
    return code


def test_the_shelf_is_there_at_once_and_a_profile_is_asked_for_when_somebody_writes(
    qtbot: QtBot, start: Start, profiles: Profiles
) -> None:
    session = start()
    window = session.window
    assert is_shown(window)
    assert profiles.all() == ()
    window.workspace.navigation.write_activity()
    asked = dialog(qtbot, window, NewProfileDialog)
    assert parts(asked).name.width() > 0.8 * asked.width()  # whatever the words beside it are
    parts(asked).name.setText("Anna")
    assert not parts(asked).make.isEnabled()
    fill(asked, WORDS)
    parts(asked).make.click()
    code = note_code(qtbot, window)
    settled(qtbot, session)
    parts(window.workspace.journal.activity).title.setText("Walk")
    window.workspace.show_page(window.workspace.shelf)
    settled(qtbot, session)
    window.close()
    (anna,) = profiles.all()
    assert (anna.name, anna.asks) == ("Anna", True)
    again = start()
    assert is_asking(again.window)
    unlock(qtbot, again.window, WORDS)
    qtbot.waitUntil(lambda: is_shown(again.window), timeout=PATIENCE)
    workplace = services_of(again.window)
    assert [value.title for _, value in workplace.profile.journal.activities()] == ["Walk"]
    assert profiles.secrets.recover(anna, code, WORDS).opened.profile.name == "Anna"


def test_a_guest_is_asked_once_more_before_what_was_written_goes(
    qtbot: QtBot, start: Start, tmp_path: Path, profiles: Profiles
) -> None:
    session = start()
    window = session.window
    window.workspace.navigation.write_activity()
    parts(dialog(qtbot, window, NewProfileDialog)).guest.click()
    parts(window.workspace.journal.activity).title.setText("Walk")
    settled(qtbot, session)
    window.close()
    assert window.isVisible()
    box = dialog(qtbot, window, QMessageBox)
    assert "deleted when you leave" in box.text()
    next(one for one in box.buttons() if "Delete" in one.text()).click()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)
    assert profiles.all() == ()
    assert list((tmp_path / "home" / "profiles").iterdir()) == []


def account_actions(window: MainWindow) -> dict[str, QAction]:
    """The actions of the account's menu, by their texts."""
    return {one.text(): one for one in window.workspace.rail._person.menu().actions()}


def test_a_guest_reads_that_texts_are_deleted_and_can_leave_or_switch(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A message goes after some seconds, on a busy machine before the window is at rest.
    monkeypatch.setattr(message_bar, "MIN_SECONDS", 3600)
    session = start()
    window = settled(qtbot, session)
    assert "your text is deleted" in window.workspace.bar.text()
    actions = account_actions(window)
    assert [*actions] == ["Create a profile…", "Switch user…", "Lock", "Leave"]
    assert not actions["Lock"].isEnabled()
    actions["Leave"].trigger()
    qtbot.waitUntil(lambda: is_asking(session.window), timeout=PATIENCE)


def test_a_guest_who_wrote_nothing_just_goes(qtbot: QtBot, start: Start) -> None:
    session = start()
    session.window.workspace.navigation.write_activity()
    dialog(qtbot, session.window, NewProfileDialog).reject()
    session.window.workspace.show_page(session.window.workspace.shelf)
    assert settled(qtbot, session).close()


def test_locking_leaves_nothing_of_the_person_and_unlocking_comes_back_to_the_place(
    qtbot: QtBot, start: Start, profiles: Profiles
) -> None:
    made = profiles.add("Anna", PersonRole.STUDENT, WORDS)
    profiles.add("Ben", PersonRole.MENTOR, "another one entirely")
    session = start()
    old = session.window
    old.opened.welcome.select(made.opened.profile.folder.name)
    unlock(qtbot, old, WORDS)
    qtbot.waitUntil(lambda: is_shown(old) and idle(old), timeout=PATIENCE)
    old.workspace.navigation.write_activity()
    parts(old.workspace.journal.activity).title.setText("My secret walk")
    workplace = services_of(old)
    key = workplace.profile.current.opened.key
    old.lock_requested.emit()
    new = session.window
    assert new is not old
    assert not old.isVisible()
    assert bytes(key) == bytes(32)
    qtbot.waitUntil(lambda: is_asking(new), timeout=PATIENCE)
    assert not new.is_ready
    profile = new.opened.welcome.profile()
    assert profile is not None
    assert profile.name == "Anna"
    unlock(qtbot, new, "wrong")
    qtbot.waitUntil(lambda: "not the right passphrase" in parts(new.opened.welcome).problem.text(), timeout=PATIENCE)
    assert parts(new.opened.welcome).passphrase.text() == ""
    unlock(qtbot, new, WORDS)
    qtbot.waitUntil(
        lambda: new.is_ready and new.workspace.current is new.workspace.journal and idle(new), timeout=PATIENCE
    )
    assert parts(new.workspace.journal.activity).title.text() == "My secret walk"


def test_another_person_does_not_come_to_the_place_of_the_first(qtbot: QtBot, start: Start, profiles: Profiles) -> None:
    profiles.add("Anna", PersonRole.STUDENT, WORDS)
    ben = profiles.add("Ben", PersonRole.MENTOR, "another one entirely").opened.profile
    session = start()
    unlock(qtbot, session.window, WORDS)
    qtbot.waitUntil(lambda: is_shown(session.window) and idle(session.window), timeout=PATIENCE)
    session.window.workspace.navigation.write_activity()
    session.window.lock_requested.emit()
    new = session.window
    qtbot.waitUntil(lambda: is_asking(new), timeout=PATIENCE)
    new.opened.welcome.select(ben.folder.name)
    unlock(qtbot, new, "another one entirely")
    qtbot.waitUntil(lambda: is_shown(new) and idle(new), timeout=PATIENCE)
    assert new.workspace.current is new.workspace.shelf
    workplace = services_of(new)
    assert workplace.profile.journal.activities() == ()


def test_a_pin_unlocks_within_the_session_and_ends_after_three_wrong_ones(
    qtbot: QtBot, start: Start, profiles: Profiles
) -> None:
    profiles.add("Anna", PersonRole.STUDENT, WORDS)
    session = start()
    unlock(qtbot, session.window, WORDS)
    qtbot.waitUntil(lambda: is_shown(session.window) and idle(session.window), timeout=PATIENCE)
    session.window.workspace.session.show_own()
    own = dialog(qtbot, session.window, OwnProfileDialog)
    parts(own).pin.setText("123")
    assert not parts(own).setPin.isEnabled()
    parts(own).pin.setText("2580")
    parts(own).setPin.click()
    qtbot.waitUntil(lambda: session.window.quick is not None, timeout=PATIENCE)
    own.accept()
    settled(qtbot, session).lock_requested.emit()
    qtbot.waitUntil(lambda: is_asking(session.window), timeout=PATIENCE)
    assert parts(session.window.opened.welcome).passphrase.placeholderText() == "PIN"
    unlock(qtbot, session.window, "2580")
    qtbot.waitUntil(lambda: is_shown(session.window) and idle(session.window), timeout=PATIENCE)
    session.window.lock_requested.emit()
    window = session.window
    qtbot.waitUntil(lambda: is_asking(window), timeout=PATIENCE)
    for _ in range(3):
        unlock(qtbot, window, "0000")
        qtbot.waitUntil(lambda: "PIN" in parts(window.opened.welcome).problem.text() and idle(window), timeout=PATIENCE)
        if parts(window.opened.welcome).passphrase.placeholderText() == "Passphrase":
            break
    assert parts(window.opened.welcome).passphrase.placeholderText() == "Passphrase"
    unlock(qtbot, window, WORDS)
    qtbot.waitUntil(lambda: is_shown(window), timeout=PATIENCE)


def test_a_forgotten_passphrase_is_replaced_with_the_code(qtbot: QtBot, start: Start, profiles: Profiles) -> None:
    made: CreatedProfile = profiles.add("Anna", PersonRole.STUDENT, WORDS)
    session = start()
    parts(session.window.opened.welcome).forgotten.click()
    forgotten = dialog(qtbot, session.window, RecoverDialog)
    parts(forgotten).code.setText(made.code[:-4] + "AAAA")
    fill(forgotten, "five paper boats")
    parts(forgotten).open.click()
    qtbot.waitUntil(lambda: "not the right recovery code" in parts(forgotten).problem.text(), timeout=PATIENCE)
    parts(forgotten).code.setText(made.code.lower())
    parts(forgotten).open.click()
    assert note_code(qtbot, session.window).replace("\n", "-") != made.code
    qtbot.waitUntil(lambda: is_shown(session.window), timeout=PATIENCE)
    assert profiles.open(made.opened.profile, "five paper boats").profile.name == "Anna"


def test_the_administrator_hides_the_list_and_the_guests(qtbot: QtBot, start: Start, profiles: Profiles) -> None:
    profiles.add("Anna", PersonRole.STUDENT, WORDS)
    profiles.add("Ben", PersonRole.STUDENT, WORDS)
    hiding = Policy(people_hidden=True, passphrase_needed=True, hidden=frozenset({Feature.GUESTS}))
    window = start(hiding).window
    ui = parts(window.opened.welcome)
    assert ui.people.isHidden()
    assert ui.guest.isHidden()
    assert parts(window.opened.welcome).people.model().rowCount() == 0
    for name in ("Nobody", "Ben"):
        ui.name.setText(name)
        assert ui.unlock.isVisible()
        unlock(qtbot, window, "wrong")
        qtbot.waitUntil(lambda: bool(ui.problem.text()) and idle(window), timeout=PATIENCE)
        assert ui.problem.text().startswith("Wrong name or passphrase.")
    ui.name.setText("anna")
    unlock(qtbot, window, WORDS)
    qtbot.waitUntil(lambda: is_shown(window), timeout=PATIENCE)


def test_where_a_passphrase_is_needed_no_profile_is_made_without(
    qtbot: QtBot, start: Start, profiles: Profiles
) -> None:
    profiles.add("Anna", PersonRole.STUDENT, WORDS)
    window = start(Policy(passphrase_needed=True)).window
    parts(window.opened.welcome).new_.click()
    asked = dialog(qtbot, window, NewProfileDialog)
    assert parts(asked).plain.isHidden()
    asked.reject()


def test_a_profile_without_a_passphrase_is_given_one_and_backed_up(
    qtbot: QtBot, start: Start, profiles: Profiles
) -> None:
    profiles.add("Anna", PersonRole.STUDENT)
    session = start()
    assert is_shown(session.window)
    session.window.workspace.navigation.write_activity()
    parts(session.window.workspace.journal.activity).title.setText("Walk")
    session.window.workspace.rail.profile_requested.emit()
    own = dialog(qtbot, session.window, OwnProfileDialog)
    ui = parts(own)
    settled(qtbot, session)
    ui.backUp.click()
    qtbot.waitUntil(lambda: "Backup made and verified: 1 entry." in ui.told.text(), timeout=PATIENCE)
    settled(qtbot, session)
    ui.verify.click()
    qtbot.waitUntil(lambda: "Backup verified" in ui.told.text(), timeout=PATIENCE)
    fields = ui.passphrase
    fields.first.setText(WORDS)
    fields.again.setText(WORDS)
    ui.change.click()
    note_code(qtbot, session.window)
    assert [one.asks for one in profiles.all()] == [True]
    ui.name.setText("Anna Kowalska")
    ui.name.editingFinished.emit()
    qtbot.waitUntil(lambda: ui.heading.text() == "Anna Kowalska", timeout=PATIENCE)
    own.accept()
    settled(qtbot, session)
    assert "Anna Kowal" in session.window.workspace.rail._person.text()


def test_a_backup_comes_back_beside_the_journal(qtbot: QtBot, start: Start, profiles: Profiles) -> None:
    opened = profiles.add("Anna", PersonRole.STUDENT, WORDS).opened
    session = start()
    unlock(qtbot, session.window, WORDS)
    qtbot.waitUntil(lambda: is_shown(session.window) and idle(session.window), timeout=PATIENCE)
    workplace = services_of(session.window)
    workplace.profile.journal.write(Activity("Walk", "c"))
    workplace.profile.backups().create()
    workplace.profile.journal.write(Activity("Later", "c"))
    session.window.workspace.session.show_own()
    own = dialog(qtbot, session.window, OwnProfileDialog)
    settled(qtbot, session)
    parts(own).restore.click()
    box = dialog(qtbot, session.window, QMessageBox)
    assert "1 version was written since" in box.informativeText()
    next(one for one in box.buttons() if "Restore" in one.text()).click()
    qtbot.waitUntil(lambda: "Restored as" in parts(own).told.text(), timeout=PATIENCE)
    assert len(profiles.all()) == 2
    back = next(one for one in profiles.all() if one.folder != opened.profile.folder)
    assert profiles.open(back, WORDS).profile.name.startswith("Anna (")
    own.accept()


def test_a_restored_profile_is_joined_into_the_journal_in_the_window(
    qtbot: QtBot, start: Start, profiles: Profiles, tmp_path: Path, resources: Path
) -> None:
    opened = profiles.add("Anna", PersonRole.STUDENT, WORDS).opened
    home = OpenHome(tmp_path / "home", resources, open_source, SteppingClock())
    home.enter(OpenProfile(opened.profile, bytearray(opened.key)))
    home.journal.write(Activity("Walk", "spring-2023"))
    back = home.backups().restore(home.backups().create(), profiles.folder)
    home.leave()
    home.enter(profiles.open(back, WORDS))
    home.journal.write(Activity("In the copy", "spring-2023"))
    home.close()
    session = start()
    window = session.window
    window.opened.welcome.select(opened.profile.folder.name)
    unlock(qtbot, window, WORDS)
    qtbot.waitUntil(lambda: is_shown(window), timeout=PATIENCE)
    window.workspace.session.show_own()
    own = dialog(qtbot, window, OwnProfileDialog)
    settled(qtbot, session)
    rows = parts(own).list.model()
    assert [rows.index(row, 0).data() for row in range(rows.rowCount())][1:] == [back.name]
    parts(own).tabs.setCurrentIndex(parts(own).tabs.count() - 1)
    parts(own).list.setCurrentIndex(rows.index(1, 0))
    assert not parts(own).restore.isEnabled()
    parts(own).join.setFocus()
    qtbot.keyClick(parts(own).join, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "1 entry is new" in parts(own).told.text(), timeout=PATIENCE)
    settled(qtbot, session)
    assert {line.title for line in services_of(window).profile.journal.listed()} == {"Walk", "In the copy"}
    own.accept()


def delete_own(qtbot: QtBot, session: WindowManager, typed: str) -> ConfirmDeletionDialog:
    """Ask to delete the open profile, and type this into the question."""
    session.window.workspace.session.show_own()
    own = dialog(qtbot, session.window, OwnProfileDialog)
    settled(qtbot, session)
    parts(own).remove.click()
    asked = dialog(qtbot, session.window, ConfirmDeletionDialog)
    assert not parts(asked).delete_.isEnabled()
    qtbot.keyClicks(parts(asked).typed, typed)
    qtbot.keyClick(parts(asked).typed, Qt.Key.Key_Return)
    return asked


def see_deletion(qtbot: QtBot, session: WindowManager) -> None:
    """Read what is said about a deleted profile; then the window asks who is there."""
    first = session.window
    told = dialog(qtbot, first, QMessageBox)
    assert "is deleted" in told.text()
    assert "can restore it" in told.informativeText()
    told.accept()
    qtbot.waitUntil(lambda: session.window is not first, timeout=PATIENCE)
    qtbot.waitUntil(lambda: is_asking(session.window) and idle(session.window), timeout=PATIENCE)


def test_deleting_the_own_profile_asks_for_its_name_and_can_be_taken_back_on_the_first_page(
    qtbot: QtBot, start: Start, profiles: Profiles
) -> None:
    folder = profiles.add("Anna", PersonRole.STUDENT).opened.profile.folder
    session = start()
    asked = delete_own(qtbot, session, "Ben")
    qtbot.waitUntil(parts(asked).problem.isVisible, timeout=PATIENCE)
    assert "not the name" in parts(asked).problem.text()
    assert folder.exists()
    qtbot.keyClicks(parts(asked).typed, "anna")
    qtbot.keyClick(parts(asked).typed, Qt.Key.Key_Return)
    see_deletion(qtbot, session)
    assert profiles.all() == ()
    parts(session.window.opened.welcome).deleted.click()
    listed = dialog(qtbot, session.window, DeletedProfilesDialog)
    assert parts(listed).list.hasFocus() or listed.focusWidget() is parts(listed).list
    qtbot.keyClick(parts(listed).list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.window.opened.welcome.model.rowCount() == 1, timeout=PATIENCE)
    assert [one.folder for one in profiles.all()] == [folder]
    qtbot.waitUntil(lambda: idle(session.window), timeout=PATIENCE)
    assert parts(session.window.opened.welcome).deleted.isHidden()
    parts(session.window.opened.welcome).open.click()
    qtbot.waitUntil(lambda: is_shown(session.window), timeout=PATIENCE)


def test_deleting_a_profile_with_a_passphrase_asks_for_it_and_removing_it_for_good_too(
    qtbot: QtBot, start: Start, profiles: Profiles, tmp_path: Path
) -> None:
    folder = profiles.add("Anna", PersonRole.STUDENT, WORDS).opened.profile.folder
    session = start()
    unlock(qtbot, session.window, WORDS)
    qtbot.waitUntil(lambda: is_shown(session.window), timeout=PATIENCE)
    asked = delete_own(qtbot, session, "Anna")
    qtbot.waitUntil(parts(asked).problem.isVisible, timeout=PATIENCE)
    assert "not the right passphrase" in parts(asked).problem.text()
    assert folder.exists()
    qtbot.keyClicks(parts(asked).typed, WORDS)
    qtbot.keyClick(parts(asked).typed, Qt.Key.Key_Return)
    see_deletion(qtbot, session)
    parts(session.window.opened.welcome).deleted.click()
    listed = dialog(qtbot, session.window, DeletedProfilesDialog)
    parts(listed).remove.click()
    again = dialog(qtbot, session.window, ConfirmDeletionDialog)
    qtbot.keyClicks(parts(again).typed, WORDS)
    parts(again).delete_.click()
    qtbot.waitUntil(lambda: listed.model.rowCount() == 0, timeout=PATIENCE)
    assert profiles.bin.all(profiles.folder) == ()
    listed.accept()
    qtbot.waitUntil(lambda: idle(session.window), timeout=PATIENCE)
    assert parts(session.window.opened.welcome).deleted.isHidden()
    assert (tmp_path / "home" / "shelf" / "shelf.db").exists()


def test_a_profile_that_was_deleted_on_a_stick_is_listed_when_the_stick_is_chosen(
    qtbot: QtBot, start: Start, profiles: Profiles, tmp_path: Path
) -> None:
    profiles.add("Anna", PersonRole.STUDENT, WORDS)
    profiles.remove(profiles.add("Cleo", PersonRole.STUDENT, WORDS, at=tmp_path / "stick").opened.profile)
    window = start().window
    assert parts(window.opened.welcome).deleted.isHidden()
    window.opened.entering.look_into(tmp_path / "stick")
    qtbot.waitUntil(lambda: not parts(window.opened.welcome).deleted.isHidden(), timeout=PATIENCE)
    parts(window.opened.welcome).deleted.click()
    listed = dialog(qtbot, window, DeletedProfilesDialog)
    assert listed.model.index(0).data() == "Cleo"
    listed.reject()


def test_deleted_profiles_are_not_listed_where_people_are_hidden(
    qtbot: QtBot, start: Start, profiles: Profiles
) -> None:
    profiles.add("Ben", PersonRole.STUDENT, WORDS)
    profiles.remove(profiles.add("Anna", PersonRole.STUDENT, WORDS).opened.profile)
    assert parts(start(Policy(people_hidden=True)).window.opened.welcome).deleted.isHidden()


def test_a_profile_on_a_stick_is_found_in_its_folder(
    qtbot: QtBot, start: Start, profiles: Profiles, tmp_path: Path
) -> None:
    profiles.add("Anna", PersonRole.STUDENT, WORDS)
    profiles.add("Cleo", PersonRole.STUDENT, "cleos own words", at=tmp_path / "stick")
    session = start()
    window = session.window
    window.opened.entering.look_into(tmp_path / "stick")
    qtbot.waitUntil(lambda: parts(window.opened.welcome).people.model().rowCount() == 2, timeout=PATIENCE)
    parts(window.opened.welcome).people.setCurrentIndex(parts(window.opened.welcome).people.model().index(1))
    unlock(qtbot, window, "cleos own words")
    qtbot.waitUntil(lambda: is_shown(window), timeout=PATIENCE)
    window.opened.entering.look_into(tmp_path)
    qtbot.waitUntil(lambda: idle(window), timeout=PATIENCE)


def test_a_journal_that_does_not_open_leaves_the_others_to_be_chosen(
    qtbot: QtBot, start: Start, profiles: Profiles
) -> None:
    anna = profiles.add("Anna", PersonRole.STUDENT, WORDS).opened.profile
    profiles.add("Ben", PersonRole.STUDENT, WORDS)
    (anna.folder / "journal.db").write_bytes(b"the only copy of somebody's work" * 500)
    window = start().window
    window.opened.welcome.select(anna.folder.name)
    unlock(qtbot, window, WORDS)
    qtbot.waitUntil(
        lambda: "does not open" in parts(window.opened.welcome).problem.text() and idle(window), timeout=PATIENCE
    )
    assert (anna.folder / "journal.db").read_bytes().startswith(b"the only copy")
    parts(window.opened.welcome).people.setCurrentIndex(parts(window.opened.welcome).people.model().index(1))
    unlock(qtbot, window, WORDS)
    qtbot.waitUntil(lambda: is_shown(window), timeout=PATIENCE)


def backed_up(profiles: Profiles) -> OpenProfile:
    """Anna's profile, with an activity in it and a backup of that."""
    anna = profiles.add("Anna", PersonRole.STUDENT, WORDS).opened
    made = open_home(profiles.folder.parent)
    made.enter(OpenProfile(anna.profile, bytearray(anna.key)))
    made.journal.write(Activity("Walk", "c"))
    made.backups().create()
    made.close()
    return anna


def restore_in(qtbot: QtBot, window: MainWindow) -> None:
    """Restore the newest backup in the dialog that has come, and open the profile that was made of it."""
    offered = dialog(qtbot, window, RestoreDialog)
    qtbot.waitUntil(lambda: parts(offered).restore.isEnabled() and idle(window), timeout=PATIENCE)
    parts(offered).passphrase.setText("not hers")
    parts(offered).restore.click()
    qtbot.waitUntil(lambda: "not the right passphrase" in parts(offered).problem.text(), timeout=PATIENCE)
    parts(offered).passphrase.setText(WORDS)
    parts(offered).restore.click()
    qtbot.waitUntil(lambda: len(window.opened.welcome._everybody) == 2 and idle(window), timeout=PATIENCE)
    unlock(qtbot, window, WORDS)
    qtbot.waitUntil(lambda: is_shown(window) and idle(window), timeout=PATIENCE)
    assert [value.title for _, value in services_of(window).profile.journal.activities()] == ["Walk"]


def test_a_damaged_journal_offers_its_backups(qtbot: QtBot, start: Start, profiles: Profiles) -> None:
    anna = backed_up(profiles)
    flip(anna.profile.folder / "journal.db", 0.5)
    window = start().window
    unlock(qtbot, window, WORDS)
    assert "This journal is damaged" in parts(dialog(qtbot, window, RestoreDialog)).why.text()
    restore_in(qtbot, window)


def test_damaged_keys_offer_the_backups_which_open_with_their_own(
    qtbot: QtBot, start: Start, profiles: Profiles
) -> None:
    anna = backed_up(profiles)
    flip(anna.profile.folder / "keys.json", 0.5)
    window = start().window
    unlock(qtbot, window, WORDS)
    restore_in(qtbot, window)


def test_a_backup_that_fails_is_told_until_it_is_closed_and_leads_to_the_backups(
    qtbot: QtBot, start: Start, profiles: Profiles
) -> None:
    anna = backed_up(profiles)
    session = start()
    unlock(qtbot, session.window, WORDS)
    qtbot.waitUntil(lambda: is_shown(session.window) and idle(session.window), timeout=PATIENCE)
    workspace = session.window.workspace
    for backup in default_place(anna.profile).iterdir():
        flip(backup / "journal.db", 0.5)
        note = json.loads((backup / "backup.json").read_text())
        (backup / "backup.json").write_text(json.dumps({**note, "made_at": "2020-01-01T08:00:00+00:00"}))
    (anna.profile.folder / "keys.json").write_bytes(b"")
    workspace.session._backing_up.poll()
    qtbot.waitUntil(lambda: "No backup was made" in workspace.bar.text(), timeout=PATIENCE)
    assert not workspace.bar._timer.isActive()
    workspace.bar.action.click()
    own = dialog(qtbot, session.window, OwnProfileDialog)
    assert isinstance(parts(own).tabs.currentWidget(), BackupsPanel)
    settled(qtbot, session)
    own.accept()


def test_one_profile_is_open_in_one_window(qtbot: QtBot, start: Start, profiles: Profiles, tmp_path: Path) -> None:
    profiles.add("Cleo", PersonRole.STUDENT, WORDS, at=tmp_path / "stick")
    windows = []
    for _ in range(2):
        session = start()
        session.window.opened.entering._always = True
        session.window.opened.entering.look_into(tmp_path / "stick")
        people = parts(session.window.opened.welcome).people.model()
        qtbot.waitUntil(lambda people=people: people.rowCount() == 1, timeout=PATIENCE)  # type: ignore[misc]
        windows.append(session.window)
        profile = people.index(0).data(THING_ROLE)
        assert profile.name == "Cleo"
        session.window.opened.welcome.opened.emit(profile, WORDS)
        qtbot.waitUntil(lambda one=session: idle(one.window), timeout=PATIENCE)  # type: ignore[misc]
    second = windows[1]
    qtbot.waitUntil(lambda: "open in another window" in second.workspace.bar.text(), timeout=PATIENCE)


class Wall:
    """A clock on the wall."""

    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


def test_the_journal_locks_after_the_minutes_without_anybody(qtbot: QtBot) -> None:
    wall, due = Wall(), []
    parent = _parent(qtbot)
    lock = IdleLock(parent, wall)
    lock.due.connect(lambda: due.append(wall.now))
    lock.start(10)
    for _ in range(10 * 30 - 1):
        wall.now += 2
        lock.look()
    assert due == []
    wall.now += 2
    lock.look()
    assert len(due) == 1
    lock.stop()


def test_a_key_puts_it_off_and_sleep_locks_at_once(qtbot: QtBot) -> None:
    wall, due = Wall(), []
    parent = _parent(qtbot)
    parent.show()
    lock = IdleLock(parent, wall)
    lock.due.connect(lambda: due.append(wall.now))
    lock.start(1)
    for _ in range(60):
        wall.now += 2
        lock.look()
        QTest.keyClick(parent.windowHandle(), Qt.Key.Key_A)
    assert due == []
    wall.now += SLEPT + 1
    lock.look()
    assert len(due) == 1
    lock.stop()
    parent.close()


def test_a_sign_in_any_window_puts_the_lock_off(qtbot: QtBot) -> None:
    wall, due = Wall(), []
    parent = _parent(qtbot)
    lock = IdleLock(parent, wall)
    lock.due.connect(lambda: due.append(wall.now))
    lock.start(1)
    opened_later = _parent(qtbot)
    opened_later.show()
    for _ in range(60):
        wall.now += 2
        lock.look()
        QTest.mouseMove(opened_later.windowHandle(), QPoint(int(wall.now) % 5, 3))
        QTest.mouseClick(opened_later.windowHandle(), Qt.MouseButton.LeftButton)
    assert due == []
    lock.stop()
    opened_later.close()


def test_the_lock_sees_no_events_of_objects_inside_a_window(qtbot: QtBot) -> None:
    """A Python filter on the application met Qt WebEngine's objects while they were constructed, and crashed."""
    wall, due = Wall(), []
    parent = _parent(qtbot)
    parent.show()
    lock = IdleLock(parent, wall)
    lock.due.connect(lambda: due.append(wall.now))
    lock.start(1)
    for _ in range(30):
        wall.now += 2
        qtbot.keyClick(parent, Qt.Key.Key_A)
        lock.look()
    assert len(due) == 1
    lock.stop()
    parent.close()


def _parent(qtbot: QtBot) -> QDialog:
    parent = QDialog()
    qtbot.addWidget(parent)
    return parent


def test_a_guest_takes_the_writing_home_on_a_stick(
    qtbot: QtBot, start: Start, profiles: Profiles, tmp_path: Path
) -> None:
    session = start()
    window = session.window
    window.workspace.navigation.write_activity()
    asked = dialog(qtbot, window, NewProfileDialog)
    parts(asked).name.setText("Cleo")
    asked._use_folder(tmp_path / "stick")
    fill(asked, WORDS)
    parts(asked).make.click()
    note_code(qtbot, window)
    settled(qtbot, session)
    parts(window.workspace.journal.activity).title.setText("Walk")
    window.workspace.show_page(window.workspace.portfolio)
    settled(qtbot, session)
    assert parts(window.workspace.portfolio).name.text() == "Cleo"
    window.close()
    assert profiles.all() == ()
    (cleo,) = profiles.all(tmp_path / "stick" / "springshelf-profiles")
    workplace = OpenHome(tmp_path / "elsewhere", tmp_path, open_source, SteppingClock())
    workplace.enter(workplace.profiles.open(cleo, WORDS))
    assert [value.title for _, value in workplace.journal.activities()] == ["Walk"]
    workplace.close()


def test_a_named_profile_is_let_in_or_asked_first(qtbot: QtBot, start: Start, profiles: Profiles) -> None:
    profiles.add("Anna", PersonRole.STUDENT)
    profiles.add("Ben", PersonRole.STUDENT, WORDS)
    anna = start(profile="anna").window
    assert is_shown(anna)
    assert services_of(anna).profile.current.opened.profile.name == "Anna"
    anna.close()
    asked = start(profile="Ben").window.opened.welcome.profile()
    assert asked is not None
    assert asked.name == "Ben"
    assert is_asking(start(profile="nobody").window)


def test_a_stick_that_was_pulled_out_of_another_computer_opens_here(
    qtbot: QtBot, start: Start, profiles: Profiles
) -> None:
    folder = profiles.add("Anna", PersonRole.STUDENT, WORDS).opened.profile.folder
    # As QLockFile writes it, of a computer that is not this one: it can't be looked at whether it still runs.
    (folder / "window.lock").write_text("4242\nspringshelf\nlab-computer-7\nid\nboot\n")
    window = start().window
    unlock(qtbot, window, WORDS)
    box = dialog(qtbot, window, QMessageBox)
    assert "lab-computer-7" in box.text()
    next(one for one in box.buttons() if one.text() == "Open it here").click()
    qtbot.waitUntil(lambda: is_shown(window), timeout=PATIENCE)


def test_nothing_of_the_one_who_was_there_stays_in_memory(qtbot: QtBot, start: Start, profiles: Profiles) -> None:
    profiles.add("Anna", PersonRole.STUDENT, WORDS)
    session = start()
    unlock(qtbot, session.window, WORDS)
    qtbot.waitUntil(lambda: is_shown(session.window) and idle(session.window), timeout=PATIENCE)
    session.window.workspace.navigation.write_activity()
    parts(session.window.workspace.journal.activity).title.setText("My secret walk")
    workplace = services_of(session.window)
    left = [
        weakref.ref(one)
        for one in (
            session.window,
            session.window.workspace.journal,
            workplace,
            workplace.profile,
            workplace.profile.journal,
        )
    ]
    del workplace
    session.window.lock_requested.emit()
    qtbot.waitUntil(lambda: is_asking(session.window), timeout=PATIENCE)
    qtbot.waitUntil(lambda: all(one() is None for one in left), timeout=PATIENCE)


def test_a_window_whose_text_cannot_be_saved_is_not_locked_away(
    qtbot: QtBot, start: Start, profiles: Profiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    profiles.add("Anna", PersonRole.STUDENT, WORDS)
    session = start()
    old = session.window
    unlock(qtbot, old, WORDS)
    qtbot.waitUntil(lambda: is_shown(old) and idle(old), timeout=PATIENCE)
    with monkeypatch.context() as disk:
        disk.setattr(type(old.workspace.journal), "has_unwritten", property(lambda one: one is old.workspace.journal))
        old.lock_requested.emit()
        assert session.window is old
        assert old.isVisible()
        assert "could not be saved" in old.workspace.bar.text()
    old.lock_requested.emit()
    assert session.window is not old
    qtbot.waitUntil(lambda: is_asking(session.window) and idle(session.window), timeout=PATIENCE)


def test_where_there_is_nobody_yet_and_no_guest_may_be_a_profile_is_made_first(qtbot: QtBot, start: Start) -> None:
    window = start(Policy(hidden=frozenset({Feature.GUESTS}))).window
    assert is_asking(window)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.focusWidget() is parts(window.opened.welcome).new_, timeout=PATIENCE)
    assert parts(window.opened.welcome).guest.isHidden()
    assert parts(window.opened.welcome).unlock.isHidden()
