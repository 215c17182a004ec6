# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'journal.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

class Ui_JournalForm(object):
    def setupUi(self, JournalForm):
        if not JournalForm.objectName():
            JournalForm.setObjectName(u"JournalForm")
        self.layout1 = QVBoxLayout(JournalForm)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(28, 24, 28, 20)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(JournalForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.heading)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.week = QPushButton(JournalForm)
        self.week.setObjectName(u"week")

        self.layout2.addWidget(self.week)

        self.more = QPushButton(JournalForm)
        self.more.setObjectName(u"more")

        self.layout2.addWidget(self.more)

        self.newActivity = QPushButton(JournalForm)
        self.newActivity.setObjectName(u"newActivity")
        self.newActivity.setProperty(u"role", u"primary")

        self.layout2.addWidget(self.newActivity)

        self.newReflection = QPushButton(JournalForm)
        self.newReflection.setObjectName(u"newReflection")

        self.layout2.addWidget(self.newReflection)


        self.layout1.addLayout(self.layout2)

        self.summary = QLabel(JournalForm)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setProperty(u"role", u"soft")

        self.layout1.addWidget(self.summary)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(20)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.listPlace = QVBoxLayout()
        self.listPlace.setObjectName(u"listPlace")

        self.layout3.addLayout(self.listPlace)

        self.entrySide = QVBoxLayout()
        self.entrySide.setSpacing(8)
        self.entrySide.setObjectName(u"entrySide")
        self.conflict = QFrame(JournalForm)
        self.conflict.setObjectName(u"conflict")
        self.conflict.setProperty(u"role", u"warning")
        self.conflictRow = QHBoxLayout(self.conflict)
        self.conflictRow.setObjectName(u"conflictRow")
        self.conflictRow.setContentsMargins(16, 10, 10, 10)
        self.conflictText = QLabel(self.conflict)
        self.conflictText.setObjectName(u"conflictText")
        self.conflictText.setWordWrap(True)
        self.conflictText.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.conflictText.sizePolicy().hasHeightForWidth())
        self.conflictText.setSizePolicy(sizePolicy)

        self.conflictRow.addWidget(self.conflictText)

        self.decide = QPushButton(self.conflict)
        self.decide.setObjectName(u"decide")

        self.conflictRow.addWidget(self.decide)


        self.entrySide.addWidget(self.conflict)

        self.editors = QStackedWidget(JournalForm)
        self.editors.setObjectName(u"editors")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.editors.sizePolicy().hasHeightForWidth())
        self.editors.setSizePolicy(sizePolicy1)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.layout4 = QVBoxLayout(self.emptyPage)
        self.layout4.setSpacing(10)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.spacer2 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout4.addItem(self.spacer2)

        self.emptyTitle = QLabel(self.emptyPage)
        self.emptyTitle.setObjectName(u"emptyTitle")
        self.emptyTitle.setWordWrap(True)
        self.emptyTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyTitle.setProperty(u"role", u"title")

        self.layout4.addWidget(self.emptyTitle)

        self.emptyText = QLabel(self.emptyPage)
        self.emptyText.setObjectName(u"emptyText")
        self.emptyText.setWordWrap(True)
        self.emptyText.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyText.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyText.setProperty(u"role", u"soft")

        self.layout4.addWidget(self.emptyText)

        self.onThisDay = QWidget(self.emptyPage)
        self.onThisDay.setObjectName(u"onThisDay")

        self.layout4.addWidget(self.onThisDay)

        self.spacer3 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout4.addItem(self.spacer3)

        self.editors.addWidget(self.emptyPage)

        self.entrySide.addWidget(self.editors)


        self.layout3.addLayout(self.entrySide)

        self.layout3.setStretch(0, 2)
        self.layout3.setStretch(1, 5)

        self.layout1.addLayout(self.layout3)

        QWidget.setTabOrder(self.decide, self.newActivity)
        QWidget.setTabOrder(self.newActivity, self.newReflection)
        QWidget.setTabOrder(self.newReflection, self.week)
        QWidget.setTabOrder(self.week, self.more)

        self.retranslateUi(JournalForm)
    # setupUi

    def retranslateUi(self, JournalForm):
        JournalForm.setWindowTitle(QCoreApplication.translate("JournalForm", u"Journal", None))
        self.heading.setText(QCoreApplication.translate("JournalForm", u"Journal", None))
        self.week.setText(QCoreApplication.translate("JournalForm", u"&Week\u2026", None))
        self.more.setText(QCoreApplication.translate("JournalForm", u"&More", None))
        self.newActivity.setText(QCoreApplication.translate("JournalForm", u"New &activity", None))
#if QT_CONFIG(tooltip)
        self.newActivity.setToolTip(QCoreApplication.translate("JournalForm", u"Ctrl+N", None))
#endif // QT_CONFIG(tooltip)
        self.newReflection.setText(QCoreApplication.translate("JournalForm", u"New &reflection", None))
#if QT_CONFIG(tooltip)
        self.newReflection.setToolTip(QCoreApplication.translate("JournalForm", u"Ctrl+Shift+N", None))
#endif // QT_CONFIG(tooltip)
        self.summary.setText("")
        self.conflictText.setText(QCoreApplication.translate("JournalForm", u"This entry was changed on two computers. Both texts are kept.", None))
        self.decide.setText(QCoreApplication.translate("JournalForm", u"Compare and &decide\u2026", None))
        self.emptyTitle.setText(QCoreApplication.translate("JournalForm", u"No entries yet", None))
        self.emptyText.setText(QCoreApplication.translate("JournalForm", u"Plan an activity from the shelf, or log one that you did. Everything you write stays on this computer, encrypted.", None))
    # retranslateUi
