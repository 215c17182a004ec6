# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'steps.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_StepsForm(object):
    def setupUi(self, StepsForm):
        if not StepsForm.objectName():
            StepsForm.setObjectName(u"StepsForm")
        self.layout13 = QVBoxLayout(StepsForm)
        self.layout13.setSpacing(8)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(16, 12, 16, 12)
        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(8)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.number = QLabel(StepsForm)
        self.number.setObjectName(u"number")
        self.number.setTextFormat(Qt.TextFormat.PlainText)
        self.number.setWordWrap(False)
        self.number.setProperty(u"role", u"kicker")

        self.layout10.addWidget(self.number)

        self.spacer9 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout10.addItem(self.spacer9)

        self.leave = QPushButton(StepsForm)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.layout10.addWidget(self.leave)


        self.layout13.addLayout(self.layout10)

        self.title = QLabel(StepsForm)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.layout13.addWidget(self.title)

        self.text = QLabel(StepsForm)
        self.text.setObjectName(u"text")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)

        self.layout13.addWidget(self.text)

        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.back = QPushButton(StepsForm)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.layout12.addWidget(self.back)

        self.spacer11 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.spacer11)

        self.show = QPushButton(StepsForm)
        self.show.setObjectName(u"show")
        self.show.setAutoDefault(False)

        self.layout12.addWidget(self.show)

        self.next = QPushButton(StepsForm)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"role", u"primary")
        self.next.setAutoDefault(False)

        self.layout12.addWidget(self.next)


        self.layout13.addLayout(self.layout12)

        QWidget.setTabOrder(self.leave, self.back)
        QWidget.setTabOrder(self.back, self.show)
        QWidget.setTabOrder(self.show, self.next)

        self.retranslateUi(StepsForm)
    # setupUi

    def retranslateUi(self, StepsForm):
        StepsForm.setWindowTitle(QCoreApplication.translate("StepsForm", u"First steps", None))
        self.number.setText("")
        self.leave.setText(QCoreApplication.translate("StepsForm", u"Skip", None))
        self.title.setText("")
        self.text.setText("")
        self.back.setText(QCoreApplication.translate("StepsForm", u"Back", None))
        self.show.setText(QCoreApplication.translate("StepsForm", u"Show me", None))
        self.next.setText(QCoreApplication.translate("StepsForm", u"Continue", None))
    # retranslateUi
