"""The arrange menu: where boxes stand."""

from argmap.ui.actions.row import ActionRow

ARRANGE: tuple[ActionRow, ...] = ()
