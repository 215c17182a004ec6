"""The language of a text, told from its most frequent words; of a short or mixed text, it is not known."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain

WORD = re.compile(r"[^\W\d_]+")
MAX_WORDS = 150
"""The number of words that are looked at."""
MAX_LOOKED = 10 * MAX_WORDS
"""The number of characters in which so many words usually are."""
LEAST_FOUND, LEAST_SHARE = 4, 0.12
"""The frequent words that a text must have, and their part of all words."""
LEAD = 2
"""How many times as many frequent words a text must have that another language lacks, as it has the other way round."""

_FREQUENT = {
    "bg": "на и да се за от не са си че по съм това като към ще при бе също които беше ние но ги го му",
    "ca": "el la els les i de del dels que no un una es és en amb per va com més però al als hem són ha aquest ho",
    "cs": "a se v na je že to s z do i o ve jsem by si ale jako za které který byl pro tak po jsme při nebo od bylo",
    "da": "og i at det er en til af på for med den som de ikke der var har jeg et vi men sig kan om ved blev også",
    "de": (
        "der die das und ist in zu den nicht ein eine von mit ich sich auf es dem wir auch haben im "
        "wie hat war aber dass für sie wenn noch nur mich uns einen einer sind bei um so wurde am als habe"
    ),
    "el": (
        "και το η ο να της του που με για την τα από στο είναι οι δεν θα ένα μια στην των "
        "τους ήταν ότι ως έχω είχαν μας μου σε αν πολύ αλλά όταν γιατί κι είχε έναν μία αυτό όπως μετά πριν πιο"
    ),
    "en": (
        "the and to of a in is it that was for they with as on i we be had not but were at this have from "
        "what about when them which their there so if will would an are he she my you our one who by or can no do me"
    ),
    "es": (
        "el la los las y de del que no un una es en con por se lo para como más pero al su fue hemos "
        "son ha este cuando muy sin sobre también hasta hay donde quien "
        "desde todo nos durante uno ellos estaba yo porque está eso me han"
    ),
    "fi": "ja on ei että se oli en hän ne mutta kun niin mitä myös olen olla oli sen he tai ovat me jotka kuin voi",
    "fr": (
        "le la les et de des du que ne un une est en avec pour par il elle dans qui sur pas nous au je "
        "ce se sont plus mais nos on comme cette leur leurs aussi ont "
        "été avait était très elles son ses ma mon aux donc quand y"
    ),
    "hr": "i je se u na da su za od s kao koji što smo sam nije ali te bi iz kako ili bilo koje o do biti mi",
    "hu": "a az és hogy nem is egy volt ez de meg azt csak van mint mert már ezt kell még vagy ki volna lehet mi",
    "it": (
        "il lo la gli le e di del che non un una è in con per si come più ma al sono ha "
        "della dei anche i nel quando lui loro nella questo questa "
        "quello molto se perché ho hanno era sul alla ci mi ne"
    ),
    "nb": "og i at det er en til av på for med den som de ikke der var har jeg et vi men seg kan om ved ble også",
    "nl": "de het een en van ik te dat die in is niet op zijn met voor was ze er aan ook maar we om hebben naar",
    "pl": (
        "i w na z się nie do to że jest o jak a po co ale za od czy dla jako by są był było "
        "oraz tym które my tak ich jego gdy bardzo tylko mnie mi "
        "mam ja ona oni jej pod przez bez jeszcze już więc gdzie kiedy"
    ),
    "pt": (
        "o a os as e de do da que não um uma é em com por se para como mais mas ao foi são tem na "
        "no dos das quando muito sem também até onde quem tudo nos eles "
        "estava eu porque está isso me ele ela seu sua pelo pela à"
    ),
    "ro": "și de la a în cu nu pe un o că este din se mai care pentru au am fost sunt dar ca să lui iar era ne",
    "ru": "и в не на что с он как это я по но к у за из мы от так же для был были они она её бы при или во",
    "sk": "a sa v na je že to s z do aj o vo som by si ale ako za ktoré ktorý bol pre tak po sme pri alebo od bolo",
    "sl": "in je se v na da so za od s kot ki smo sem ni pa bi iz kako ali bilo ko o do biti z tudi",
    "sv": "och i att det är en till av på för med den som de inte var har jag ett vi men sig kan om vid blev också",
    "tr": "ve bir bu da de için ile çok ne daha gibi olarak ama kadar olan sonra ben biz var değil en her o mi",
    "uk": (
        "і в не на що з він як це я по але до у за із ми від так для був були вони вона її "
        "би при або та є їх його мене мені дуже коли тільки ще вже де через без й також щоб якщо було цей ця ці"
    ),
}
_LANGUAGES: dict[str, tuple[str, ...]] = {}
for _language, _words in _FREQUENT.items():
    for _word in dict.fromkeys(_words.split()):
        _LANGUAGES[_word] = (*_LANGUAGES.get(_word, ()), _language)


def language_of(text: str) -> str:
    """The language of a text (BCP 47); empty if that is not certain."""
    words = _first_words(text)
    known = [languages for word in words if (languages := _LANGUAGES.get(word))]
    counted = Counter(chain.from_iterable(known))
    if not counted:
        return ""
    ((language, found),) = counted.most_common(1)
    if found < max(LEAST_FOUND, LEAST_SHARE * len(words)):
        return ""
    shared = Counter(chain.from_iterable(one for one in known if language in one))
    leads = (
        found - shared[other] >= max(1, LEAD * (count - shared[other]))
        for other, count in counted.items()
        if other != language
    )
    return language if all(leads) else ""


def _first_words(text: str) -> list[str]:
    """The first words, in small letters."""
    words = WORD.findall(text[:MAX_LOOKED].lower())
    if len(words) <= MAX_WORDS and len(text) > MAX_LOOKED:  # the last one may be cut
        words = WORD.findall(text.lower())
    return words[:MAX_WORDS]
