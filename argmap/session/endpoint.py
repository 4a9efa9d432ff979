"""A draft by a language model behind an address that the person chose: the only place where argmap speaks to a network.

The address speaks as OpenAI's chat completions do. Nothing is sent unless there is an address; it goes there alone (no
redirects, no proxies), and unencrypted to none but this computer and its own network.
"""

import ipaddress
import json
import math
import socket
import ssl
from collections.abc import Callable, Mapping, Sequence
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from queue import Empty, SimpleQueue
from threading import Thread
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct

from argmap.article.model_draft import draft_of, messages
from argmap.article.proposal import Draft
from argmap.article.sentences import language_of, sentences
from argmap.language import tr
from argmap.model import ArgmapError

#: Where a key is read from when none was typed.
KEY_VARIABLE = "ARGMAP_ENDPOINT_KEY"
#: How many bytes of an answer are read.
MOST_BYTES = 4 * 2**20
#: How many seconds a model may take for its answer.
PATIENCE = 600.0
_POLL = 0.1


class EndpointError(ArgmapError):
    """An address that cannot be asked, or does not answer as it should; it never tells the key."""


class Cancelled(Exception):  # noqa: N818
    """The person did not want to wait for the answer."""


class Address(Struct, frozen=True):
    """Where to ask: `host` and `port`, and the path that asks for an answer."""

    is_secure: bool
    host: str
    port: int
    path: str


class _Message(Struct):
    content: str


class _Choice(Struct):
    message: _Message


class _Answer(Struct):
    choices: list[_Choice]


def key_of(environment: Mapping[str, str], typed: str = "") -> str:
    """Return the key that was typed, or else that of the environment; empty where there is none."""
    return typed.strip() or environment.get(KEY_VARIABLE, "").strip()


def address_of(url: str) -> Address:
    """Return what an address says, or raise an `EndpointError` that tells what is wrong with it.

    >>> address_of("http://localhost:11434/v1/")
    Address(is_secure=False, host='localhost', port=11434, path='/v1/chat/completions')
    """
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname, parts.port
    except ValueError:
        raise _no_address() from None
    if (
        parts.scheme not in ("http", "https")
        or not host
        or not url.isprintable()
        or not url.isascii()
        or " " in parts.path
    ):
        raise _no_address()
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise EndpointError(
            tr("The address of the model may hold no name, password or question"),
            hint=tr("A key is typed by itself, or stands in {variable}").format(variable=KEY_VARIABLE),
        )
    is_secure = parts.scheme == "https"
    return Address(is_secure, host, port or (443 if is_secure else 80), parts.path.rstrip("/") + "/chat/completions")


