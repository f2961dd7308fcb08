"""The same archive built by our own processes and by a Dask cluster: the same bytes, and what either takes.

`pip install distributed`, then `python benchmarks/with_dask.py 77`. For a cluster of many machines, put the address of
its scheduler in place of `LocalCluster`, and the site on a disk that all of them see under one path.
"""

from __future__ import annotations

import shutil
import sys
import time
from concurrent.futures import Executor
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parent.parent
WORKERS = 4


def main() -> None:
    """Print the seconds of both, or fail where their bytes differ."""
    from distributed import Client, LocalCluster
    from synthetic import lay_out

    count = int(sys.argv[1]) if len(sys.argv) > 1 else 14
    with TemporaryDirectory() as folder:
        site = lay_out(count, Path(folder) / "site")
        ours, taken = built(site, None)
        sys.stdout.write(
            f"{count} stories, {len(ours)} files, {WORKERS} workers each\nour own processes: {taken:.1f} s\n"
        )
        with LocalCluster(n_workers=WORKERS, threads_per_worker=1) as cluster, Client(cluster) as client:
            theirs, taken = built(site, client.get_executor())
    if ours != theirs:
        raise SystemExit("Dask printed other bytes")
    sys.stdout.write(f"Dask, its cluster already up: {taken:.1f} s, the same bytes\n")


def built(site: Path, executor: Executor | None) -> tuple[dict[str, bytes], float]:
    """Every file of a build where nothing was ever built, and how many seconds it took."""
    from site_builder.build import Request, build

    output = site / "build"
    for leftover in (output, site / ".cache"):
        shutil.rmtree(leftover, ignore_errors=True)
    started = time.perf_counter()
    request = Request(site, output, ROOT, workers=WORKERS, executor=executor)
    if not build(request, lambda _made, _whole: None, lambda: None).written:
        raise SystemExit("the archive does not build")
    taken = time.perf_counter() - started
    return {str(path.relative_to(output)): path.read_bytes() for path in output.rglob("*") if path.is_file()}, taken


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
