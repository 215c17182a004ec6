# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'own_profile_locking.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)

class Ui_OwnProfileLockingForm(object):
    def setupUi(self, OwnProfileLockingForm):
        if not OwnProfileLockingForm.objectName():
            OwnProfileLockingForm.setObjectName(u"OwnProfileLockingForm")
        self.layout43 = QVBoxLayout(OwnProfileLockingForm)
        self.layout43.setSpacing(8)
        self.layout43.setObjectName(u"layout43")
        self.layout43.setContentsMargins(18, 16, 18, 16)
        self.lockHint = QLabel(OwnProfileLockingForm)
        self.lockHint.setObjectName(u"lockHint")
        self.lockHint.setTextFormat(Qt.TextFormat.PlainText)
        self.lockHint.setWordWrap(True)
        self.lockHint.setProperty(u"role", u"soft")

        self.layout43.addWidget(self.lockHint)

        self.layout39 = QHBoxLayout()
        self.layout39.setSpacing(8)
        self.layout39.setObjectName(u"layout39")
        self.layout39.setContentsMargins(0, 0, 0, 0)
        self.labelLock = QLabel(OwnProfileLockingForm)
        self.labelLock.setObjectName(u"labelLock")
        self.labelLock.setTextFormat(Qt.TextFormat.PlainText)
        self.labelLock.setWordWrap(False)

        self.layout39.addWidget(self.labelLock)

        self.minutes = QSpinBox(OwnProfileLockingForm)
        self.minutes.setObjectName(u"minutes")
        self.minutes.setMinimum(1)
        self.minutes.setMaximum(120)

        self.layout39.addWidget(self.minutes)

        self.spacer38 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout39.addItem(self.spacer38)


        self.layout43.addLayout(self.layout39)

        self.layout41 = QHBoxLayout()
        self.layout41.setSpacing(8)
        self.layout41.setObjectName(u"layout41")
        self.layout41.setContentsMargins(0, 0, 0, 0)
        self.labelPin = QLabel(OwnProfileLockingForm)
        self.labelPin.setObjectName(u"labelPin")
        self.labelPin.setTextFormat(Qt.TextFormat.PlainText)
        self.labelPin.setWordWrap(False)

        self.layout41.addWidget(self.labelPin)

        self.pin = QLineEdit(OwnProfileLockingForm)
        self.pin.setObjectName(u"pin")
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(12)

        self.layout41.addWidget(self.pin)

        self.setPin = QPushButton(OwnProfileLockingForm)
        self.setPin.setObjectName(u"setPin")
        self.setPin.setAutoDefault(False)

        self.layout41.addWidget(self.setPin)

        self.spacer40 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout41.addItem(self.spacer40)


        self.layout43.addLayout(self.layout41)

        self.pinHint = QLabel(OwnProfileLockingForm)
        self.pinHint.setObjectName(u"pinHint")
        self.pinHint.setTextFormat(Qt.TextFormat.PlainText)
        self.pinHint.setWordWrap(True)
        self.pinHint.setProperty(u"role", u"soft")

        self.layout43.addWidget(self.pinHint)

        self.spacer42 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout43.addItem(self.spacer42)

#if QT_CONFIG(shortcut)
        self.labelLock.setBuddy(self.minutes)
        self.labelPin.setBuddy(self.pin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.minutes, self.pin)
        QWidget.setTabOrder(self.pin, self.setPin)

        self.retranslateUi(OwnProfileLockingForm)
    # setupUi

    def retranslateUi(self, OwnProfileLockingForm):
        OwnProfileLockingForm.setWindowTitle(QCoreApplication.translate("OwnProfileLockingForm", u"Locking", None))
        self.lockHint.setText(QCoreApplication.translate("OwnProfileLockingForm", u"Locking closes your journal; your passphrase opens it again, where you were. It also locks when the computer has slept. Ctrl+Shift+L locks at once.", None))
        self.labelLock.setText(QCoreApplication.translate("OwnProfileLockingForm", u"&Lock after", None))
#if QT_CONFIG(accessibility)
        self.minutes.setAccessibleName(QCoreApplication.translate("OwnProfileLockingForm", u"Minutes until it locks", None))
#endif // QT_CONFIG(accessibility)
        self.minutes.setSuffix(QCoreApplication.translate("OwnProfileLockingForm", u" minutes idle", None))
        self.labelPin.setText(QCoreApplication.translate("OwnProfileLockingForm", u"P&IN until you close the program:", None))
#if QT_CONFIG(accessibility)
        self.pin.setAccessibleName(QCoreApplication.translate("OwnProfileLockingForm", u"PIN until the program is closed", None))
#endif // QT_CONFIG(accessibility)
        self.setPin.setText(QCoreApplication.translate("OwnProfileLockingForm", u"&Set", None))
        self.pinHint.setText(QCoreApplication.translate("OwnProfileLockingForm", u"A PIN of at least four digits unlocks faster. It is deleted when you close the program, and after three wrong tries.", None))
    # retranslateUi