def ask(
    url: str,
    model: str,
    key: str,
    messages: Sequence[Mapping[str, str]],
    *,
    timeout: float = PATIENCE,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> str:
    """Return what the model at an address answers; raises `EndpointError`, or `Cancelled` when it is told to stop.

    Waits `timeout` seconds at most, and looks ten times a second whether it is still wanted.
    """
    address = address_of(url)
    question = {"model": model, "messages": list(messages), "temperature": 0, "stream": False}
    body = json.dumps(question, default=dict).encode()
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    if key:
        if not (key.isascii() and key.isprintable()) or " " in key:
            raise EndpointError(tr("The key for the model has signs that no key has"), hint=tr("Type it again"))
        headers["Authorization"] = f"Bearer {key}"
    exchange = _Exchange(address, body, headers, timeout)
    return _content(exchange.answer(is_cancelled), address)


class _Exchange:
    """One question and its answer, in a thread of its own, so that a person need not wait for it."""

    def __init__(self, address: Address, body: bytes, headers: dict[str, str], timeout: float) -> None:
        self._address, self._body, self._headers, self._timeout = address, body, headers, timeout
        self._socket: socket.socket | None = None
        self._is_over = False
        self._results: SimpleQueue[bytes | Exception] = SimpleQueue()

    def answer(self, is_cancelled: Callable[[], bool]) -> bytes:
        thread = Thread(target=self._run, name="endpoint", daemon=True)
        thread.start()
        try:
            for _ in range(max(math.ceil(self._timeout / _POLL), 1)):
                if is_cancelled():
                    raise Cancelled
                try:
                    result = self._results.get(timeout=_POLL)
                except Empty:
                    continue
                if isinstance(result, Exception):
                    raise _told(result, self._address)
                return result
            raise _told(TimeoutError(), self._address)
        finally:
            self._end()
            # It ends by itself soon, unless it waits for a name to be resolved: nobody waits for that.
            thread.join(1)

    def _end(self) -> None:
        """Let the thread come back from wherever it waits."""
        self._is_over = True
        if self._socket is not None:
            try:
                # Not the encrypted socket's own way, which would let the thread go on unencrypted.
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
            except OSError:
                return  # It is closed already.

    def _run(self) -> None:
        try:
            self._results.put(self._exchanged())
        except Exception as error:  # Whatever it is, the one who waits is to hear it.
            self._results.put(error)

    def _exchanged(self) -> bytes:
        connection = _connection(self._address, self._timeout)
        try:
            connection.connect()
            # The connection lets go of it as soon as an answer begins.
            self._socket = connection.sock
            if self._is_over:
                return b""
            headers = {**self._headers, "Host": _host(self._address)}
            connection.request("POST", self._address.path, self._body, headers)
            with connection.getresponse() as response:
                if response.status != 200:
                    raise _refused(response.status, self._address)
                answer = response.read(MOST_BYTES + 1)
        finally:
            connection.close()
        if len(answer) > MOST_BYTES:
            raise EndpointError(tr("The answer of the model is too large"), where=self._address.host)
        return answer


def _connection(address: Address, timeout: float) -> HTTPConnection:
    """Return a connection yet to be made; without encryption to a number that was looked at, not to a name."""
    if address.is_secure:
        context = ssl.create_default_context()
        return HTTPSConnection(address.host, address.port, timeout=timeout, context=context)
    found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    numbers = [str(each[4][0]) for each in found]
    if not numbers or not all(_is_near(number) for number in numbers):
        raise EndpointError(
            tr("A model outside of your own network is asked by https only"),
            where=address.host,
            hint=tr("Write https:// at the head of its address"),
        )
    # Both families may be named where only one is listened to.
    return _Near(numbers, address.port, timeout)


class _Near(HTTPConnection):
    """A connection to the first of some numbers that takes it."""

    def __init__(self, numbers: Sequence[str], port: int, timeout: float) -> None:
        super().__init__(numbers[0], port, timeout=timeout)
        self._numbers = list(dict.fromkeys(numbers))

    def connect(self) -> None:
        for at, number in enumerate(self._numbers):
            try:
                self.sock = socket.create_connection((number, self.port), self.timeout)
            except OSError:
                if at == len(self._numbers) - 1:
                    raise
            else:
                return


def _is_near(number: str) -> bool:
    """Whether a number is this computer or its own network.

    >>> [_is_near(each) for each in ("127.0.0.1", "192.168.1.7", "::1", "8.8.8.8", "::ffff:8.8.8.8")]
    [True, True, True, False, False]
    """
    ip = ipaddress.ip_address(number.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped is not None:
        ip = ip.ipv4_mapped
    return ip.is_loopback or (ip.is_private and not ip.is_unspecified)


def _host(address: Address) -> str:
    name = f"[{address.host}]" if ":" in address.host else address.host
    return name if address.port == (443 if address.is_secure else 80) else f"{name}:{address.port}"


def _no_address() -> EndpointError:
    return EndpointError(
        tr("This is no address of a model"),
        hint=tr("It begins with http:// or https://, such as {example}").format(example="http://localhost:11434/v1"),
    )


def _refused(status: int, address: Address) -> EndpointError:
    if status in (401, 403):
        said, hint = tr("The model does not take the key"), tr("Look whether it is right, and still holds")
    elif 300 <= status < 400:
        said, hint = tr("The model is said to be at another address"), tr("argmap asks none but the one you chose")
    elif status == 404:
        said, hint = tr("There is no such model, or none at this address"), tr("Look at both in the preferences")
    else:
        said, hint = tr("The model cannot answer now"), ""
    return EndpointError(f"{said} ({status})", where=address.host, hint=hint)


def _told(error: Exception, address: Address) -> EndpointError:
    """Say in a sentence why there is no answer."""
    hint = ""
    match error:
        case EndpointError():
            return error
        case TimeoutError():
            what = tr("The model took too long for its answer")
        case ssl.SSLError():
            what = tr("The model's address cannot be trusted: its encryption does not hold")
        case HTTPException():
            what = tr("What answers at this address does not speak as a model does")
        case _:
            what, hint = tr("The model cannot be reached"), tr("Look whether it runs, and whether its address is right")
    return EndpointError(what, where=address.host, hint=hint)


def _content(answer: bytes, address: Address) -> str:
    try:
        return msgspec.json.decode(answer, type=_Answer).choices[0].message.content
    except (ValueError, IndexError, RecursionError):
        what = tr("What answers at this address does not speak as a model does")
        raise EndpointError(what, where=address.host, hint=tr("Its address often ends with /v1")) from None


def draft_by_endpoint(
    text: str,
    url: str,
    model: str,
    key: str,
    progress: Callable[[float], bool] = lambda _done: True,
    *,
    timeout: float = PATIENCE,
) -> Draft | None:
    """Return the draft that the model at an address makes of a text; None when `progress` says to stop."""
    language = language_of(text)
    spans = sentences(text, language)
    if not progress(0.1):
        return None
    try:
        question = messages(text, spans, language)
        answer = ask(url, model, key, question, timeout=timeout, is_cancelled=lambda: not progress(0.2))
    except Cancelled:
        return None
    made = draft_of(answer, text, spans)
    return made if progress(1.0) else None
