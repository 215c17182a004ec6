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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTextBrowser,
    QVBoxLayout, QWidget)

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

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(16)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.layout1 = QVBoxLayout()
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.mineTitle = QLabel(ConflictForm)
        self.mineTitle.setObjectName(u"mineTitle")
        self.mineTitle.setWordWrap(True)
        self.mineTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.mineTitle.setProperty(u"role", u"strong")

        self.layout1.addWidget(self.mineTitle)

        self.mine = QTextBrowser(ConflictForm)
        self.mine.setObjectName(u"mine")
        self.mine.setOpenLinks(False)

        self.layout1.addWidget(self.mine)

        self.takeMine = QPushButton(ConflictForm)
        self.takeMine.setObjectName(u"takeMine")

        self.layout1.addWidget(self.takeMine)


        self.layout3.addLayout(self.layout1)

        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.theirsTitle = QLabel(ConflictForm)
        self.theirsTitle.setObjectName(u"theirsTitle")
        self.theirsTitle.setWordWrap(True)
        self.theirsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.theirsTitle.setProperty(u"role", u"strong")

        self.layout2.addWidget(self.theirsTitle)

        self.theirs = QTextBrowser(ConflictForm)
        self.theirs.setObjectName(u"theirs")
        self.theirs.setOpenLinks(False)

        self.layout2.addWidget(self.theirs)

        self.takeTheirs = QPushButton(ConflictForm)
        self.takeTheirs.setObjectName(u"takeTheirs")

        self.layout2.addWidget(self.takeTheirs)


        self.layout3.addLayout(self.layout2)


        self.layout5.addLayout(self.layout3)

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

        self.later = QPushButton(ConflictForm)
        self.later.setObjectName(u"later")

        self.layout4.addWidget(self.later)


        self.layout5.addLayout(self.layout4)

        QWidget.setTabOrder(self.mine, self.theirs)
        QWidget.setTabOrder(self.theirs, self.takeBoth)
        QWidget.setTabOrder(self.takeBoth, self.takeMine)
        QWidget.setTabOrder(self.takeMine, self.takeTheirs)
        QWidget.setTabOrder(self.takeTheirs, self.later)

        self.retranslateUi(ConflictForm)
    # setupUi

    def retranslateUi(self, ConflictForm):
        ConflictForm.setWindowTitle(QCoreApplication.translate("ConflictForm", u"Two versions of an entry", None))
        self.heading.setText(QCoreApplication.translate("ConflictForm", u"Two versions of an entry", None))
        self.hint.setText(QCoreApplication.translate("ConflictForm", u"This entry was changed on two computers. Choose a version, or keep both texts and edit them. The other version stays in the history.", None))
        self.mineTitle.setText("")
#if QT_CONFIG(accessibility)
        self.mine.setAccessibleName(QCoreApplication.translate("ConflictForm", u"Version A", None))
#endif // QT_CONFIG(accessibility)
        self.takeMine.setText(QCoreApplication.translate("ConflictForm", u"Use the &left version", None))
        self.theirsTitle.setText("")
#if QT_CONFIG(accessibility)
        self.theirs.setAccessibleName(QCoreApplication.translate("ConflictForm", u"Version B", None))
#endif // QT_CONFIG(accessibility)
        self.takeTheirs.setText(QCoreApplication.translate("ConflictForm", u"Use the &right version", None))
        self.more.setText("")
        self.takeBoth.setText(QCoreApplication.translate("ConflictForm", u"Keep &both texts and edit", None))
        self.later.setText(QCoreApplication.translate("ConflictForm", u"Decide later", None))
    # retranslateUi
