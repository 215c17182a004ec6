# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'week.ui'
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
from PySide6.QtWidgets import (QApplication, QDateEdit, QDialog, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_WeekForm(object):
    def setupUi(self, WeekForm):
        if not WeekForm.objectName():
            WeekForm.setObjectName(u"WeekForm")
        WeekForm.resize(1080, 520)
        self.layout2 = QVBoxLayout(WeekForm)
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(24, 20, 24, 18)
        self.layout1 = QHBoxLayout()
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.before = QPushButton(WeekForm)
        self.before.setObjectName(u"before")

        self.layout1.addWidget(self.before)

        self.span = QLabel(WeekForm)
        self.span.setObjectName(u"span")
        self.span.setWordWrap(False)
        self.span.setTextFormat(Qt.TextFormat.PlainText)
        self.span.setProperty(u"role", u"strong")

        self.layout1.addWidget(self.span)

        self.after = QPushButton(WeekForm)
        self.after.setObjectName(u"after")

        self.layout1.addWidget(self.after)

        self.labelDay = QLabel(WeekForm)
        self.labelDay.setObjectName(u"labelDay")
        self.labelDay.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.addWidget(self.labelDay)

        self.day = QDateEdit(WeekForm)
        self.day.setObjectName(u"day")
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(u"d MMM yyyy")

        self.layout1.addWidget(self.day)

        self.today = QPushButton(WeekForm)
        self.today.setObjectName(u"today")

        self.layout1.addWidget(self.today)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout1.addItem(self.spacer1)


        self.layout2.addLayout(self.layout1)

        self.days = QWidget(WeekForm)
        self.days.setObjectName(u"days")

        self.layout2.addWidget(self.days)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(10)
        self.layout3.setObjectName(u"layout3")
        self.total = QLabel(WeekForm)
        self.total.setObjectName(u"total")
        self.total.setWordWrap(True)
        self.total.setTextFormat(Qt.TextFormat.PlainText)
        self.total.setProperty(u"role", u"soft")

        self.layout3.addWidget(self.total)

        self.close = QPushButton(WeekForm)
        self.close.setObjectName(u"close")

        self.layout3.addWidget(self.close)


        self.layout2.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.labelDay.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.before, self.after)
        QWidget.setTabOrder(self.after, self.day)
        QWidget.setTabOrder(self.day, self.today)
        QWidget.setTabOrder(self.today, self.close)

        self.retranslateUi(WeekForm)
    # setupUi

    def retranslateUi(self, WeekForm):
        WeekForm.setWindowTitle(QCoreApplication.translate("WeekForm", u"Week", None))
        self.before.setText(QCoreApplication.translate("WeekForm", u"&Earlier", None))
        self.span.setText("")
        self.after.setText(QCoreApplication.translate("WeekForm", u"&Later", None))
        self.labelDay.setText(QCoreApplication.translate("WeekForm", u"Week &of:", None))
        self.today.setText(QCoreApplication.translate("WeekForm", u"This &week", None))
        self.total.setText("")
        self.close.setText(QCoreApplication.translate("WeekForm", u"Close", None))
    # retranslateUi
