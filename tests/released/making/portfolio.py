"""Ana's portfolio: three versions, two of them frozen, what the mentor sent back, signatures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.portfolio_choice import (
    EmbeddedData,
    EntryOrder,
    PortfolioChoice,
    PortfolioLook,
    with_attention,
    with_question,
)
from desktop_app.domain.print_setup import Paper, PrintSetup
from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.domain.records.feedback import FeedbackPart, Signer
from desktop_app.domain.records.person import Person
from desktop_app.services.feedback import Given
from tests.portfolio.returned_files import comment, fill, scan, words_at

from .setting import Scene, picture, smaller

MENTOR = Given("Dr Mira Sample", "mentor", date(2023, 3, 18))


def freeze_first(scene: Scene, campaign: Campaign) -> None:
    """`portfolio freeze --out`, signed by both."""
    portfolios, journal = scene.workplace.portfolios, scene.workplace.journal
    reflection = journal.reflections()[0][0].record
    choice = with_question(PortfolioChoice(campaign), reflection, "Did I ask too early?")
    choice = with_attention(choice, reflection, wanted=True)
    portfolios.remember_choice(choice)
    freeze(scene, choice, "portfolio-1.pdf")
    scene.workplace.feedback.sign(campaign, 1, Signer.OWNER, "Ana Kovač")
    scene.workplace.feedback.sign(campaign, 1, Signer.MENTOR, "Dr Mira Sample")


def freeze(scene: Scene, choice: PortfolioChoice, name: str) -> None:
    """Freeze what a choice gathers, and hand the frozen version out."""
    portfolios = scene.workplace.portfolios
    frozen = portfolios.freeze(portfolios.gather(choice))
    made = portfolios.gather_version(choice.campaign, frozen.number)
    portfolios.write(portfolios.render(made).pdf, scene.handed_out(name))


def take_feedback_in(scene: Scene) -> None:
    """The first version comes back filled in and commented, scanned, and as words from paper."""
    feedback, journal = scene.workplace.feedback, scene.workplace.journal
    (entry, _), *_ = journal.reflections()
    pdf = scene.handed_out("portfolio-1.pdf").read_bytes()
    filled = fill(
        pdf,
        {
            f"feedback.entry.{entry.record}": "Πώς το ξέρεις; كيف تعرف؟",
            "feedback.strong": "The cleaner was heard.",
            "feedback.depth.dialogue": "at-times",
            "feedback.agreed.1.action": "Invite the caretaker",
            "feedback.agreed.1.by": "May",
            "feedback.day": "2023-03-18",
        },
    )
    page, box = words_at(filled, "They walked in threes")
    filled = comment(filled, page, box, "Who chose the threes?", "Highlight")
    scene.handed_out("portfolio-1-filled.pdf").write_bytes(filled)
    feedback.take_in(scene.handed_out("portfolio-1-filled.pdf"), MENTOR)
    feedback.take_in(smaller(scan(pdf, page, scene.workshop("scan.jpg"))), MENTOR)
    feedback.type_in(entry.record[:6].upper(), "Why the cleaner?", MENTOR)
    feedback.type_in(f"SPRINGSHELF:P-SPRING-2023:1:{entry.record.upper()}", "And then?", MENTOR, FeedbackPart.QUESTIONS)


def freeze_second(scene: Scene, campaign: Campaign) -> None:
    """Another look, in another order, under another name; its signature is taken back, and so is a consent in it."""
    portfolios, journal = scene.workplace.portfolios, scene.workplace.journal
    journal.save_person(Person("Ana Kovač-Lind", "Sample University", "Student teacher", "Dr Nina Sample"))
    (walk, _), *_ = journal.activities()
    bell = picture(scene.workshop("bell.jpg"), "#6b4a8f")
    shown = NewEvidence(bell, "", "At the bell", "Two people at a door.", Consent.GIVEN)
    given = journal.add_evidence(shown, walk.record)
    look = PortfolioLook(
        "mentor-digest", "el", PrintSetup(Paper.LETTER, large_print=True, two_sided=True), EmbeddedData.TEXTS
    )
    choice = replace(portfolios.choice(campaign), order=EntryOrder.LATEST, look=look)
    freeze(scene, choice, "portfolio-2.pdf")
    scene.workplace.feedback.sign(campaign, 2, Signer.OWNER, "Ana Kovač-Lind")
    # The first version, with which this runs, asks for the id and the number.
    (signed, _), *_ = scene.workplace.feedback.signatures("P-SPRING-2023", 2)  # type: ignore[call-arg, arg-type]
    scene.workplace.feedback.take_back(signed.record, "The wrong version.")
    value = next(one for entry, one in journal.evidence() if entry.record == given)
    journal.write(replace(value, consent=Consent.WITHDRAWN), given)


def give_out_third(scene: Scene, campaign: Campaign) -> None:
    """Saved and printed, not frozen; it carries its entries with their evidence."""
    portfolios = scene.workplace.portfolios
    made = portfolios.gather(PortfolioChoice(campaign))
    pdf = portfolios.render(made).pdf
    portfolios.save(made, pdf, scene.handed_out("portfolio-3.pdf"))
    portfolios.remember_printed(made, pdf)
