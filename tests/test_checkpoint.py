"""A scan that was interrupted goes on where it was, with the same result; what does not belong to it is refused."""

from __future__ import annotations

import errno
import gzip
import json
import os
import random
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import orjson
import pytest

import dedup
from dedup import checkpoint, pipeline
from dedup.checkpoint import Checkpoint
from dedup.errors import OutputError, UsageError
from dedup.near import collection
from dedup.readers import Source
from dedup.report import jsonl
from dedup.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

STAGES: Final = ("collect", "propose", "verify", "group")
AFTER: Final = {"propose": "reading", "verify": "proposing candidates", "group": "verifying candidates"}
FOOTER: Final = (
    "\n\nThe post Minister says talks will go on first appeared on Daily News Egypt.\nSee www.example.org/a now"
)


pytestmark = pytest.mark.filterwarnings("ignore:ids that are not unique")


class StoppedError(Exception):
    """What stands in for the end of a process."""


def texts() -> list[str]:
    rng = random.Random(11)
    words = [f"wört{i}" for i in range(300)]
    found: list[list[str]] = []
    for _ in range(60):
        if found and rng.random() < 0.7:
            text = list(rng.choice(found))
            for _ in range(rng.randint(0, 6)):
                text[rng.randrange(len(text))] = rng.choice(words)
            found.append(text[: rng.randint(len(text) // 2, len(text))])
        else:
            found.append(rng.choices(words, k=rng.choice([20, 90, 250])))
    return [" ".join(text) + (FOOTER if rng.random() < 0.3 else "") for text in found]


@pytest.fixture
def inputs(tmp_path: Path) -> list[Path]:
    """A folder, a compressed file whose ids are not unique, and records that cannot be read."""
    (tmp_path / "news").mkdir()
    every = texts()
    for number, text in enumerate(every[:20]):
        (tmp_path / "news" / f"{number:02}.txt").write_text(text, "utf-8")
    lines = [json.dumps({"text": text, "language": "en", "published": "2026-01-01"}) for text in every[20:50]]
    (tmp_path / "more.jsonl.gz").write_bytes(gzip.compress("\n".join([*lines, "{", '{"text": ""}']).encode()))
    (tmp_path / "rest.jsonl").write_text("\n".join(json.dumps({"id": "x#1", "text": text}) for text in every[50:]))
    return [tmp_path / "news", tmp_path / "more.jsonl.gz", tmp_path / "rest.jsonl"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "kept"


def written(scan: dedup.Scan) -> bytes:
    return b"".join(jsonl.lines(scan))


def plain(inputs: list[Path], **settings: Any) -> bytes:
    return written(pipeline.scan(Source(inputs), Settings(passages=True, **settings)))


def resumed(inputs: list[Path], folder: Path, **settings: Any) -> tuple[bytes, str | None]:
    """The result, and what was taken over; the folder is gone."""
    source, chosen = Source(inputs), Settings(passages=True, **settings)
    kept = Checkpoint(folder, source, chosen)
    result = written(pipeline.scan(source, chosen, checkpoint=kept))
    kept.remove()
    assert not folder.exists()
    return result, kept.taken_over


def interrupted(inputs: list[Path], folder: Path, stage: str, **settings: Any) -> None:
    """A scan that ends when it comes to a stage."""

    def stop(*_: object, **__: object) -> None:
        raise StoppedError

    source, chosen = Source(inputs), Settings(passages=True, **settings)
    kept = Checkpoint(folder, source, chosen)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, stage, stop)
        with pytest.raises(StoppedError):
            pipeline.scan(source, chosen, checkpoint=kept)
    kept.close()


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collection, "_BLOCK", 3000)
    monkeypatch.setattr(checkpoint, "_to_disk", lambda path: None)  # no test cuts the power, and disks are slow


@pytest.mark.parametrize("relations", ["near", "duplicates"])
@pytest.mark.parametrize(("threads", "memory"), [(1, None), (3, "128M")])
@pytest.mark.parametrize("stage", STAGES)
def test_the_result_is_the_same(
    inputs: list[Path], folder: Path, stage: str, threads: int, memory: str | None, relations: str
) -> None:
    expected = plain(inputs, relations=relations)
    assert expected.count(b'"type":"match"') >= 10
    assert expected.count(b'"code":') == 2
    interrupted(inputs, folder, stage, threads=threads, memory=memory, relations=relations)
    interrupted(inputs, folder, stage, relations=relations)  # again, and with other threads and memory
    result, taken_over = resumed(inputs, folder, threads=threads, relations=relations)
    assert result == expected
    if stage in AFTER:
        assert taken_over is not None
        assert taken_over.startswith(f"continues after {AFTER[stage]}: ")
        assert "60 documents" in taken_over
    else:
        assert taken_over is None


def test_from_stage_to_stage(inputs: list[Path], folder: Path) -> None:
    for stage in STAGES:
        interrupted(inputs, folder, stage)
    assert resumed(inputs, folder)[0] == plain(inputs)


def test_without_an_interruption(inputs: list[Path], folder: Path) -> None:
    assert resumed(inputs[:1], folder) == (plain(inputs[:1]), None)


@pytest.mark.parametrize("stage", STAGES)
def test_nothing_to_read(tmp_path: Path, folder: Path, stage: str) -> None:
    (tmp_path / "empty.jsonl").write_bytes(b"")
    inputs = [tmp_path / "empty.jsonl"]
    interrupted(inputs, folder, stage)
    assert resumed(inputs, folder)[0] == plain(inputs)


def test_what_is_kept_is_little_and_private(inputs: list[Path], folder: Path) -> None:
    interrupted(inputs[:1], folder, "propose")
    assert (folder / "hashes").exists()
    interrupted(inputs[:1], folder, "verify")
    assert not (folder / "hashes").exists()
    assert not list(folder.glob("sketched*"))
    if os.name == "posix":
        assert folder.stat().st_mode & 0o777 == 0o700


def test_inputs_are_not_read_again(inputs: list[Path], folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = plain(inputs[:1])
    interrupted(inputs[:1], folder, "propose")
    monkeypatch.setattr(Source, "batches", None)
    assert resumed(inputs[:1], folder)[0] == expected


@pytest.mark.parametrize("stage", ["propose", "verify", "group"])
@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"threshold": 0.8}, "threshold"),
        ({"relations": "duplicates"}, "relations"),
        ({"boilerplate": "keep"}, "boilerplate"),
    ],
)
def test_other_settings_are_refused(
    inputs: list[Path], folder: Path, stage: str, changes: dict[str, Any], named: str
) -> None:
    interrupted(inputs[:1], folder, stage)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(UsageError, match=rf"kept: belongs to another scan \(what differs: {named}\)"):
        resumed(inputs[:1], folder, **changes)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert resumed(inputs[:1], folder)[0] == plain(inputs[:1])


