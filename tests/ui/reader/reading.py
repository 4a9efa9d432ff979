"""A screen reader in a few lines, for the system's Python: what the accessibility bus shows of the window, as JSON.

Called as `reading.py PYTHON ROOT SHOWN MAP SETTINGS KEY GONE`, on a session bus and a display of its own.
"""

import json
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version comes first


def main(python, root, shown, map_path, settings_path, key, gone):
    heard = []
    window = subprocess.Popen(
        [python, shown, map_path, settings_path],
        env={**os.environ, "PYTHONPATH": root},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )

    def tell(words, seconds=0.7):
        window.stdin.write(words + "\n")
        window.stdin.flush()
        listen(seconds)

    def on_event(event):
        heard.append([event.type, event.source.get_name() if event.source else "", str(event.any_data or "")])

    listener = Atspi.EventListener.new(on_event)
    for kind in ("object:state-changed:focused", "object:announcement"):
        listener.register(kind)
    try:
        assert window.stdout.readline().strip() == "shown"
        found = until(application)
        before = tree(found)
        tell("select " + key)
        tell("say It is said")
        tell("delete " + gone)
        after = tree(found)
        counts = []
        for number in range(40):
            tell("turn" if number % 8 == 7 else "churn", 0.05)
            counts.append(sum(role == "list item" for _, role, _, _ in tree(found)))
        print(json.dumps({"before": before, "after": after, "heard": heard, "counts": counts}))
        window.stdin.write("quit\n")
        window.stdin.flush()
        if window.wait(20):
            raise SystemExit(f"the window ended with {window.returncode}")
    finally:
        window.kill()


def application():
    desktop = Atspi.get_desktop(0)
    children = [desktop.get_child_at_index(at) for at in range(desktop.get_child_count())]
    return next((each for each in children if each is not None and each.get_child_count()), None)


def until(find, seconds=20.0):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = find()
        if found is not None:
            return found
        listen(0.2)
    raise SystemExit("nothing was shown on the accessibility bus")


def listen(seconds):
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


def tree(start):
    """Return [role, name, states] of everything, depth first."""
    found = []

    def go(each, depth):
        states = each.get_state_set()
        has = [
            name
            for name in ("FOCUSABLE", "SELECTABLE", "SELECTED", "SHOWING")
            if states.contains(getattr(Atspi.StateType, name))
        ]
        found.append([depth, each.get_role_name(), each.get_name(), has])
        for at in range(each.get_child_count()):
            child = each.get_child_at_index(at)
            if child is not None:
                go(child, depth + 1)

    go(start, 0)
    return found


main(*sys.argv[1:])
