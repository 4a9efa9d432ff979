"""A real browser without a screen: Chromium, driven over the DevTools protocol through a pipe, needing no library.

`found()` says where Chromium is; `Browser` starts it with a folder of its own and ends it; `Page` is one tab, which
remembers what it fetched and what its console said.
"""

import base64
import json
import os
import select
import shutil
import subprocess
import time
from collections import deque
from pathlib import Path
from typing import Any

_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-sync",
    "--disable-features=OptimizationHints,MediaRouter,Translate",
    "--metrics-recording-only",
    "--mute-audio",
    "--hide-scrollbars",
    "--remote-debugging-pipe",
)
#: Seconds that an answer may take; this machine may be busy.
_PATIENCE = 60


def found() -> str | None:
    """Return the path of Chromium, or None."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


class BrowserError(Exception):
    """What the browser refused, or what a script threw."""


class Browser:
    """One running browser; use it with `with`."""

    def __init__(self, folder: Path) -> None:
        program = found()
        assert program is not None
        (there_in, self._out), (self._in, there_out) = os.pipe(), os.pipe()
        # Chromium reads commands from descriptor 3 and writes to 4; the shell puts the pipe's ends there.
        move = f'exec 3<&{there_in} 4>&{there_out}; exec "$@"'
        with (folder / "browser.log").open("wb") as log:
            self._process = subprocess.Popen(
                ["bash", "-c", move, "browser", program, *_FLAGS, f"--user-data-dir={folder / 'profile'}"],
                pass_fds=(there_in, there_out),
                stdout=log,
                stderr=log,
                env={**os.environ, "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)},
            )
        os.close(there_in)
        os.close(there_out)
        self._number = 0
        self._unread = b""
        self.events: deque[dict[str, Any]] = deque()

    def __enter__(self) -> "Browser":
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self.call("Browser.close")
            self._process.wait(20)
        except (BrowserError, OSError, subprocess.TimeoutExpired):
            self._process.kill()
            self._process.wait(20)
        finally:
            os.close(self._in)
            os.close(self._out)

    def call(self, method: str, session: str | None = None, **words: Any) -> dict[str, Any]:
        """Give a command and return its answer; what happens meanwhile is appended to `events`."""
        self._number += 1
        command = {"id": self._number, "method": method, "params": words}
        data = json.dumps(command | ({"sessionId": session} if session else {})).encode() + b"\0"
        while data:
            data = data[os.write(self._out, data) :]
        while True:
            message = self._read(_PATIENCE)
            if message is None:
                raise BrowserError(f"no answer to {method}")
            if message.get("id") != self._number:
                self.events.append(message)
                continue
            if "error" in message:
                raise BrowserError(f"{method}: {message['error']}")
            result: dict[str, Any] = message["result"]
            return result

    def settle(self, seconds: float) -> None:
        """Take in what happens for a while."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            message = self._read(left)
            if message is not None:
                self.events.append(message)

    def _read(self, seconds: float) -> dict[str, Any] | None:
        until = time.monotonic() + seconds
        while b"\0" not in self._unread:
            ready, _, _ = select.select([self._in], [], [], max(until - time.monotonic(), 0))
            if not ready:
                return None
            data = os.read(self._in, 1 << 20)
            if not data:
                raise BrowserError("the browser has ended")
            self._unread += data
        line, _, self._unread = self._unread.partition(b"\0")
        message: dict[str, Any] = json.loads(line)
        return message


