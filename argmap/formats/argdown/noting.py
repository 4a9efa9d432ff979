"""What a file of Argdown notes at the places where something stands, gathered as the fields of its record."""

from collections.abc import Mapping, Sequence
from typing import Any, get_args

from msgspec import Struct

from argmap.formats.argdown.blocks import Heading, Noted, Said, Step
from argmap.formats.argdown.fields import Data, taken
from argmap.formats.losses import Losses, at_line
from argmap.language import tr
from argmap.model import Claim, Evidence, EvidenceType, Group


class Notes(Struct):
    """Gathers notes; `excerpts` are the ids of excerpts by the names that the file has."""

    excerpts: Mapping[str, str]
    losses: Losses

    def of_statement(self, title: str, members: Sequence[Said]) -> Data:
        """Return the fields of a statement; with `evidence` among them where it is some."""
        data = self._data(title, members)
        kind = Evidence if data.get("evidence") in get_args(EvidenceType) else Claim
        return self._with_extra(taken(kind, data, self.excerpts), members)

    def of_step(self, kind: type, title: str, members: Sequence[Said], step: Step) -> Data:
        """Return the fields of a step or an objection, said at its line and where its argument stands."""
        data = ({"scheme": step.rule} if step.rule else {}) | self._data(title, [*members, step])
        fields = self._with_extra(taken(kind, data, self.excerpts), [*members, step])
        wording = last_wording(members)
        if wording is not None and wording.text:
            fields["extra"] = {"description": wording.text} | fields.get("extra", {})
        return fields

    def of_group(self, heading: Heading) -> Data:
        """Return the fields of a group."""
        return self._with_extra(taken(Group, dict(heading.data), self.excerpts), [heading])

    def lose_wordings(self, members: Sequence[Said]) -> None:
        """Note where something is said in other words than those that are taken."""
        wording = last_wording(members)
        for said in members:
            if wording is not None and said.text and said.text != wording.text:
                self.losses.add(tr("Other wordings of a statement"), at_line(said.line))

    def lose(self, noted: Noted) -> None:
        """Note that comments are gone with what they stand at."""
        for comment in noted.comments:
            self.losses.add(tr("Comments"), at_line(comment.line))

    def _data(self, title: str, places: Sequence[Noted]) -> Data:
        data: Data = {}
        for place in places:
            for key in data.keys() & place.data.keys():
                if data[key] != place.data[key]:
                    self.losses.add(tr("Data that is said otherwise elsewhere"), f"{title}: {key}")
            data |= place.data
        return data

    def _with_extra(self, fields: Data, places: Sequence[Any]) -> Data:
        extra = dict(fields.pop("extra", {}))
        tags = dict.fromkeys(tag for place in places for tag in getattr(place, "tags", ()))
        _gather(extra, "tags", list(tags))
        _gather(extra, "comments", [comment.text for place in places for comment in place.comments])
        links = {title: url for place in places for title, url in getattr(place, "links", {}).items()}
        if links:
            known = extra.get("links")
            extra["links"] = links | known if isinstance(known, dict) else links
        if extra:
            fields["extra"] = extra
        return fields


def last_wording(members: Sequence[Said]) -> Said | None:
    """Return the place whose words count: the last one that has some, or one that is marked so."""
    worded = [said for said in members if not said.is_reference]
    marked = [said for said in worded if said.data.get("isCanonical")]
    return next(reversed(marked or worded), None)


def _gather(extra: Data, key: str, values: list[str]) -> None:
    if values:
        known = extra.get(key, [])
        extra[key] = [*values, *known] if isinstance(known, list) else [*values, known]
