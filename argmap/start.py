"""From a clone to a running argmap with one command, on a machine that has nothing but Python 3.11 or newer.

`python3 -m argmap.start` installs what is missing into `.venv` beside this package, and opens the window;
`python3 -m argmap.start test` passes the tests instead. It says what it does, and does nothing twice.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"

#: What Qt loads from a Debian or Ubuntu system, by package, as found on a bare one.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}


def main(words: Sequence[str]) -> int:
    """Install what is missing, then run argmap with the words given, or the tests."""
    if sys.version_info < (3, 11):
        print(f"argmap needs Python 3.11 or newer; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 1
    testing = words[:1] == ["test"]
    try:
        install_libraries()
        python = environment("test" if testing else "")
    except (subprocess.CalledProcessError, OSError) as error:
        print(f"argmap could not be installed: {error}", file=sys.stderr)
        return 1
    if testing:
        return subprocess.call([python, "-m", "pytest", *words[1:]], cwd=ROOT)
    if words or has_screen():
        return subprocess.call([python, "-m", "argmap", *words])
    print("There is no screen here, so this is the report on the sample; with a screen a window opens.\n", flush=True)
    return subprocess.call([python, "-m", "argmap", "report", str(ROOT / "assets/samples/russia-and-hamas.argmap")])


def has_screen() -> bool:
    """Whether a window can be shown: on Linux, without a display server, Qt would end the program."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM"))


def install_libraries() -> None:
    """Install the system libraries that Qt needs and that are not there, where apt can do it."""
    if sys.platform != "linux":
        return
    missing = [package for library, package in LIBRARIES.items() if not _loads(library)]
    if not (VENV.exists() or _runs(Path(sys.executable), "-c", "import ensurepip")):
        missing.append(f"python3.{sys.version_info.minor}-venv")
    if not missing:
        return
    if shutil.which("apt-get") is None:
        names = " ".join(missing)
        print(f"Your system lacks what Qt needs; on Debian these packages have it: {names}", file=sys.stderr)
        return
    if os.geteuid() != 0 and shutil.which("sudo") is None:
        print(f"Only root can install what Qt needs here: apt-get install {' '.join(missing)}", file=sys.stderr)
        return
    print(f"Installing system packages: {' '.join(missing)}", flush=True)
    rights = [] if os.geteuid() == 0 else ["sudo"]
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([*rights, "apt-get", "update", "-q"], check=True, env=quiet)
    options = ["-y", "-q", "--no-install-recommends"]
    subprocess.run([*rights, "apt-get", "install", *options, *missing], check=True, env=quiet)


def environment(extra: str) -> str:
    """Return the Python of `.venv`, made and filled where it is not, or not with what the project now asks for."""
    python = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp = VENV / f"argmap-{extra or 'run'}.stamp"
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if python.exists() and stamp.exists() and stamp.read_text() == wanted:
        return str(python)
    if not (python.exists() and _runs(python, "-m", "pip", "--version")):
        import venv  # Debian has it in a package of its own, which may have been installed just now.

        print(f"Making {VENV}", flush=True)
        venv.create(VENV, clear=True, with_pip=True)
    print("Installing argmap and what it needs (this takes a minute)", flush=True)
    target = f"{ROOT}[{extra}]" if extra else str(ROOT)
    subprocess.run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "-e", target], check=True)
    stamp.write_text(wanted)
    return str(python)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _runs(python: Path, *words: str) -> bool:
    return subprocess.run([python, *words], capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
