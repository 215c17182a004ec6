# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'highlight.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QToolButton, QVBoxLayout, QWidget)

class Ui_HighlightForm(object):
    def setupUi(self, HighlightForm):
        if not HighlightForm.objectName():
            HighlightForm.setObjectName(u"HighlightForm")
        self.layout1 = QVBoxLayout(HighlightForm)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(HighlightForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setProperty(u"role", u"panel")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout2 = QVBoxLayout(self.content)
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(22, 18, 22, 18)
        self.material = QLabel(self.content)
        self.material.setObjectName(u"material")
        self.material.setWordWrap(True)
        self.material.setTextFormat(Qt.TextFormat.PlainText)
        self.material.setProperty(u"role", u"kicker")

        self.layout2.addWidget(self.material)

        self.quote = QLabel(self.content)
        self.quote.setObjectName(u"quote")
        self.quote.setWordWrap(True)
        self.quote.setTextFormat(Qt.TextFormat.PlainText)
        self.quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.quote.setProperty(u"role", u"note")

        self.layout2.addWidget(self.quote)

        self.labelNotes = QLabel(self.content)
        self.labelNotes.setObjectName(u"labelNotes")

        self.layout2.addWidget(self.labelNotes)

        self.notes = QPlainTextEdit(self.content)
        self.notes.setObjectName(u"notes")
        self.notes.setTabChangesFocus(True)
        self.notes.setMinimumSize(QSize(0, 72))

        self.layout2.addWidget(self.notes)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.open = QPushButton(self.content)
        self.open.setObjectName(u"open")

        self.layout3.addWidget(self.open)

        self.cite = QPushButton(self.content)
        self.cite.setObjectName(u"cite")

        self.layout3.addWidget(self.cite)

        self.colour = QToolButton(self.content)
        self.colour.setObjectName(u"colour")
        self.colour.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.layout3.addWidget(self.colour)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer1)


        self.layout2.addLayout(self.layout3)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.saved = QLabel(self.content)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"role", u"soft")

        self.layout4.addWidget(self.saved)

        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer2)

        self.history = QPushButton(self.content)
        self.history.setObjectName(u"history")

        self.layout4.addWidget(self.history)

        self.remove = QPushButton(self.content)
        self.remove.setObjectName(u"remove")

        self.layout4.addWidget(self.remove)


        self.layout2.addLayout(self.layout4)

        self.scroll.setWidget(self.content)

        self.layout1.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.labelNotes.setBuddy(self.notes)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.quote, self.notes)
        QWidget.setTabOrder(self.notes, self.open)
        QWidget.setTabOrder(self.open, self.cite)
        QWidget.setTabOrder(self.cite, self.colour)
        QWidget.setTabOrder(self.colour, self.history)
        QWidget.setTabOrder(self.history, self.remove)

        self.retranslateUi(HighlightForm)
    # setupUi

    def retranslateUi(self, HighlightForm):
        HighlightForm.setWindowTitle(QCoreApplication.translate("HighlightForm", u"Highlight", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("HighlightForm", u"The highlight", None))
#endif // QT_CONFIG(accessibility)
        self.material.setText("")
        self.quote.setText("")
#if QT_CONFIG(accessibility)
        self.quote.setAccessibleName(QCoreApplication.translate("HighlightForm", u"Highlighted text", None))
#endif // QT_CONFIG(accessibility)
        self.labelNotes.setText(QCoreApplication.translate("HighlightForm", u"&My note on it", None))
#if QT_CONFIG(accessibility)
        self.notes.setAccessibleName(QCoreApplication.translate("HighlightForm", u"My note on this highlight", None))
#endif // QT_CONFIG(accessibility)
        self.open.setText(QCoreApplication.translate("HighlightForm", u"&Show in the material", None))
        self.cite.setText(QCoreApplication.translate("HighlightForm", u"&Cite into\u2026", None))
#if QT_CONFIG(tooltip)
        self.cite.setToolTip(QCoreApplication.translate("HighlightForm", u"Insert into a reflection as a quotation", None))
#endif // QT_CONFIG(tooltip)
        self.colour.setText(QCoreApplication.translate("HighlightForm", u"C&olour", None))
        self.saved.setText("")
        self.history.setText(QCoreApplication.translate("HighlightForm", u"&History", None))
        self.remove.setText(QCoreApplication.translate("HighlightForm", u"&Delete", None))
    # retranslateUi