class Page:
    """A tab on a file; `requests` are the addresses that it fetched, `complaints` what its console said."""

    def __init__(self, browser: Browser, path: Path, width: int = 1366, height: int = 768, **wishes: Any) -> None:
        self.browser = browser
        target = browser.call("Target.createTarget", url="about:blank")["targetId"]
        self.target = target
        self.session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log", "Accessibility"):
            self.call(f"{domain}.enable")
        self.resize(width, height, **wishes)
        self.address = path.as_uri()
        self.go(self.address)

    def call(self, method: str, **words: Any) -> dict[str, Any]:
        """Give this tab a command."""
        return self.browser.call(method, self.session, **words)

    def resize(self, width: int, height: int, *, scale: float = 1, phone: bool = False, **media: str) -> None:
        """Give the tab a size; `media` are features such as `prefers_color_scheme="dark"`."""
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=phone
        )
        self.call("Emulation.setTouchEmulationEnabled", enabled=phone)
        wishes = {"prefers_reduced_motion": "reduce"} | media
        features = [{"name": name.replace("_", "-"), "value": value} for name, value in wishes.items()]
        self.call("Emulation.setEmulatedMedia", features=features)

    def go(self, address: str) -> None:
        """Open an address and wait until it is there."""
        self.call("Page.navigate", url=address)
        self.wait_for("document.readyState === 'complete'")

    def do(self, script: str) -> Any:
        """Return what an expression comes to; raises BrowserError with what it threw."""
        done = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in done:
            raise BrowserError(str(done["exceptionDetails"]))
        return done["result"].get("value")

    def wait_for(self, condition: str) -> None:
        """Wait until an expression is true."""
        until = time.monotonic() + _PATIENCE
        while not self.do(condition):
            assert time.monotonic() < until, condition
            self.browser.settle(0.02)

    def press(self, key: str, text: str = "") -> None:
        """Press a key, by its name or as the text that it types."""
        codes = {"Enter": 13, "Escape": 27, "Tab": 9, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40}
        code = codes.get(key, ord(key[0].upper()))
        typed = {"text": text or ("\r" if key == "Enter" else key)} if len(key) == 1 or key == "Enter" else {}
        words = {"key": key, "code": key, "windowsVirtualKeyCode": code}
        self.call("Input.dispatchKeyEvent", type="keyDown", **words, **typed)
        self.call("Input.dispatchKeyEvent", type="keyUp", **words)

    def type(self, text: str) -> None:
        """Write a text where the keys go."""
        self.call("Input.insertText", text=text)

    def mouse(self, kind: str, x: float, y: float, **words: Any) -> None:
        """Tell the tab of the mouse: "Pressed", "Released", "Moved" or "Wheel"."""
        self.call("Input.dispatchMouseEvent", type=f"mouse{kind}", x=x, y=y, **words)

    def click(self, x: float, y: float) -> None:
        """Click at a place."""
        for kind in ("Pressed", "Released"):
            self.mouse(kind, x, y, button="left", clickCount=1)

    def touch(self, kind: str, *points: tuple[float, float]) -> None:
        """Tell the tab of fingers: "Start", "Move" or "End"."""
        fingers = [{"x": x, "y": y, "id": at} for at, (x, y) in enumerate(points)]
        self.call("Input.dispatchTouchEvent", type=f"touch{kind}", touchPoints=fingers)

    def picture(self, path: Path) -> None:
        """Save what is seen."""
        path.write_bytes(base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"]))

    def paper(self) -> bytes:
        """Return the page as it prints, as PDF."""
        printed = self.call("Page.printToPDF", printBackground=False, preferCSSPageSize=True)
        return base64.b64decode(printed["data"])

    def close(self) -> None:
        """Close the tab."""
        self.browser.call("Target.closeTarget", targetId=self.target)

    @property
    def requests(self) -> list[str]:
        """The addresses that were asked for, also in vain, but for the page itself and what it carries as data."""
        self.browser.settle(0.05)
        sent = self._told("Network.requestWillBeSent", lambda told: told["request"]["url"])
        return [url for url in sent if not url.startswith("data:") and url.split("#")[0] != self.address]

    @property
    def refused(self) -> list[str]:
        """Why those of them failed that did: "csp" where the page's policy was against it."""
        self.browser.settle(0.05)
        return self._told("Network.loadingFailed", lambda told: told.get("blockedReason", told["errorText"]))

    @property
    def complaints(self) -> list[str]:
        """What went wrong: errors and warnings of the console, of scripts, and of the policy."""
        self.browser.settle(0.05)
        return [
            *self._told("Log.entryAdded", lambda told: told["entry"]["text"]),
            *self._told("Runtime.exceptionThrown", lambda told: str(told["exceptionDetails"])),
            *self._told("Runtime.consoleAPICalled", lambda told: str(told["args"])),
        ]

    def _told(self, method: str, what: Any) -> list[str]:
        here = (each for each in self.browser.events if each.get("sessionId") == self.session)
        return [what(each["params"]) for each in here if each.get("method") == method]
