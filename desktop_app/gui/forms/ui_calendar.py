# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar.ui'
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
from PySide6.QtWidgets import (QApplication, QCalendarWidget, QComboBox, QDialog,
    QFrame, QHBoxLayout, QLabel, QListView,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_CalendarForm(object):
    def setupUi(self, CalendarForm):
        if not CalendarForm.objectName():
            CalendarForm.setObjectName(u"CalendarForm")
        CalendarForm.resize(900, 660)
        self.layout8 = QVBoxLayout(CalendarForm)
        self.layout8.setSpacing(12)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(24, 20, 24, 18)
        self.heading = QLabel(CalendarForm)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"title")

        self.layout8.addWidget(self.heading)

        self.zone = QLabel(CalendarForm)
        self.zone.setObjectName(u"zone")
        self.zone.setWordWrap(True)
        self.zone.setTextFormat(Qt.TextFormat.PlainText)
        self.zone.setProperty(u"role", u"soft")

        self.layout8.addWidget(self.zone)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(20)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.layout1 = QVBoxLayout()
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.month = QCalendarWidget(CalendarForm)
        self.month.setObjectName(u"month")
        self.month.setGridVisible(False)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.setMinimumSize(QSize(320, 250))

        self.layout1.addWidget(self.month)

        self.today = QPushButton(CalendarForm)
        self.today.setObjectName(u"today")

        self.layout1.addWidget(self.today)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer1)


        self.layout4.addLayout(self.layout1)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(10)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.labelShow = QLabel(CalendarForm)
        self.labelShow.setObjectName(u"labelShow")
        self.labelShow.setWordWrap(False)
        self.labelShow.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.labelShow)

        self.show = QComboBox(CalendarForm)
        self.show.setObjectName(u"show")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.show.sizePolicy().hasHeightForWidth())
        self.show.setSizePolicy(sizePolicy)

        self.layout2.addWidget(self.show)


        self.layout3.addLayout(self.layout2)

        self.agenda = QListView(CalendarForm)
        self.agenda.setObjectName(u"agenda")
        self.agenda.setMinimumSize(QSize(380, 0))

        self.layout3.addWidget(self.agenda)

        self.none = QLabel(CalendarForm)
        self.none.setObjectName(u"none")
        self.none.setWordWrap(True)
        self.none.setTextFormat(Qt.TextFormat.PlainText)
        self.none.setProperty(u"role", u"soft")

        self.layout3.addWidget(self.none)


        self.layout4.addLayout(self.layout3)

        self.layout4.setStretch(1, 1)

        self.layout8.addLayout(self.layout4)

        self.details = QFrame(CalendarForm)
        self.details.setObjectName(u"details")
        self.details.setProperty(u"role", u"panel")
        self.layout6 = QVBoxLayout(self.details)
        self.layout6.setSpacing(6)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(16, 12, 16, 12)
        self.eventTitle = QLabel(self.details)
        self.eventTitle.setObjectName(u"eventTitle")
        self.eventTitle.setWordWrap(True)
        self.eventTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.eventTitle.setProperty(u"role", u"strong")

        self.layout6.addWidget(self.eventTitle)

        self.eventWhen = QLabel(self.details)
        self.eventWhen.setObjectName(u"eventWhen")
        self.eventWhen.setWordWrap(True)
        self.eventWhen.setTextFormat(Qt.TextFormat.PlainText)
        self.eventWhen.setProperty(u"role", u"soft")

        self.layout6.addWidget(self.eventWhen)

        self.eventText = QLabel(self.details)
        self.eventText.setObjectName(u"eventText")
        self.eventText.setWordWrap(True)
        self.eventText.setTextFormat(Qt.TextFormat.PlainText)

        self.layout6.addWidget(self.eventText)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(10)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.labelState = QLabel(self.details)
        self.labelState.setObjectName(u"labelState")
        self.labelState.setWordWrap(False)
        self.labelState.setTextFormat(Qt.TextFormat.PlainText)

        self.layout5.addWidget(self.labelState)

        self.state = QComboBox(self.details)
        self.state.setObjectName(u"state")

        self.layout5.addWidget(self.state)

        self.spacer2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.spacer2)

        self.notes = QPushButton(self.details)
        self.notes.setObjectName(u"notes")

        self.layout5.addWidget(self.notes)

        self.removeOne = QPushButton(self.details)
        self.removeOne.setObjectName(u"removeOne")

        self.layout5.addWidget(self.removeOne)

        self.saveOne = QPushButton(self.details)
        self.saveOne.setObjectName(u"saveOne")

        self.layout5.addWidget(self.saveOne)


        self.layout6.addLayout(self.layout5)


        self.layout8.addWidget(self.details)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(10)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.takeIn = QPushButton(CalendarForm)
        self.takeIn.setObjectName(u"takeIn")

        self.layout7.addWidget(self.takeIn)

        self.takeOut = QPushButton(CalendarForm)
        self.takeOut.setObjectName(u"takeOut")

        self.layout7.addWidget(self.takeOut)

        self.removeGone = QPushButton(CalendarForm)
        self.removeGone.setObjectName(u"removeGone")

        self.layout7.addWidget(self.removeGone)

        self.saveAll = QPushButton(CalendarForm)
        self.saveAll.setObjectName(u"saveAll")

        self.layout7.addWidget(self.saveAll)

        self.spacer3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.spacer3)

        self.close = QPushButton(CalendarForm)
        self.close.setObjectName(u"close")

        self.layout7.addWidget(self.close)


        self.layout8.addLayout(self.layout7)

