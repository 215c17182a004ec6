# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_RecoveryForm(object):
    def setupUi(self, RecoveryForm):
        if not RecoveryForm.objectName():
            RecoveryForm.setObjectName(u"RecoveryForm")
        RecoveryForm.resize(520, 380)
        RecoveryForm.setMinimumSize(QSize(520, 0))
        self.layout24 = QVBoxLayout(RecoveryForm)
        self.layout24.setSpacing(12)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(24, 22, 24, 20)
        self.heading = QLabel(RecoveryForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.layout24.addWidget(self.heading)

        self.hint = QLabel(RecoveryForm)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)

        self.layout24.addWidget(self.hint)

        self.code = QLabel(RecoveryForm)
        self.code.setObjectName(u"code")
        self.code.setTextFormat(Qt.TextFormat.PlainText)
        self.code.setWordWrap(False)
        self.code.setProperty(u"role", u"panel")
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout24.addWidget(self.code)

        self.layout21 = QHBoxLayout()
        self.layout21.setSpacing(8)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.print_ = QPushButton(RecoveryForm)
        self.print_.setObjectName(u"print_")
        self.print_.setAutoDefault(False)

        self.layout21.addWidget(self.print_)

        self.save = QPushButton(RecoveryForm)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.layout21.addWidget(self.save)

        self.spacer20 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout21.addItem(self.spacer20)


        self.layout24.addLayout(self.layout21)

        self.warning = QLabel(RecoveryForm)
        self.warning.setObjectName(u"warning")
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.warning.setWordWrap(True)
        self.warning.setProperty(u"role", u"note")

        self.layout24.addWidget(self.warning)

        self.told = QLabel(RecoveryForm)
        self.told.setObjectName(u"told")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setProperty(u"role", u"soft")

        self.layout24.addWidget(self.told)

        self.safe = QCheckBox(RecoveryForm)
        self.safe.setObjectName(u"safe")

        self.layout24.addWidget(self.safe)

        self.layout23 = QHBoxLayout()
        self.layout23.setSpacing(8)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.spacer22 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout23.addItem(self.spacer22)

        self.done_ = QPushButton(RecoveryForm)
        self.done_.setObjectName(u"done_")
        self.done_.setProperty(u"role", u"primary")
        self.done_.setEnabled(False)

        self.layout23.addWidget(self.done_)


        self.layout24.addLayout(self.layout23)

        QWidget.setTabOrder(self.code, self.print_)
        QWidget.setTabOrder(self.print_, self.save)
        QWidget.setTabOrder(self.save, self.safe)
        QWidget.setTabOrder(self.safe, self.done_)

        self.retranslateUi(RecoveryForm)

        self.done_.setDefault(True)

    # setupUi

    def retranslateUi(self, RecoveryForm):
        RecoveryForm.setWindowTitle(QCoreApplication.translate("RecoveryForm", u"Your recovery code", None))
        self.heading.setText(QCoreApplication.translate("RecoveryForm", u"Your recovery code", None))
        self.hint.setText(QCoreApplication.translate("RecoveryForm", u"It opens your journal if you forget your passphrase. It is not stored anywhere else: print it, save it on a USB stick, or copy it by hand, and keep it away from this computer.", None))
        self.code.setText("")
        self.print_.setText(QCoreApplication.translate("RecoveryForm", u"&Print\u2026", None))
        self.save.setText(QCoreApplication.translate("RecoveryForm", u"&Save as PDF\u2026", None))
        self.warning.setText(QCoreApplication.translate("RecoveryForm", u"If you lose both passphrase and code, nobody can open your journal, not even the administrator.", None))
        self.told.setText("")
        self.safe.setText(QCoreApplication.translate("RecoveryForm", u"I &have it in a safe place", None))
        self.done_.setText(QCoreApplication.translate("RecoveryForm", u"&Done", None))
    # retranslateUi
