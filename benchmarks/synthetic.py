"""A synthetic archive: N stories in the shape of the demonstration story, and the edits that builds are measured after.

Stories hardly share a text: names are a story's own wherever they stand, and each paragraph of a source, each sentence
of a sheet and of a narrative ends in a word of its own. So no tool gains from what it made of another story.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

ROOT = Path(__file__).parent.parent
STORY = "meta-openai"
LABEL = re.compile(r"(label: عروض السنة الأولى).*")
OWN_WORDS = re.compile(r"^( +(?:title|label|text|note|question|term): (?!')[^\n]*)$", re.MULTILINE)
QUOTE = re.compile(r"(speaker: [^\n]*\n +text: [^\n]*?) \S+$", re.MULTILINE)
PARAGRAPH = re.compile(r"^(?![-#!]|\w+:)(.{80,})$", re.MULTILINE)
NAMES = re.compile(
    r"ألتمان|زوكربيرج|بوسورث|تشين|لايتكاب|وانغ|تشاو|فريدمان|رونالدو|ميتا(?=\W)|التنفيذي|المواهب|الاصطناعي|مستخدمون"
)
LATIN = re.compile(r"OpenAI|Meta(?=\W)")
SOURCE = re.compile(r"file: (\S+)\.txt")


def lay_out(count: int, folder: Path) -> Path:
    """A site of `count` stories, each with its own address, headline, texts and sources."""
    (folder / "seeds").mkdir(parents=True)
    shutil.copy(ROOT / "site.yaml", folder)
    for number in range(count):
        _story(folder, number)
    return folder


def _story(folder: Path, number: int) -> None:
    word, name = letters(number), f"{STORY}-{number:05}"

    def own(text: str, sentences: re.Pattern[str]) -> str:
        named = LATIN.sub(rf"\g<0>{letters(number, 'abcdefghij')}", NAMES.sub(rf"\g<0>{word}", text))
        return sentences.sub(rf"\1 {word}", named)

    for source in sorted((ROOT / "seeds").glob("*.txt")):
        text = own(source.read_text(encoding="utf-8"), PARAGRAPH)
        (folder / f"seeds/{source.stem}-{number:05}.txt").write_text(text, encoding="utf-8")
    story = shutil.copytree(ROOT / "content" / STORY, folder / "content" / name)
    narrative = (story / "story.md").read_text(encoding="utf-8").replace("headline: ", f"headline: {word}، ", 1)
    (story / "story.md").write_text(own(narrative, PARAGRAPH), encoding="utf-8")
    sheet = own((story / "facts.yaml").read_text(encoding="utf-8"), OWN_WORDS)
    sheet = SOURCE.sub(rf"file: \1-{number:05}.txt", QUOTE.sub(r"\1", sheet))
    (story / "facts.yaml").write_text(sheet, encoding="utf-8")


def letters(number: int, alphabet: str = "ابجدهوزحطي") -> str:
    """A number in letters, so that it claims no figure."""
    return "".join(alphabet[int(digit)] for digit in f"{number:05}")


def edit_word(article: Path) -> None:
    """A word more at the end of a narrative or of any Markdown page."""
    with article.open("a", encoding="utf-8") as file:
        file.write("\nكلمة.\n")


def edit_fact(sheet: Path, turn: int) -> None:
    """Another label for one figure of a sheet; `turn` makes it another each time."""
    text = sheet.read_text(encoding="utf-8")
    sheet.write_text(LABEL.sub(rf"\1، {letters(turn)}", text), encoding="utf-8")
