# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'conflict.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_ConflictForm(object):
    def setupUi(self, ConflictForm):
        if not ConflictForm.objectName():
            ConflictForm.setObjectName(u"ConflictForm")
        ConflictForm.resize(940, 600)
        self.layout5 = QVBoxLayout(ConflictForm)
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(24, 20, 24, 18)
        self.heading = QLabel(ConflictForm)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"title")

        self.layout5.addWidget(self.heading)

        self.hint = QLabel(ConflictForm)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty(u"role", u"soft")

        self.layout5.addWidget(self.hint)

        self.layout3 = QGridLayout()
        self.layout3.setObjectName(u"layout3")
        self.layout3.setHorizontalSpacing(16)
        self.layout3.setVerticalSpacing(8)
        self.mineTitle = QLabel(ConflictForm)
        self.mineTitle.setObjectName(u"mineTitle")
        self.mineTitle.setWordWrap(True)
        self.mineTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.mineTitle.setProperty(u"role", u"strong")

        self.layout3.addWidget(self.mineTitle, 0, 0, 1, 1)

        self.theirsTitle = QLabel(ConflictForm)
        self.theirsTitle.setObjectName(u"theirsTitle")
        self.theirsTitle.setWordWrap(True)
        self.theirsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.theirsTitle.setProperty(u"role", u"strong")

        self.layout3.addWidget(self.theirsTitle, 0, 1, 1, 1)

        self.takeMine = QPushButton(ConflictForm)
        self.takeMine.setObjectName(u"takeMine")

        self.layout3.addWidget(self.takeMine, 1, 0, 1, 1)

        self.takeTheirs = QPushButton(ConflictForm)
        self.takeTheirs.setObjectName(u"takeTheirs")

        self.layout3.addWidget(self.takeTheirs, 1, 1, 1, 1)

        self.layout3.setColumnStretch(0, 1)
        self.layout3.setColumnStretch(1, 1)

        self.layout5.addLayout(self.layout3)

        self.scroll = QScrollArea(ConflictForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setMinimumSize(QSize(0, 160))
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.parts = QWidget()
        self.parts.setObjectName(u"parts")
        self.scroll.setWidget(self.parts)

        self.layout5.addWidget(self.scroll)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(10)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.more = QLabel(ConflictForm)
        self.more.setObjectName(u"more")
        self.more.setWordWrap(False)
        self.more.setTextFormat(Qt.TextFormat.PlainText)
        self.more.setProperty(u"role", u"soft")

        self.layout4.addWidget(self.more)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer1)

        self.takeBoth = QPushButton(ConflictForm)
        self.takeBoth.setObjectName(u"takeBoth")
        self.takeBoth.setProperty(u"role", u"primary")

        self.layout4.addWidget(self.takeBoth)

        self.takeChosen = QPushButton(ConflictForm)
        self.takeChosen.setObjectName(u"takeChosen")

        self.layout4.addWidget(self.takeChosen)

        self.later = QPushButton(ConflictForm)
        self.later.setObjectName(u"later")

        self.layout4.addWidget(self.later)


        self.layout5.addLayout(self.layout4)

        QWidget.setTabOrder(self.takeMine, self.takeTheirs)
        QWidget.setTabOrder(self.takeTheirs, self.takeBoth)
        QWidget.setTabOrder(self.takeBoth, self.takeChosen)
        QWidget.setTabOrder(self.takeChosen, self.later)

        self.retranslateUi(ConflictForm)
    # setupUi

    def retranslateUi(self, ConflictForm):
        ConflictForm.setWindowTitle(QCoreApplication.translate("ConflictForm", u"Two versions of an entry", None))
        self.heading.setText(QCoreApplication.translate("ConflictForm", u"Two versions of an entry", None))
        self.hint.setText(QCoreApplication.translate("ConflictForm", u"This entry was changed on two computers. Choose for each part, take one version, or keep both texts and edit them. The other version stays in the history.", None))
        self.mineTitle.setText("")
        self.theirsTitle.setText("")
        self.takeMine.setText(QCoreApplication.translate("ConflictForm", u"Use all of this version", None))
        self.takeTheirs.setText(QCoreApplication.translate("ConflictForm", u"Use all of this version", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("ConflictForm", u"What differs", None))
#endif // QT_CONFIG(accessibility)
        self.more.setText("")
        self.takeBoth.setText(QCoreApplication.translate("ConflictForm", u"Keep &both texts and edit", None))
        self.takeChosen.setText(QCoreApplication.translate("ConflictForm", u"Use what is &chosen", None))
        self.later.setText(QCoreApplication.translate("ConflictForm", u"Decide later", None))
    # retranslateUi
