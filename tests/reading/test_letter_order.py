"""Words from right to left are read in their order, also where PDFium has reversed their letters."""

from desktop_app.reading.letter_order import in_reading_order


def line(*words: tuple[str, bool]) -> list[tuple[str, float]]:
    """Words from right to left; their letters rise to the right if that is said, and fall otherwise."""
    letters, right = [], 500.0
    for word, rises in words:
        left = right - 4 * len(word)
        letters += [(one, left + 4 * place if rises else right - 4 * (place + 1)) for place, one in enumerate(word)]
        letters.append((" ", left - 4))
        right = left - 4
    return letters


def test_reversed_words_and_their_numbers_are_put_in_order() -> None:
    assert in_reading_order(line(("ىلإ", True), ("21", True), ("عراشلا", True))) == "إلى 12 الشارع"


def test_a_mark_on_a_letter_stays_behind_it() -> None:
    word = [*zip("معّا", (388.6, 392.7, 384.5, 380.4), strict=True)]
    assert in_reading_order([*line(("ىلإ", True)), *word]) == "إلى عمّا"


def test_words_that_are_in_order_stay_as_they_are() -> None:
    assert in_reading_order(line(("إلى", False), ("12", True), ("PDF", True), ("الشارع", False))) == "إلى 12 PDF الشارع"