def _touched(inputs: list[Path]) -> None:
    stat = (inputs[0] / "03.txt").stat()
    os.utime(inputs[0] / "03.txt", ns=(stat.st_atime_ns, stat.st_mtime_ns + 1000))


def _grown(inputs: list[Path]) -> None:
    (inputs[0] / "20.txt").write_text("one more")


def _fewer(inputs: list[Path]) -> None:
    (inputs[0] / "19.txt").unlink()


def _renamed(inputs: list[Path]) -> None:
    inputs[0] = inputs[0].rename(inputs[0].with_name("old"))


def _by_name(inputs: list[Path]) -> None:
    inputs[:] = sorted(inputs[0].iterdir())


@pytest.mark.parametrize("change", [_touched, _grown, _fewer, _renamed, _by_name])
def test_other_inputs_are_refused(inputs: list[Path], folder: Path, change: Callable[[list[Path]], None]) -> None:
    inputs = inputs[:1]
    interrupted(inputs, folder, "verify")
    change(inputs)
    with pytest.raises(UsageError, match=r"what differs: the inputs or their state\)"):
        Checkpoint(folder, Source(inputs), Settings(passages=True))


def test_another_version_is_refused(inputs: list[Path], folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    interrupted(inputs[:1], folder, "verify")
    monkeypatch.setattr("dedup.report.version.__version__", "99")
    with pytest.raises(UsageError, match=r"what differs: the version of dedup\)"):
        Checkpoint(folder, Source(inputs[:1]), Settings(passages=True))


def test_nothing_finished_is_nothing_to_refuse(inputs: list[Path], folder: Path) -> None:
    interrupted(inputs[:1], folder, "collect")
    assert resumed(inputs[:1], folder, threshold=0.8)[0] == plain(inputs[:1], threshold=0.8)


def test_stdin_is_refused(folder: Path) -> None:
    with pytest.raises(UsageError, match="stdin"):
        Checkpoint(folder, Source(["-"]), Settings())
    assert not folder.exists()


def test_a_folder_of_other_files_is_refused(inputs: list[Path], tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="news: holds other files"):
        Checkpoint(inputs[0], Source(inputs[1:]), Settings())
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "texts").write_text("mine")
    with pytest.raises(UsageError, match="own: holds other files"):
        Checkpoint(tmp_path / "own", Source(inputs[1:]), Settings())
    with pytest.raises(UsageError, match="is not a folder"):
        Checkpoint(inputs[1], Source(inputs[2:]), Settings())
    with pytest.raises(OutputError, match="cannot be used"):
        Checkpoint(tmp_path / "no" / "such", Source(inputs[1:]), Settings())
    assert (tmp_path / "own" / "texts").read_text() == "mine"
    assert len(list(inputs[0].iterdir())) == 20


