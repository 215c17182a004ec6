"""The language of a person's text decides how it is hyphenated; where it is not certain, nothing is divided."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from desktop_app.typesetting.prose import blocks_as_text
from desktop_app.typesetting.styles import make_styles
from desktop_app.typesetting.text_language import language_of

TEXTS = {
    "en": "The pupils understand the questions better when they have written something about it themselves.",
    "fr": "Les élèves ont compris que la question n'est pas dans le livre, et nous en avons parlé avec eux.",
    "de": "Die Kinder haben die Frage nicht verstanden, und ich habe mit der Gruppe über das Beispiel gesprochen.",
    "it": "Gli alunni hanno capito che la domanda non è nel libro, e ne abbiamo parlato con il gruppo dei grandi.",
    "es": "Los alumnos no han entendido la pregunta del libro, y lo hemos hablado con el grupo para la otra clase.",
    "pl": "Uczniowie nie wiedzieli, że to jest pytanie do nich, a ja o tym z nimi rozmawiałam po lekcji i na przerwie.",
    "el": "Τα παιδιά δεν είχαν καταλάβει ότι η ερώτηση είναι για την τάξη, και μίλησα με την ομάδα για το παράδειγμα.",
    "uk": "Діти не знали, що це питання до них, і ми з групою говорили про це, але вони не були готові до уроку.",
    "pt": "Os alunos não entenderam a pergunta do livro, e falamos com o grupo para que a aula seja mais clara.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_text_of_two_lines_tells_its_language(language: str) -> None:
    assert language_of(TEXTS[language]) == language


@pytest.mark.parametrize("text", ["", "Understanding", "Rivers, bridges, Anna", f"{TEXTS['en']} {TEXTS['es']}"])
def test_a_text_that_is_short_or_mixed_tells_none(text: str) -> None:
    assert not language_of(text)


def broken(text: str, document: str) -> list[str]:
    """The lines of a text in a narrow column of a document in another language."""
    styles = make_styles("#245b66", language=document).for_text_in(language_of(text))
    (paragraph,) = blocks_as_text(text, styles, "H4")
    paragraph.wrapOn(Canvas("-"), 62, 1000)
    return ["".join(line[1]) if isinstance(line, tuple) else line.words[-1].text for line in paragraph.blPara.lines]


def test_an_english_text_in_a_spanish_document_is_divided_as_english() -> None:
    lines = broken(f"{TEXTS['en']} Understanding understanding it was the understandable question.", "es")
    assert any(line.endswith(("under-", "stand-")) for line in lines), lines
    assert not any(line.endswith("unders-") for line in lines), lines


def test_a_text_in_an_unknown_language_is_not_divided() -> None:
    assert not any(line.endswith("-") for line in broken("Understandings misunderstandings", "es"))
    assert any(line.endswith("-") for line in broken(TEXTS["es"] + " Considerablemente comprensiblemente.", "es"))
