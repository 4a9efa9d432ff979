"""The table of actions, by menu. A row names the text, the keys, what is needed, and what is done."""

from argmap.ui.actions.actions import Actions
from argmap.ui.actions.adding import ADD
from argmap.ui.actions.arranging import ARRANGE
from argmap.ui.actions.editing import EDIT
from argmap.ui.actions.files import FILE
from argmap.ui.actions.going import GO
from argmap.ui.actions.helping import HELP
from argmap.ui.actions.row import ActionRow
from argmap.ui.actions.viewing import VIEW

TABLE: tuple[ActionRow, ...] = (*FILE, *EDIT, *ADD, *ARRANGE, *VIEW, *GO, *HELP)

__all__ = ["TABLE", "ActionRow", "Actions"]
