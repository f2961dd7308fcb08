"""A synthetic archive: N stories in the shape of the demonstration story, and what their builds cost.

`python benchmarks/archive.py 14` lays the archive out and builds it cold, after one edit, and with nothing to do.
"""

from __future__ import annotations

import resource
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parent.parent
STORY = "meta-openai"
RUNS = 3


def lay_out(count: int, folder: Path) -> Path:
    """A site of `count` stories, each under its own slug, headline and day."""
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    shutil.copy(ROOT / "site.yaml", folder)
    for number in range(count):
        story = folder / f"content/{STORY}-{number:05}"
        shutil.copytree(ROOT / "content" / STORY, story)
        text = (story / "story.md").read_text(encoding="utf-8")
        headline = text.replace("headline: ", f"headline: {_letters(number)}، ", 1)
        (story / "story.md").write_text(headline, encoding="utf-8")
    return folder


def _letters(number: int) -> str:
    """A number in Arabic letters, so that a headline claims no figure."""
    return "".join("ابجدهوزحطي"[int(digit)] for digit in str(number))


def seconds(site: Path) -> float:
    """How long one build takes, from the command to its end."""
    started = time.perf_counter()
    command = [sys.executable, "-m", "site_builder", "build", "--quiet", "--site", str(site)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return time.perf_counter() - started


def cold(site: Path) -> float:
    """A build where nothing was ever built."""
    shutil.rmtree(site / "build", ignore_errors=True)
    shutil.rmtree(site / ".cache", ignore_errors=True)
    return seconds(site)


def edited(site: Path) -> float:
    """A build after a word was added to one narrative."""
    story = sorted((site / "content").iterdir())[0] / "story.md"
    story.write_text(story.read_text(encoding="utf-8") + "\nكلمة.\n", encoding="utf-8")
    return seconds(site)


def main() -> None:
    """Print the medians as a table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 14
    with TemporaryDirectory() as folder:
        site = lay_out(count, Path(folder) / "site")
        times = {"cold": [cold(site) for _ in range(RUNS)]}
        times["one edit"] = [edited(site) for _ in range(RUNS)]
        times["nothing to do"] = [seconds(site) for _ in range(RUNS)]
        pages = sum(1 for _ in (site / "build").rglob("*.html"))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    sys.stdout.write(f"{count} stories, {pages} pages, largest process {peak:.0f} MB\n")
    for what, taken in times.items():
        sys.stdout.write(f"{what}: {statistics.median(taken):.2f} s\n")


if __name__ == "__main__":
    main()