#if QT_CONFIG(shortcut)
        self.labelShow.setBuddy(self.show)
        self.labelState.setBuddy(self.state)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.month, self.today)
        QWidget.setTabOrder(self.today, self.show)
        QWidget.setTabOrder(self.show, self.agenda)
        QWidget.setTabOrder(self.agenda, self.state)
        QWidget.setTabOrder(self.state, self.notes)
        QWidget.setTabOrder(self.notes, self.removeOne)
        QWidget.setTabOrder(self.removeOne, self.saveOne)
        QWidget.setTabOrder(self.saveOne, self.takeIn)
        QWidget.setTabOrder(self.takeIn, self.takeOut)
        QWidget.setTabOrder(self.takeOut, self.removeGone)
        QWidget.setTabOrder(self.removeGone, self.saveAll)
        QWidget.setTabOrder(self.saveAll, self.close)

        self.retranslateUi(CalendarForm)
    # setupUi

    def retranslateUi(self, CalendarForm):
        CalendarForm.setWindowTitle(QCoreApplication.translate("CalendarForm", u"Calendar", None))
        self.heading.setText(QCoreApplication.translate("CalendarForm", u"Calendar", None))
        self.zone.setText("")
#if QT_CONFIG(accessibility)
        self.month.setAccessibleName(QCoreApplication.translate("CalendarForm", u"Month", None))
#endif // QT_CONFIG(accessibility)
        self.today.setText(QCoreApplication.translate("CalendarForm", u"Go to &today", None))
        self.labelShow.setText(QCoreApplication.translate("CalendarForm", u"&Show:", None))
#if QT_CONFIG(accessibility)
        self.agenda.setAccessibleName(QCoreApplication.translate("CalendarForm", u"Events, by time", None))
#endif // QT_CONFIG(accessibility)
        self.none.setText("")
        self.eventTitle.setText("")
        self.eventWhen.setText("")
        self.eventText.setText("")
        self.labelState.setText(QCoreApplication.translate("CalendarForm", u"Atten&dance:", None))
        self.notes.setText(QCoreApplication.translate("CalendarForm", u"&Notes and links\u2026", None))
        self.removeOne.setText(QCoreApplication.translate("CalendarForm", u"&Remove it", None))
        self.saveOne.setText(QCoreApplication.translate("CalendarForm", u"Save this e&vent\u2026", None))
        self.takeIn.setText(QCoreApplication.translate("CalendarForm", u"&Add a calendar file\u2026", None))
        self.takeOut.setText(QCoreApplication.translate("CalendarForm", u"&Undo this import", None))
        self.removeGone.setText(QCoreApplication.translate("CalendarForm", u"Remove the &missing ones", None))
        self.saveAll.setText(QCoreApplication.translate("CalendarForm", u"Save all as a &file\u2026", None))
        self.close.setText(QCoreApplication.translate("CalendarForm", u"Close", None))
    # retranslateUi
