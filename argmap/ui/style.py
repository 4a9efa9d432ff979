"""The look of everything around the map, from the same theme as the map itself and in the chosen size of text."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from argmap.drawing import CONTRAST, DARK, FAMILY, LIGHT, THEMES, Theme, contrast
from argmap.shipped import shipped
from argmap.ui.settings import ThemeChoice
from argmap.ui.text_size import TEXT


def chosen_theme(choice: ThemeChoice) -> Theme:
    """Return the theme of this name; "system": the one that the platform asks for, and light where it says nothing."""
    return _of_system() if choice == "system" else THEMES[choice]


def _of_system() -> Theme:
    hints = QGuiApplication.styleHints()
    # Qt knows from 6.10 on whether the platform asks for more contrast.
    if hasattr(hints, "accessibility"):
        accessibility = hints.accessibility()
        if accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def dress(application: QApplication, theme: Theme, text_size: int = 100) -> None:
    """Give the application the theme's palette, style sheet, and font, which is `text_size` per cent of its size."""
    font = QFont(FAMILY)
    font.setPixelSize(round(TEXT * text_size / 100))
    application.setFont(font)
    application.setPalette(_palette(theme))
    application.setStyleSheet(style_sheet(theme, text_size))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: "panel.head",
        QPalette.ColorRole.WindowText: "canvas.ink",
        QPalette.ColorRole.Base: "panel",
        QPalette.ColorRole.AlternateBase: "panel.head",
        QPalette.ColorRole.Text: "canvas.ink",
        QPalette.ColorRole.Button: "panel.head",
        QPalette.ColorRole.ButtonText: "canvas.ink",
        QPalette.ColorRole.ToolTipBase: "panel",
        QPalette.ColorRole.ToolTipText: "canvas.ink",
        QPalette.ColorRole.PlaceholderText: "canvas.quiet",
        QPalette.ColorRole.Highlight: "main.fill",
        QPalette.ColorRole.HighlightedText: "main.ink",
        QPalette.ColorRole.Link: "accent",
    }
    for role, name in roles.items():
        palette.setColor(role, QColor(theme[name]))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme["canvas.quiet"]))
    return palette


