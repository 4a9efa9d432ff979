"""Facts about asking a language model: what is sent, what is refused, and that the key stays where it is."""

import json
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from threading import enumerate as enumerate_threads
from typing import Any

import msgspec
import pytest

from argmap.article.model_draft import AnswerError
from argmap.session.endpoint import (
    KEY_VARIABLE,
    MOST_BYTES,
    Cancelled,
    EndpointError,
    address_of,
    ask,
    draft_by_endpoint,
    key_of,
)

TEXT = "The bridge may be unsafe. Its piers cracked in 1999."
STATEMENTS = '{"statements": [{"sentences": [1], "main": true}, {"sentences": [2], "kind": "evidence"}]}'
KEY = "sk-very-secret"
ASKED = [{"role": "user", "content": "Hello, Zürich"}]


def chat(content: str) -> bytes:
    return json.dumps({"choices": [{"message": {"role": "assistant", "content": content}}]}).encode()


class Model(ThreadingHTTPServer):
    """A server on this computer that answers as it is told, and knows what it was asked."""

    daemon_threads = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answering)
        self.status, self.body, self.headers = 200, chat(STATEMENTS), dict[str, str]()
        self.asked: list[tuple[str, dict[str, str], Any]] = []
        self.waits: Event | None = None
        self.waits_within: Event | None = None
        self.was_asked = Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"


class Answering(BaseHTTPRequestHandler):
    server: Model

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append((self.path, dict(self.headers.items()), body))
        self.server.was_asked.set()
        if self.server.waits is not None:
            self.server.waits.wait(20)
        try:
            self.send_response(self.server.status)
            for name, value in self.server.headers.items():
                self.send_header(name, value)
            self.end_headers()
            if self.server.waits_within is not None:
                self.wfile.write(b" ")
                self.server.waits_within.wait(20)
            self.wfile.write(self.server.body)
        except OSError:
            return  # Whoever asked has gone.

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002, ARG002
        return


@pytest.fixture
def model() -> Iterator[Model]:
    made = Model()
    thread = Thread(target=made.serve_forever, args=(0.01,))
    thread.start()
    yield made
    for held in (made.waits, made.waits_within):
        if held is not None:
            held.set()
    made.shutdown()
    made.server_close()
    thread.join()


def refusal(model: Model) -> EndpointError:
    with pytest.raises(EndpointError) as caught:
        ask(model.url, "small", KEY, ASKED, timeout=5)
    assert KEY not in f"{caught.value!r} {caught.value} {caught.value.where}"
    return caught.value


def test_the_question_goes_to_the_address_with_the_key_in_its_head(model: Model) -> None:
    assert ask(model.url + "/", "small", KEY, ASKED) == STATEMENTS
    ((path, headers, body),) = model.asked
    assert path == "/v1/chat/completions"
    assert headers["Authorization"] == f"Bearer {KEY}"
    assert headers["Content-Type"] == "application/json"
    assert headers["Host"] == f"127.0.0.1:{model.server_address[1]}"
    assert (body["model"], body["messages"], body["stream"]) == ("small", ASKED, False)
    assert KEY not in json.dumps(body)


def test_without_a_key_none_is_sent(model: Model) -> None:
    ask(model.url, "small", "", ASKED)
    assert "Authorization" not in model.asked[0][1]


def test_a_name_of_this_computer_is_asked_too(model: Model) -> None:
    assert ask(model.url.replace("127.0.0.1", "localhost"), "small", "", ASKED) == STATEMENTS


@pytest.mark.parametrize("body", [STATEMENTS, f"Here:\n```json\n{STATEMENTS}\n```"])
def test_a_draft_is_made_and_holds_no_key(model: Model, body: str) -> None:
    model.body = chat(body)
    made = draft_by_endpoint(TEXT, model.url, "small", KEY)
    assert made is not None
    assert [TEXT[slice(*each.span)] for each in made.statements] == TEXT.replace(". ", ".\n").split("\n")
    assert KEY.encode() not in msgspec.json.encode(made)
    assert "1 The bridge may be unsafe." in model.asked[0][2]["messages"][1]["content"]


