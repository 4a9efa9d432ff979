"""The look of everything around the map, from the same theme as the map itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from argmap.drawing import DARK, FAMILY, LIGHT, Theme

#: Font size of the window in px.
TEXT = 15


def chosen_theme(choice: str) -> Theme:
    """Return the theme for "light", "dark" or "system"; where the system says nothing, light."""
    if choice == "system":
        scheme = QGuiApplication.styleHints().colorScheme()
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    return DARK if choice == "dark" else LIGHT


def dress(application: QApplication, theme: Theme) -> None:
    """Give the application the theme's palette, font and style sheet."""
    font = QFont(FAMILY)
    font.setPixelSize(TEXT)
    application.setFont(font)
    application.setPalette(_palette(theme))
    application.setStyleSheet(_sheet(theme))


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


def _sheet(theme: Theme) -> str:
    return f"""
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
    QTabBar::tab {{ background: transparent; color: {theme["canvas.quiet"]}; padding: 8px 14px; margin: 8px 2px 6px 8px;
        border-radius: 7px; border: 2px solid transparent; }}
    QTabBar::tab:selected {{ background: {theme["panel.head"]}; color: {theme["canvas.ink"]}; font-weight: bold; }}
    QTabBar::tab:focus {{ border-color: {theme["accent"]}; }}
    QTreeView {{ background: {theme["panel"]}; border: none; padding: 4px; }}
    QTreeView::item {{ padding: 5px 4px; border-radius: 5px; }}
    QTreeView::item:selected {{ background: {theme["main.fill"]}; color: {theme["main.ink"]}; }}
    #heading {{ font-weight: bold; font-size: {TEXT + 4}px; }}
    #label {{ font-weight: bold; color: {theme["canvas.quiet"]}; font-size: {TEXT - 2}px; }}
    #quiet {{ color: {theme["canvas.quiet"]}; font-size: {TEXT - 1}px; }}
    #row {{ background: transparent; border: 2px solid transparent; border-radius: 8px; }}
    #row:hover {{ background: {theme["panel.head"]}; }}
    #row:focus {{ border-color: {theme["accent"]}; }}
    Panel {{ background: {theme["panel"]}; }}
    QTreeView QLineEdit {{ background: {theme["panel"]}; border: 2px solid {theme["accent"]}; border-radius: 5px;
        padding: 0 3px; }}
    Field QLineEdit, Field QPlainTextEdit, Panel QComboBox, Panel > QLineEdit {{ background: {theme["panel.head"]};
        border: 1px solid {theme["panel.line"]}; border-radius: 6px; padding: 4px 6px; }}
    Field QLineEdit:focus, Field QPlainTextEdit:focus, Panel QComboBox:focus, Panel > QLineEdit:focus {{
        border: 2px solid {theme["accent"]}; padding: 3px 5px; }}
    Panel QComboBox::drop-down {{ border: none; width: 24px; }}
    Panel QComboBox QAbstractItemView {{ background: {theme["panel"]}; border: 1px solid {theme["panel.line"]}; }}
    Field QToolButton {{ padding: 3px 8px; border: 1px solid {theme["panel.line"]}; border-radius: 6px;
        background: {theme["panel.head"]}; }}
    Field QToolButton:focus {{ border: 2px solid {theme["accent"]}; padding: 2px 7px; }}
    Field QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {theme["panel.line"]}; }}
    Field QSlider::handle:horizontal {{ width: 14px; margin: -6px 0; border-radius: 8px;
        border: 1px solid {theme["panel"]}; background: {theme["canvas.quiet"]}; }}
    Field QSlider::handle:horizontal:focus {{ background: {theme["accent"]}; }}
    #zoom {{ background: {theme["panel"]}; border: 1px solid {theme["panel.line"]}; border-radius: 8px; }}
    #zoom QToolButton {{ border: 2px solid transparent; border-radius: 6px; padding: 1px 3px; min-width: 26px;
        min-height: 24px; font-size: {TEXT - 1}px; background: transparent; }}
    #zoom QToolButton:hover {{ background: {theme["panel.head"]}; }}
    #zoom QToolButton:focus {{ border-color: {theme["accent"]}; }}
    QToolBar {{ background: {theme["panel.head"]}; border: none; border-bottom: 1px solid {theme["panel.line"]};
        padding: 2px 8px; spacing: 2px; }}
    QToolBar::separator {{ background: {theme["panel.line"]}; width: 1px; margin: 5px 6px; }}
    QToolBar QToolButton {{ border: 2px solid transparent; border-radius: 7px; padding: 3px 5px; min-height: 24px;
        font-size: {TEXT - 1}px; }}
    QToolBar QToolButton:hover {{ background: {theme["panel"]}; }}
    QToolBar QToolButton:checked {{ background: {theme["panel"]}; border-color: {theme["panel.line"]}; }}
    QToolBar QToolButton:focus {{ border-color: {theme["accent"]}; }}
    QToolBar QToolButton:disabled {{ color: {theme["retracted.line"]}; }}
    #search, #filter {{ background: {theme["panel.head"]}; border-bottom: 1px solid {theme["panel.line"]}; }}
    #search QLineEdit {{ background: {theme["panel"]}; border: 1px solid {theme["panel.line"]}; border-radius: 7px;
        padding: 4px 8px; }}
    #search QLineEdit:focus {{ border: 2px solid {theme["accent"]}; padding: 3px 7px; }}
    #search QToolButton, #filter QToolButton {{ border: 2px solid transparent; border-radius: 7px; padding: 3px 5px;
        min-height: 22px; }}
    #search QToolButton:hover, #filter QToolButton:hover {{ background: {theme["panel"]}; }}
    #search QToolButton:focus, #filter QToolButton:focus {{ border-color: {theme["accent"]}; }}
    #filter QToolButton {{ padding: 3px 9px; }}
    #filter QToolButton[popupMode="2"] {{ padding-right: 20px; }}
    #filter QToolButton::menu-indicator {{ subcontrol-origin: padding; subcontrol-position: right center; right: 6px; }}
    #filter QToolButton:checked {{ background: {theme["panel"]}; border-color: {theme["accent"]}; }}
    #filter QPushButton {{ padding: 3px 12px; background: {theme["panel"]}; }}
    #filter QPushButton:focus {{ padding: 2px 11px; }}
    #filter QPushButton:checked {{ background: {theme["main.fill"]}; color: {theme["main.ink"]}; }}
    #palette {{ background: {theme["panel"]}; border: 1px solid {theme["canvas.quiet"]}; border-radius: 12px; }}
    #palette QLineEdit {{ background: {theme["panel.head"]}; border: 2px solid {theme["accent"]}; border-radius: 8px;
        padding: 8px 10px; font-size: {TEXT + 1}px; }}
    #palette QListView {{ background: {theme["panel"]}; border: none; }}
    #writing {{ background: {theme["panel"]}; border: 2px solid {theme["accent"]}; border-radius: 8px; }}
    #writing QPlainTextEdit {{ background: transparent; }}
    #writing QLineEdit {{ background: {theme["panel.head"]}; border: 1px solid transparent; border-radius: 5px;
        padding: 3px 6px; }}
    #writing QLineEdit:focus {{ border-color: {theme["accent"]}; }}
    QDockWidget {{ titlebar-close-icon: none; }}
    QMainWindow::separator {{ background: {theme["panel.line"]}; width: 4px; height: 4px; }}
    QMainWindow::separator:hover {{ background: {theme["accent"]}; }}
    #notice {{ background: {theme["objection.fill"]}; border-bottom: 2px solid {theme["objection.line"]}; }}
    #notice QLabel {{ color: {theme["objection.ink"]}; }}
    #question {{ background: {theme["panel"]}; border-bottom: 2px solid {theme["accent"]}; }}
    #whatif {{ background: {theme["assumption.fill"]}; border-bottom: 2px solid {theme["assumption.line"]}; }}
    #whatif QLabel {{ color: {theme["assumption.ink"]}; }}
    QPushButton {{ padding: 6px 14px; border: 1px solid {theme["panel.line"]}; border-radius: 7px;
        background: {theme["panel.head"]}; }}
    QPushButton:hover {{ border-color: {theme["canvas.quiet"]}; }}
    QPushButton:focus {{ border: 2px solid {theme["accent"]}; padding: 5px 13px; }}
    #welcome, #welcomeGround {{ background: {theme["canvas"]}; }}
    #welcomeHeading {{ font-weight: bold; font-size: {TEXT + 11}px; }}
    #choiceHeading {{ font-weight: bold; color: {theme["canvas.ink"]}; }}
    #choice {{ background: {theme["panel"]}; border: 2px solid {theme["panel.line"]}; border-radius: 10px; padding: 0;
        text-align: left; }}
    #choice:hover, #choice:focus {{ border-color: {theme["accent"]}; }}
    #choice:disabled {{ background: transparent; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {theme["panel.line"]}; border-radius: 4px; min-height: 28px; min-width: 28px;
        margin: 2px; }}
    QScrollBar::handle:hover {{ background: {theme["canvas.quiet"]}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
    """