def style_sheet(theme: Theme, text_size: int = 100) -> str:
    """Return the style sheet; all that belongs to text is `text_size` per cent of its size."""

    def px(length: float) -> str:
        return f"{round(length * text_size / 100)}px"

    return (
        _controls(theme, px)
        + f"""
    QToolTip {{ color: {theme["canvas.ink"]}; background: {theme["panel"]}; border: 1px solid {theme["panel.line"]};
        padding: 4px 6px; }}
    QMenuBar {{ background: {theme["panel.head"]}; padding: 2px 6px; }}
    QMenuBar::item {{ padding: 5px 9px; border-radius: 5px; }}
    QMenuBar::item:selected, QMenu::item:selected {{ background: {theme["main.fill"]}; color: {theme["main.ink"]}; }}
    QMenu {{ background: {theme["panel"]}; border: 1px solid {theme["panel.line"]}; padding: 5px; }}
    QMenu::item {{ padding: 6px 26px 6px 26px; border-radius: 5px; }}
    QMenu::separator {{ height: 1px; background: {theme["panel.line"]}; margin: 5px 8px; }}
    QStatusBar {{ background: {theme["panel.head"]}; color: {theme["canvas.quiet"]}; }}
    QStatusBar::item {{ border: none; }}
    QSplitter::handle {{ background: {theme["panel.line"]}; }}
    #panel, #panel QScrollArea, #sheet {{ background: {theme["panel"]}; border: none; }}
    QTabWidget::pane {{ border: none; }}
    QTabBar::tab {{ background: transparent; color: {theme["canvas.quiet"]}; padding: 8px; margin: 8px 1px 6px 5px;
        border-radius: 7px; border: 2px solid transparent; }}
    QTabBar::tab:selected {{ background: {theme["panel.head"]}; color: {theme["canvas.ink"]};
        border-bottom-color: {theme["accent"]}; }}
    QTabBar::tab:focus {{ border-color: {theme["accent"]}; }}
    QTreeView {{ background: {theme["panel"]}; border: none; padding: 4px; }}
    QTreeView::item {{ padding: 5px 4px; border-radius: 5px; }}
    QTreeView::item:selected {{ background: {theme["main.fill"]}; color: {theme["main.ink"]}; }}
    QListWidget {{ background: {theme["panel"]}; border: none; padding: 4px; outline: none; }}
    QListWidget::item {{ padding: 5px 4px; border-radius: 5px; }}
    QListWidget::item:selected {{ background: {theme["main.fill"]}; color: {theme["main.ink"]}; }}
    #heading {{ font-weight: bold; font-size: {px(TEXT + 4)}; }}
    #label {{ font-weight: bold; color: {theme["canvas.quiet"]}; font-size: {px(TEXT - 2)}; }}
    #quiet {{ color: {theme["canvas.quiet"]}; font-size: {px(TEXT - 1)}; }}
    #row {{ background: transparent; border: 2px solid transparent; border-radius: 8px; }}
    #row:hover {{ background: {theme["panel.head"]}; }}
    #row:focus {{ border-color: {theme["accent"]}; }}
    Panel {{ background: {theme["panel"]}; }}
    QTreeView QLineEdit {{ background: {theme["panel"]}; border: 2px solid {theme["accent"]}; border-radius: 5px;
        padding: 0 3px; }}
    Field QToolButton {{ padding: 3px 8px; border: 1px solid {theme["panel.edge"]}; border-radius: 6px;
        background: {theme["panel.head"]}; }}
    Field QToolButton:focus {{ border: 2px solid {theme["accent"]}; padding: 2px 7px; }}
    Field QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {theme["panel.line"]}; }}
    Field QSlider::handle:horizontal {{ width: 14px; margin: -6px 0; border-radius: 8px;
        border: 1px solid {theme["panel"]}; background: {theme["canvas.quiet"]}; }}
    Field QSlider::handle:horizontal:focus {{ background: {theme["accent"]}; border: 1px solid {theme["accent"]}; }}
    #zoom {{ background: {theme["panel"]}; border: 1px solid {theme["panel.line"]}; border-radius: 8px; }}
    #zoom QToolButton {{ border: 2px solid transparent; border-radius: 6px; padding: 1px 3px; min-width: {px(26)};
        min-height: {px(24)}; font-size: {px(TEXT - 1)}; background: transparent; }}
    #zoom QToolButton:hover {{ background: {theme["panel.head"]}; }}
    #zoom QToolButton:focus {{ border-color: {theme["accent"]}; }}
    QToolBar {{ background: {theme["panel.head"]}; border: none; border-bottom: 1px solid {theme["panel.line"]};
        padding: 2px 8px; spacing: 2px; }}
    QToolBar::separator {{ background: {theme["panel.line"]}; width: 1px; margin: 5px 6px; }}
    QToolBar QToolButton {{ border: 2px solid transparent; border-radius: 7px; padding: 2px 5px; min-height: {px(26)};
        min-width: {px(26)};        font-size: {px(TEXT - 1)}; }}
    QToolBar QToolButton:hover {{ background: {theme["panel"]}; }}
    QToolBar QToolButton:checked {{ background: {theme["panel"]}; border-color: {theme["panel.edge"]}; }}
    QToolBar QToolButton:focus {{ border-color: {theme["accent"]}; }}
    QToolBar QToolButton:disabled {{ color: {theme["retracted.line"]}; }}
    #search, #filter {{ background: {theme["panel.head"]}; border-bottom: 1px solid {theme["panel.line"]}; }}
    #search QLineEdit {{ background: {theme["panel"]}; border: 1px solid {theme["panel.line"]}; border-radius: 7px;
        padding: 4px 8px; }}
    #search QLineEdit:focus {{ border: 2px solid {theme["accent"]}; padding: 3px 7px; }}
    #search QToolButton, #filter QToolButton {{ border: 2px solid transparent; border-radius: 7px; padding: 3px 5px;
        min-height: 22px; }}
    #takes QToolButton {{ border: 2px solid transparent; border-radius: 7px; padding: 0 5px; min-height: {px(22)}; }}
    #takes QToolButton:hover {{ background: {theme["panel.head"]}; }}
    #search QToolButton:hover, #filter QToolButton:hover {{ background: {theme["panel"]}; }}
    #search QToolButton:focus, #filter QToolButton:focus,
    #takes QToolButton:focus {{ border-color: {theme["accent"]}; }}
    #filter QToolButton {{ padding: 3px 9px; }}
    #filter QToolButton[popupMode="2"], #takes QToolButton[popupMode="2"] {{ padding-right: 20px; }}
    #filter QToolButton::menu-indicator, #takes QToolButton::menu-indicator {{ subcontrol-origin: padding;
        subcontrol-position: right center; right: 6px; }}
    #filter QToolButton:checked {{ background: {theme["panel"]}; border-color: {theme["accent"]}; }}
    #filter QPushButton {{ padding: 3px 12px; background: {theme["panel"]}; }}
    #filter QPushButton:focus {{ padding: 2px 11px; border: 2px solid {theme["accent"]}; }}
    #filter QPushButton:checked {{ background: {theme["main.fill"]}; color: {theme["main.ink"]}; }}
    #palette {{ background: {theme["panel"]}; border: 1px solid {theme["canvas.quiet"]}; border-radius: 12px; }}
    #palette QLineEdit {{ background: {theme["panel.head"]}; border: 2px solid {theme["accent"]}; border-radius: 8px;
        padding: 8px 10px; font-size: {px(TEXT + 1)}; }}
    #palette QListView {{ background: {theme["panel"]}; border: none; }}
    #writing {{ background: {theme["panel"]}; border: 2px solid {theme["accent"]}; border-radius: 8px; }}
    #writing QPlainTextEdit {{ background: transparent; }}
    #writing QLineEdit {{ background: {theme["panel.head"]}; border: 1px solid transparent; border-radius: 5px;
        padding: 3px 6px; }}
    #writing QLineEdit:focus {{ border-color: {theme["accent"]}; }}
    #tour {{ background: {theme["panel"]}; border: 2px solid {theme["accent"]}; border-radius: 10px; }}
    QDockWidget {{ titlebar-close-icon: none; }}
    QMainWindow::separator {{ background: {theme["panel.line"]}; width: 4px; height: 4px; }}
    QMainWindow::separator:hover {{ background: {theme["accent"]}; }}
    #notice {{ background: {theme["objection.fill"]}; border-bottom: 2px solid {theme["objection.line"]}; }}
    #notice QLabel {{ color: {theme["objection.ink"]}; }}
    #question {{ background: {theme["panel"]}; border-bottom: 2px solid {theme["accent"]}; }}
    #whatif {{ background: {theme["assumption.fill"]}; border-bottom: 2px solid {theme["assumption.line"]}; }}
    #whatif QLabel {{ color: {theme["assumption.ink"]}; }}
    #welcome, #welcomeGround {{ background: {theme["canvas"]}; }}
    #welcomeHeading {{ font-weight: bold; font-size: {px(TEXT + 11)}; }}
    #choiceHeading {{ font-weight: bold; color: {theme["canvas.ink"]}; }}
    #choice {{ background: {theme["panel"]}; border: 2px solid {theme["panel.edge"]}; border-radius: 10px; padding: 0;
        text-align: left; }}
    #choice:hover, #choice:focus {{ border-color: {theme["accent"]}; }}
    #choice:disabled {{ background: transparent; }}
    """
    )