def test_an_answer_in_prose_makes_no_draft(model: Model) -> None:
    model.body = chat("I would rather not.")
    with pytest.raises(AnswerError, match="not the list of statements"):
        draft_by_endpoint(TEXT, model.url, "small", KEY)


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"{}", b'{"choices": []}', b'{"choices": [{"message": {"content": null}}]}', b"\xff" * 9]
)
def test_what_is_no_chat_is_told(model: Model, body: bytes) -> None:
    model.body = body
    assert "does not speak as a model does" in refusal(model).what


def test_too_large_an_answer_is_not_read_to_its_end(model: Model) -> None:
    model.body = b" " * (MOST_BYTES + 2**20)
    assert "too large" in refusal(model).what


@pytest.mark.parametrize(
    ("status", "says"),
    [(401, "does not take the key (401)"), (404, "no such model"), (429, "cannot answer now (429)"), (500, "(500)")],
)
def test_a_refusal_is_told_in_a_sentence(model: Model, status: int, says: str) -> None:
    model.status, model.body = status, f"wrong key {KEY}".encode()
    assert says in refusal(model).what


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_nobody_else_is_asked_when_an_answer_points_elsewhere(model: Model, status: int) -> None:
    model.status, model.headers = status, {"Location": model.url + "/elsewhere"}
    assert "another address" in refusal(model).what
    assert len(model.asked) == 1


def test_waiting_is_given_up_at_once_when_it_is_not_wanted_any_more(model: Model) -> None:
    model.waits = Event()
    begun = time.monotonic()
    assert draft_by_endpoint(TEXT, model.url, "small", KEY, lambda _done: not model.was_asked.is_set()) is None
    assert time.monotonic() - begun < 3
    with pytest.raises(Cancelled):
        ask(model.url, "small", KEY, ASKED, is_cancelled=lambda: True)


def test_an_answer_that_stops_halfway_is_not_waited_for(model: Model) -> None:
    model.waits_within = Event()
    with pytest.raises(EndpointError, match="took too long"):
        ask(model.url, "small", KEY, ASKED, timeout=0.5)
    assert [each.name for each in enumerate_threads() if each.name == "endpoint"] == []


def test_nobody_is_asked_when_it_is_not_wanted_from_the_start(model: Model) -> None:
    assert draft_by_endpoint(TEXT, model.url, "small", KEY, lambda _done: False) is None
    assert model.asked == []


def test_waiting_has_an_end(model: Model) -> None:
    model.waits = Event()
    with pytest.raises(EndpointError, match="took too long"):
        ask(model.url, "small", KEY, ASKED, timeout=0.3)


def test_where_nobody_listens_that_is_told() -> None:
    made = Model()
    url = made.url
    made.server_close()
    with pytest.raises(EndpointError, match="cannot be reached"):
        ask(url, "small", KEY, ASKED, timeout=5)


@pytest.mark.parametrize("url", ["http://8.8.8.8/v1", "http://[2001:4860:4860::8888]/v1", "http://0.0.0.0/v1"])
def test_far_away_is_asked_by_https_only(url: str) -> None:
    with pytest.raises(EndpointError, match="by https only"):
        ask(url, "small", KEY, ASKED, timeout=5)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "localhost:11434",
        "ftp://localhost",
        "file:///etc/passwd",
        "http://",
        "http://a:b:c",
        "http://a/\r\nX: y",
        "//a",
    ],
)
def test_what_is_no_address_is_told(url: str) -> None:
    with pytest.raises(EndpointError, match="no address of a model"):
        address_of(url)


@pytest.mark.parametrize(
    "url", ["https://me:word@a.example/v1", "https://a.example/v1?key=1", "https://a.example/v1#k"]
)
def test_an_address_holds_no_secrets(url: str) -> None:
    with pytest.raises(EndpointError, match="may hold no name, password"):
        address_of(url)


@pytest.mark.parametrize("key", ["a\r\nX: y", "ä", "a b"])
def test_a_key_that_is_none_is_not_sent(model: Model, key: str) -> None:
    with pytest.raises(EndpointError, match="signs that no key has") as caught:
        ask(model.url, "small", key, ASKED)
    assert key not in str(caught.value) or key == "a b"
    assert model.asked == []


def test_a_typed_key_goes_before_that_of_the_environment() -> None:
    assert key_of({KEY_VARIABLE: "a"}) == "a"
    assert key_of({KEY_VARIABLE: "a"}, " b ") == "b"
    assert key_of({}) == ""
