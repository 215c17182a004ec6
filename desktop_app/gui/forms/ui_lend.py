# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lend.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_LendForm(object):
    def setupUi(self, LendForm):
        if not LendForm.objectName():
            LendForm.setObjectName(u"LendForm")
        LendForm.resize(480, 200)
        LendForm.setMinimumSize(QSize(480, 0))
        self.outer = QVBoxLayout(LendForm)
        self.outer.setSpacing(14)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(24, 22, 24, 20)
        self.explanation = QLabel(LendForm)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setWordWrap(True)

        self.outer.addWidget(self.explanation)

        self.code = QLabel(LendForm)
        self.code.setObjectName(u"code")
        self.code.setTextFormat(Qt.TextFormat.PlainText)
        self.code.setWordWrap(True)
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setMinimumSize(QSize(0, 230))

        self.outer.addWidget(self.code)

        self.address = QLabel(LendForm)
        self.address.setObjectName(u"address")
        self.address.setTextFormat(Qt.TextFormat.PlainText)
        self.address.setWordWrap(True)
        self.address.setProperty(u"role", u"title")
        self.address.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.outer.addWidget(self.address)

        self.state = QLabel(LendForm)
        self.state.setObjectName(u"state")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.state.setProperty(u"role", u"note")

        self.outer.addWidget(self.state)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.copy = QPushButton(LendForm)
        self.copy.setObjectName(u"copy")

        self.buttons.addWidget(self.copy)

        self.spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer)

        self.stop = QPushButton(LendForm)
        self.stop.setObjectName(u"stop")

        self.buttons.addWidget(self.stop)

        self.start = QPushButton(LendForm)
        self.start.setObjectName(u"start")
        self.start.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.start)

        self.close = QPushButton(LendForm)
        self.close.setObjectName(u"close")

        self.buttons.addWidget(self.close)


        self.outer.addLayout(self.buttons)

        QWidget.setTabOrder(self.copy, self.stop)
        QWidget.setTabOrder(self.stop, self.start)
        QWidget.setTabOrder(self.start, self.close)

        self.retranslateUi(LendForm)

        self.start.setDefault(True)

    # setupUi

    def retranslateUi(self, LendForm):
        LendForm.setWindowTitle(QCoreApplication.translate("LendForm", u"Share your shelf", None))
        self.explanation.setText(QCoreApplication.translate("LendForm", u"Everybody in this network can take what is kept on this computer, without internet, until you stop sharing or leave Springshelf. Your journal is never lent.", None))
        self.code.setText("")
        self.address.setText("")
        self.state.setText("")
        self.copy.setText(QCoreApplication.translate("LendForm", u"&Copy the address", None))
        self.stop.setText(QCoreApplication.translate("LendForm", u"&Stop sharing", None))
        self.start.setText(QCoreApplication.translate("LendForm", u"Start s&haring", None))
        self.close.setText(QCoreApplication.translate("LendForm", u"Close", None))
    # retranslateUi
