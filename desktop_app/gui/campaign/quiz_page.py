"""The quiz: one question at a time, each answer explained, and a result by subtopic with suggested materials."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.campaign import Campaign, Question, Quiz, QuizScore, score_quiz
from desktop_app.domain.records.quiz_result import QuizResult
from desktop_app.gui.base.page import Page, PageContext
from desktop_app.gui.forms.ui_quiz import Ui_QuizForm
from desktop_app.gui.widgets.layout_parts import clear_layout

ANSWERS_PLACE = 2
"""The position of the answers in the layout: below the question, above the explanation."""


class QuizPage(Page):
    """Asks the quiz of a campaign.

    Signals:
        left: the quiz is finished, or the person left it.
        material_requested: the person chose a material to read (publication id).
    """

    left = Signal()
    material_requested = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ui = Ui_QuizForm()
        self._ui.setupUi(self)
        self._campaign: Campaign | None = None
        self._titles: dict[str, str] = {}
        self._answers: dict[str, int] = {}
        self._before: dict[str, int] = {}
        self._number = 0
        self.answer_buttons: list[QPushButton] = []
        self._buttons = QVBoxLayout(self._ui.answers)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(8)
        self._panel = cast("QVBoxLayout", self._ui.panel.layout())
        self._ui.next.clicked.connect(self._next)
        self._ui.leave.clicked.connect(self.left)

    @property
    def has_content(self) -> bool:
        return self._campaign is not None

    def ask(self, campaign: Campaign) -> None:
        """Start the campaign's quiz from the beginning."""
        if campaign.quiz is None:
            return
        self._campaign, self._answers, self._number = campaign, {}, 0
        context, quiz = self._context, campaign.quiz
        self._before = {}
        self._context.tasks.run_query(lambda: read_before(context, quiz), self._know)
        self._ui.heading.setText(campaign.quiz.title)
        self._ui.introduction.setText(campaign.quiz.introduction)
        self._ui.progress.setRange(0, len(campaign.quiz.questions))
        self._show_question()

    def _know(self, found: tuple[dict[str, str], dict[str, int]]) -> None:
        self._titles, self._before = found

    @property
    def _questions(self) -> tuple[Question, ...]:
        quiz = self._campaign.quiz if self._campaign else None
        return quiz.questions if quiz else ()

    def _show_question(self) -> None:
        question = self._questions[self._number]
        subtopic = self._campaign.subtopic(question.subtopic) if self._campaign else None
        count = self.tr("Question {number} of {all}").format(number=self._number + 1, all=len(self._questions))
        self._ui.number.setText(" · ".join([count, *([subtopic.title] if subtopic else [])]))
        self._ui.question.setText(question.text)
        self._ui.verdict.clear()
        self._ui.explanation.clear()
        self._ui.progress.setValue(self._number)
        self._ui.next.hide()
        self._clear_buttons()
        self._panel.insertWidget(ANSWERS_PLACE, self._ui.answers)
        for place, answer in enumerate(question.answers):
            button = QPushButton(f"&{place + 1}  {answer.replace('&', '&&')}")
            button.setProperty("role", "answer")
            button.clicked.connect(lambda _checked=False, chosen=place: self._answer(chosen))
            self._add_button(button)
        self.answer_buttons[0].setFocus()

    def _answer(self, chosen: int) -> None:
        question = self._questions[self._number]
        self._answers[question.id] = chosen
        right = chosen == question.right
        self._ui.verdict.setText(
            self.tr("Correct.")
            if right
            else self.tr("Not quite: “{answer}”").format(answer=question.answers[question.right])
        )
        self._ui.explanation.setText(question.explanation)
        for place, button in enumerate(self.answer_buttons):
            button.setEnabled(place in (chosen, question.right))
        self._ui.progress.setValue(self._number + 1)
        last = self._number + 1 == len(self._questions)
        self._ui.next.setText(self.tr("See the &result") if last else self.tr("&Next question"))
        self._ui.next.show()
        self._ui.next.setFocus()

    def _next(self) -> None:
        if self._number >= len(self._questions):
            self.left.emit()
            return
        self._number += 1
        if self._number < len(self._questions):
            self._show_question()
        else:
            self._show_result()

    def _show_result(self) -> None:
        quiz = self._campaign.quiz if self._campaign else None
        if quiz is None:
            return
        scores = score_quiz(quiz, self._answers)
        right = sum(score.right for score in scores)
        result = QuizResult(quiz.id, tuple(sorted(self._answers.items())), right, len(quiz.questions))
        journal = self._context.profile.journal
        self._context.tasks.run_query(lambda: journal.write(result))
        self._ui.number.setText(self.tr("Your result"))
        self._ui.question.setText(self.tr("{right} of {asked} correct").format(right=right, asked=len(quiz.questions)))
        self._ui.verdict.setText(self.tr("It is kept in your journal."))
        lines = [self._line(score) for score in scores]
        self._ui.explanation.setText("\n".join([*lines, "", self.tr("Suggested reading:")]))
        self._clear_buttons()
        self._panel.addWidget(self._ui.answers)
        for material in dict.fromkeys(one for score in scores for one in score.read_next[:1]):
            self._offer(material)
        self._ui.next.setText(self.tr("Back to the &campaign"))
        self._ui.next.setFocus()

    def _line(self, score: QuizScore) -> str:
        subtopic = self._campaign.subtopic(score.subtopic) if self._campaign else None
        name = subtopic.title if subtopic else score.subtopic
        told = self.tr("{name}: {right} of {asked}").format(name=name, right=score.right, asked=score.asked)
        if score.subtopic not in self._before:
            return told
        return told + " " + self.tr("(the last time {right})").format(right=self._before[score.subtopic])

    def _offer(self, material: str) -> None:
        full = material if material in self._titles else f"urn:springshelf:{material}"
        if full not in self._titles:
            return
        button = QPushButton(self.tr("Read “{title}”").format(title=self._titles[full]))
        button.clicked.connect(lambda: self.material_requested.emit(full))
        self._add_button(button)

    def _add_button(self, button: QPushButton) -> None:
        self._buttons.addWidget(button)
        self.answer_buttons.append(button)

    def _clear_buttons(self) -> None:
        clear_layout(self._buttons)
        self.answer_buttons.clear()


def read_before(context: PageContext, quiz: Quiz) -> tuple[dict[str, str], dict[str, int]]:
    """Read the titles of suggested materials, and the last result by subtopic."""
    materials = {material for question in quiz.questions for material in question.read_next}
    names = context.shelf.shelf.names([*materials, *(f"urn:springshelf:{one}" for one in materials)])
    taken = [value for _, value in context.profile.journal.quiz_results() if value.quiz == quiz.id]
    scores = score_quiz(quiz, dict(taken[-1].answers)) if taken else ()
    return {name.id: name.title for name in names}, {score.subtopic: score.right for score in scores}
