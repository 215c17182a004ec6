"""The dialog that composes a post about an activity and shows warnings; the person sends the post."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.letter_case import lower_case
from desktop_app.domain.records.evidence import Evidence
from desktop_app.domain.records.post import Post, PostState
from desktop_app.domain.revision import RecordId
from desktop_app.domain.sharing import (
    NETWORKS,
    UNKNOWN,
    PostWarning,
    SocialNetwork,
    compose_address,
    concerns,
    network_of,
    proposed_text,
)
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.base.unfinished_texts import TextField, UnfinishedTexts
from desktop_app.gui.forms.ui_share import Ui_ShareForm
from desktop_app.gui.texts.languages import language
from desktop_app.gui.texts.words import consent_name
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.combo_choice import select_entry
from desktop_app.gui.widgets.file_dialogs import PICTURES, choose_target
from desktop_app.services.journal.sharing import Shareable

MAIN = "mastodon"


class ShareDialog(BaseDialog):
    """Composes a post about an activity.

    Signals:
        written: the post was saved in the journal.
    """

    written = Signal()

    def __init__(self, context: PageContext, record: RecordId, hashtag: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._record, self._hashtag = context, record, hashtag
        self._ui = Ui_ShareForm()
        self._ui.setupUi(self)
        self._post: RecordId | None = None
        self._pictures: dict[str, Evidence] = {}
        self._proposed = ""
        for one in NETWORKS:
            self._ui.network.addItem(one.name, one.id)
        self._connect()
        sharing = context.profile.sharing
        context.tasks.run_query(lambda: sharing.begin(record), self._show)

    def _connect(self) -> None:
        ui = self._ui
        ui.network.currentIndexChanged.connect(self._network_changed)
        ui.text.textChanged.connect(self._check)
        ui.picture.currentIndexChanged.connect(self._check)
        ui.names.textChanged.connect(self._check)
        ui.copy.clicked.connect(self._copy)
        ui.open.clicked.connect(self._open)
        ui.savePicture.clicked.connect(self._choose_target)
        ui.later.clicked.connect(lambda: self._keep(PostState.OUTBOX))
        ui.sent.clicked.connect(lambda: self._keep(PostState.SENT))
        ui.remove.clicked.connect(self._remove)
        ui.remove.hide()
        ui.cancel.clicked.connect(self.reject)
        fields: dict[str, TextField] = {"text": ui.text, "names": ui.names}
        self._unfinished = UnfinishedTexts(self._context, f"post.{self._record}", fields, self)
        self.finished.connect(self._leave)

    def _leave(self) -> None:
        self._unfinished.forget()
        self._context.tasks.delete_after(self)

    def _show(self, found: Shareable | None) -> None:
        if found is None:
            self.reject()
            return
        ui = self._ui
        self._activity = found.activity
        ui.picture.addItem(self.tr("None"), "")
        for name, evidence in found.pictures:
            self._pictures[name] = evidence
            ui.picture.addItem(shown_line(evidence.caption), name)
        ui.names.setText(found.names)
        if found.post is not None:
            self._post, post = found.post
            ui.remove.show()
            select_entry(ui.network, post.network)
            select_entry(ui.picture, post.picture or "", self.tr("A picture that is missing here"))
            ui.text.setPlainText(post.text)
        else:
            self._network_changed()
        self._unfinished.restore()
        ui.text.setFocus()

    def _network(self) -> SocialNetwork:
        return network_of(self._ui.network.currentData())

    def _network_changed(self) -> None:
        """Apply the network's length limit; an unchanged proposed text is proposed again."""
        ui = self._ui
        if ui.text.toPlainText() == self._proposed and hasattr(self, "_activity"):
            self._proposed = proposed_text(self._activity, self._hashtag, self._network().longest)
            ui.text.setPlainText(self._proposed)
        ui.open.setEnabled(bool(self._network().page))
        ui.open.setText(self.tr("&Open {network}").format(network=self._network().name.replace("&", "&&")))
        self._check()

    def _value(self, state: PostState = PostState.OUTBOX) -> Post:
        ui = self._ui
        picture = RecordId(ui.picture.currentData() or "") or None
        return Post(self._record, self._network().id, ui.text.toPlainText(), picture, state)

    def _check(self) -> None:
        post, longest = self._value(), self._network().longest
        left = self.tr("%n character(s) left", "", longest - len(post.text))
        self._ui.left.setText(left if longest < UNKNOWN else "")
        names = [name.strip() for name in self._ui.names.text().split(",")]
        picture = self._pictures.get(post.picture or "")
        found = concerns(post, self._network(), self._hashtag, names, picture)
        self._ui.concerns.setText("\n".join(self._told(*one, picture) for one in found))
        self._ui.concerns.setVisible(bool(found))
        self._ui.savePicture.setEnabled(picture is not None and picture.consent.allows)

    def _told(self, concern: PostWarning, about: str, picture: Evidence | None) -> str:
        if concern is PostWarning.TOO_LONG:
            return self.tr("The text is %n character(s) too long.", "", int(about))
        consent = lower_case(consent_name(picture.consent), language()) if picture else ""
        return {
            PostWarning.NO_HASHTAG: self.tr("{hashtag} is missing.").format(hashtag=about),
            PostWarning.NAME: self.tr("The text contains the name “{name}”.").format(name=about),
            PostWarning.NO_CONSENT: self.tr("Consent for the picture: {state}. Leave it out.").format(state=consent),
            PostWarning.NO_ALTERNATIVE: self.tr("The picture has no description for those who can’t see it."),
        }[concern]

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._ui.text.toPlainText())
        self._ui.done.setText(self.tr("Copied. Paste it where you want to post it."))

    def _open(self) -> None:
        address = compose_address(self._network(), self._ui.text.toPlainText())
        if address:
            QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))
            self._ui.done.setText(self.tr("Opened in the browser. Post it there."))

    def _choose_target(self) -> None:
        picture = self._pictures.get(self._value().picture or "")
        if picture is not None:
            ending = "png" if picture.media_type == "image/png" else "jpg"
            title, kinds = self.tr("Save the picture"), [f"*.{ending} (*.{ending})"]
            name = f"{picture.caption}.{ending}"
            choose_target(self, title, kinds, ending, partial(self.save_picture, picture), name, PICTURES)

    def save_picture(self, picture: Evidence, target: Path) -> None:
        """Save the picture in a file, and copy its description to the clipboard for use in the network."""
        sharing = self._context.profile.sharing
        told = self.tr("Saved. The description was copied to the clipboard.")

        def saved() -> None:
            QGuiApplication.clipboard().setText(picture.alternative)
            self._ui.done.setText(told)

        self._context.tasks.run_query(lambda: sharing.save_picture(picture, target), lambda _none: saved())

    def _keep(self, state: PostState) -> None:
        sharing, post, record, names = (
            self._context.profile.sharing,
            self._value(state),
            self._post,
            self._ui.names.text(),
        )

        def keep() -> None:
            sharing.remember_names(names)
            sharing.save(post, record)

        self._context.tasks.run_query(keep, lambda _none: self._kept())

    def _remove(self) -> None:
        sharing, record = self._context.profile.sharing, self._post
        if record is not None:
            self._context.tasks.run_query(lambda: sharing.remove(record), lambda _none: self._kept())

    def _kept(self) -> None:
        self.written.emit()
        self.accept()