def _controls(theme: Theme, px: Callable[[float], str]) -> str:
    """Buttons, fields, lists, tabs and bars, the same wherever they stand."""
    edge, accent, panel, head = theme["panel.edge"], theme["accent"], theme["panel"], theme["panel.head"]
    return f"""
    QPushButton {{ padding: 6px 14px; border: 1px solid {edge}; border-radius: 7px; background: {head};
        min-height: {px(18)}; }}
    QPushButton:hover {{ border-color: {theme["canvas.ink"]}; }}
    QPushButton:focus {{ border: 2px solid {accent}; padding: 5px 13px; }}
    QPushButton:disabled {{ border-color: {theme["panel.line"]}; color: {theme["canvas.quiet"]}; }}
    QLineEdit, QPlainTextEdit, QKeySequenceEdit QLineEdit {{ background: {panel}; border: 1px solid {edge};
        border-radius: 6px; padding: 4px 7px; }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {accent}; padding: 3px 6px; }}
    QComboBox {{ background: {panel}; border: 1px solid {edge}; border-radius: 6px; padding: 4px 8px;
        min-height: {px(20)}; }}
    QSpinBox, QDoubleSpinBox {{ min-height: {px(28)}; }}
    QComboBox:focus {{ border: 2px solid {accent}; padding: 3px 7px; }}
    QComboBox::drop-down {{ border: none; width: {px(26)}; }}
    QComboBox::down-arrow {{ image: url("{_sign("chevron", panel)}"); width: {px(14)}; height: {px(14)}; }}
    QComboBox QAbstractItemView {{ background: {panel}; border: 1px solid {edge}; padding: 4px; }}
    QComboBox QAbstractItemView::item {{ min-height: {px(28)}; padding: 0 6px; }}
    QCheckBox {{ spacing: 9px; padding: 3px; border: 2px solid transparent; border-radius: 6px; }}
    QCheckBox:focus {{ border-color: {accent}; }}
    QCheckBox::indicator {{ width: {px(18)}; height: {px(18)}; border: 2px solid {edge}; border-radius: 5px;
        background: {panel}; }}
    QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent};
        image: url("{_sign("tick", accent)}"); }}
    QCheckBox::indicator:indeterminate {{ background: {edge}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QTabBar::close-button {{ image: url("{_sign("close", head)}"); width: {px(16)}; height: {px(16)};
        border-radius: 4px; padding: 2px; }}
    QTabBar::close-button:hover {{ background: {theme["panel.line"]}; }}
    #pages QTabBar::tab {{ margin: 4px 0 0 4px; padding: 6px 12px; border-radius: 0; border-top-left-radius: 7px;
        border-top-right-radius: 7px; }}
    #pages QTabBar::tab:selected {{ background: {theme["canvas"]}; color: {theme["canvas.ink"]}; }}
    #pages QTabBar::tab:hover:!selected, QTabBar::tab:hover:!selected {{ color: {theme["canvas.ink"]}; }}
    #contents {{ background: {panel}; border: 2px solid transparent; padding: 10px 8px; outline: none; }}
    #contents:focus {{ border-color: {accent}; }}
    #contents::item {{ padding: 0 12px; border-radius: 6px; }}
    #contents::item:selected {{ background: {head}; color: {theme["canvas.ink"]}; border-left: 4px solid {accent};
        padding: 0 12px 0 8px; }}
    #keys {{ border: 1px solid {edge}; border-radius: 6px; }}
    #keys:focus {{ border: 2px solid {accent}; }}
    #keys::item {{ padding: {px(4)} 4px; border-radius: 0; }}
    QHeaderView::section {{ background: {head}; color: {theme["canvas.quiet"]}; border: none; padding: 5px 8px; }}
    #warning {{ background: {theme["assumption.fill"]}; border: 2px solid {theme["assumption.line"]};
        border-radius: 7px; }}
    #warning QLabel {{ color: {theme["assumption.ink"]}; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {edge}; border-radius: 3px; min-height: 28px; min-width: 28px; margin: 3px; }}
    QScrollBar::handle:hover {{ background: {theme["canvas.ink"]}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
    """


def _sign(name: str, under: str) -> str:
    """Return the path of a small sign, in black or white as it stands out from a colour."""
    ink = "white" if contrast("#FFFFFF", under) > contrast("#000000", under) else "black"
    return shipped("icons", f"{name}-{ink}.svg").as_posix()