@pytest.mark.parametrize("name", ["_new", "_write_index"])
def test_a_full_disk_is_one_sentence(
    inputs: list[Path], folder: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, settings = Source(inputs[:1]), Settings(passages=True)
    kept = Checkpoint(folder, source, settings)
    with monkeypatch.context() as patch:
        patch.setattr(Checkpoint, name, _full)
        with pytest.raises(OutputError, match="cannot be written: No space left on device"):
            pipeline.scan(source, settings, checkpoint=kept)
    kept.close()
    assert resumed(inputs[:1], folder)[0] == plain(inputs[:1])


def _full(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_it_is_removed_in_any_number_of_steps(
    inputs: list[Path], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A removal that was interrupted leaves nothing that stops the next scan."""
    unlink, left = Path.unlink, 0

    def some(path: Path, missing_ok: bool = False) -> None:
        nonlocal left
        left -= path.exists()
        if left < 0:
            raise StoppedError
        unlink(path, missing_ok)

    for number in range(0, 36, 3):
        interrupted(inputs[:1], folder, "group")
        kept = Checkpoint(folder, Source(inputs[:1]), Settings(passages=True))
        with monkeypatch.context() as patch:
            left = number
            patch.setattr(Path, "unlink", some)
            with suppress(StoppedError):
                kept.remove()
        kept.close()
    assert not folder.exists()


@pytest.mark.skipif(os.name != "posix", reason="locks of POSIX")
def test_two_at_once_are_refused(inputs: list[Path], folder: Path) -> None:
    first = Checkpoint(folder, Source(inputs[:1]), Settings())
    with pytest.raises(UsageError, match="another scan is at work"):
        Checkpoint(folder, Source(inputs[:1]), Settings())
    first.close()
    Checkpoint(folder, Source(inputs[:1]), Settings()).remove()


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def overwritten(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def emptied(path: Path) -> None:
    path.write_bytes(b"")


DAMAGES: Final = (truncated, overwritten, emptied, Path.unlink)


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_is_noticed_in_any_file(inputs: list[Path], tmp_path: Path, damage: Callable[[Path], None]) -> None:
    inputs = inputs[:1]
    expected = plain(inputs)
    folder = tmp_path / "kept"
    interrupted(inputs, folder, "group")
    names = [path.name for path in folder.iterdir() if path.name not in ("dedup-lock", "dedup-index")]
    assert len(names) == len(set(names)) > 20
    for name in sorted(names):
        interrupted(inputs, folder, "group")
        damage(folder / name)
        with pytest.warns(UserWarning, match="kept: is damaged, and what depends on it is done anew"):
            result, taken_over = resumed(inputs, folder)
        assert result == expected
        after = "proposing candidates" if name.startswith("verified") else None
        assert (taken_over is None) == (after is None), name
        assert after is None or after in str(taken_over)


@pytest.mark.parametrize("damage", [truncated, overwritten])
@pytest.mark.parametrize("name", ["texts", "hashes", "sketched-band_keys.npy"])
def test_damage_before_candidates_are_proposed(
    inputs: list[Path], folder: Path, damage: Callable[[Path], None], name: str
) -> None:
    interrupted(inputs[:1], folder, "propose")
    damage(folder / name)
    with pytest.warns(UserWarning, match=f"done anew: {name} has "):
        assert resumed(inputs[:1], folder) == (plain(inputs[:1]), None)


@pytest.mark.parametrize("damage", [truncated, emptied])
def test_a_damaged_index(inputs: list[Path], folder: Path, damage: Callable[[Path], None]) -> None:
    interrupted(inputs[:1], folder, "group")
    damage(folder / "dedup-index")
    with pytest.warns(UserWarning, match="is damaged"):
        assert resumed(inputs[:1], folder) == (plain(inputs[:1]), None)


@pytest.mark.skipif(os.name != "posix", reason="links")
def test_no_link_is_followed(inputs: list[Path], folder: Path, tmp_path: Path) -> None:
    interrupted(inputs[:1], folder, "group")
    (folder / "texts").rename(tmp_path / "elsewhere")
    (folder / "texts").symlink_to(tmp_path / "elsewhere")
    before = (tmp_path / "elsewhere").read_bytes()
    with pytest.warns(UserWarning, match="texts is not a file"):
        assert resumed(inputs[:1], folder)[0] == plain(inputs[:1])
    assert (tmp_path / "elsewhere").read_bytes() == before


@pytest.mark.parametrize("old", [b"\xc3", b"w"])
def test_texts_that_are_no_texts(inputs: list[Path], folder: Path, old: bytes) -> None:
    """Bytes whose sum is right, from someone who made it."""
    import xxhash

    interrupted(inputs[:1], folder, "group")
    data = (folder / "texts").read_bytes().replace(old, b"\xff", 1)
    (folder / "texts").write_bytes(data)
    index = orjson.loads((folder / "dedup-index").read_bytes())
    index["parts"]["collected"]["texts"][1] = xxhash.xxh3_128(data).hexdigest()
    (folder / "dedup-index").write_bytes(orjson.dumps(index))
    with pytest.warns(UserWarning, match="is damaged"):
        assert resumed(inputs[:1], folder) == (plain(inputs[:1]), None)


def test_what_is_done_is_reported(inputs: list[Path], folder: Path) -> None:
    interrupted(inputs[:1], folder, "verify")
    steps: list[tuple[str, int, int | None]] = []
    source, settings = Source(inputs[:1]), Settings(passages=True)
    kept = Checkpoint(folder, source, settings, lambda *step: steps.append(step))
    assert steps[-1][0] == "checking"
    assert steps[-1][1] == steps[-1][2] == (folder / "texts").stat().st_size
    pipeline.scan(source, settings, lambda *step: steps.append(step), kept)
    assert steps[-1][0] == "telling stories"
    kept.remove()


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-P", "-m", "dedup", *map(str, arguments)]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="signals of POSIX")
@pytest.mark.parametrize("stage", STAGES)
def test_a_killed_process(inputs: list[Path], tmp_path: Path, stage: str) -> None:
    target = tmp_path / "out.jsonl"
    arguments = ["scan", *map(str, inputs), "-o", f"jsonl:{target}", "--passages", "--resume"]
    program = (
        "import sys, time, dedup.cli, dedup.pipeline\n"
        "def wait(*_, **__):\n"
        "    print('there', flush=True)\n"
        "    time.sleep(600)\n"
        f"dedup.pipeline.{stage} = wait\n"
        "dedup.cli.main(sys.argv[1:])\n"
    )
    with subprocess.Popen(
        [sys.executable, "-P", "-c", program, *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"there\n"
        process.send_signal(signal.SIGKILL)
    assert not target.exists()
    assert (tmp_path / "out.jsonl.resume").is_dir()
    done = subprocess.run(command(*arguments), capture_output=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    assert target.read_bytes() == plain(inputs)
    assert (b"continues after " + AFTER[stage].encode() if stage in AFTER else b"documents, ") in done.stderr
    assert not (tmp_path / "out.jsonl.resume").exists()


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_a_process_that_is_killed_at_any_moment(inputs: list[Path], tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    arguments = command("scan", *inputs, "-o", f"jsonl:{target}", "--passages", "-q", "--resume", tmp_path / "kept")
    for hundredths in range(20, 80, 6):
        with subprocess.Popen(arguments, stderr=subprocess.PIPE) as process:
            time.sleep(hundredths / 100)
            process.kill()
            assert process.stderr is not None
            assert b"damaged" not in process.stderr.read()
        if target.exists():
            break
    assert subprocess.run(arguments, check=False, timeout=120).returncode == 0
    assert target.read_bytes() == plain(inputs)


def test_the_command_refuses_in_one_sentence(inputs: list[Path], tmp_path: Path) -> None:
    for arguments in (
        ["-", "--resume"],
        [inputs[2], "--resume", inputs[0]],
        ["--resume", inputs[1], inputs[2]],
    ):
        done = subprocess.run(
            command("scan", *arguments), stdin=subprocess.DEVNULL, capture_output=True, check=False, cwd=tmp_path
        )
        assert done.returncode == 2
        assert done.stdout == b""
        assert len(done.stderr.splitlines()) == 1
        assert done.stderr.startswith(b"dedup: ")
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in inputs}
