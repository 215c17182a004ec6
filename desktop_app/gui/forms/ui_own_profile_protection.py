# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'own_profile_protection.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from desktop_app.gui.widgets.passphrase_fields import PassphraseFields

class Ui_OwnProfileProtectionForm(object):
    def setupUi(self, OwnProfileProtectionForm):
        if not OwnProfileProtectionForm.objectName():
            OwnProfileProtectionForm.setObjectName(u"OwnProfileProtectionForm")
        self.layout37 = QVBoxLayout(OwnProfileProtectionForm)
        self.layout37.setSpacing(8)
        self.layout37.setObjectName(u"layout37")
        self.layout37.setContentsMargins(18, 16, 18, 16)
        self.how = QLabel(OwnProfileProtectionForm)
        self.how.setObjectName(u"how")
        self.how.setTextFormat(Qt.TextFormat.PlainText)
        self.how.setWordWrap(True)

        self.layout37.addWidget(self.how)

        self.labelCurrent = QLabel(OwnProfileProtectionForm)
        self.labelCurrent.setObjectName(u"labelCurrent")
        self.labelCurrent.setTextFormat(Qt.TextFormat.PlainText)
        self.labelCurrent.setWordWrap(True)

        self.layout37.addWidget(self.labelCurrent)

        self.current = QLineEdit(OwnProfileProtectionForm)
        self.current.setObjectName(u"current")
        self.current.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout37.addWidget(self.current)

        self.passphrase = PassphraseFields(OwnProfileProtectionForm)
        self.passphrase.setObjectName(u"passphrase")

        self.layout37.addWidget(self.passphrase)

        self.layout33 = QHBoxLayout()
        self.layout33.setSpacing(8)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(0, 0, 0, 0)
        self.change = QPushButton(OwnProfileProtectionForm)
        self.change.setObjectName(u"change")
        self.change.setProperty(u"role", u"primary")
        self.change.setAutoDefault(False)

        self.layout33.addWidget(self.change)

        self.unseal = QPushButton(OwnProfileProtectionForm)
        self.unseal.setObjectName(u"unseal")
        self.unseal.setAutoDefault(False)

        self.layout33.addWidget(self.unseal)

        self.spacer32 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout33.addItem(self.spacer32)


        self.layout37.addLayout(self.layout33)

        self.layout35 = QHBoxLayout()
        self.layout35.setSpacing(10)
        self.layout35.setObjectName(u"layout35")
        self.layout35.setContentsMargins(0, 0, 0, 0)
        self.code = QPushButton(OwnProfileProtectionForm)
        self.code.setObjectName(u"code")
        self.code.setAutoDefault(False)

        self.layout35.addWidget(self.code)

        self.codeHint = QLabel(OwnProfileProtectionForm)
        self.codeHint.setObjectName(u"codeHint")
        self.codeHint.setTextFormat(Qt.TextFormat.PlainText)
        self.codeHint.setWordWrap(False)
        self.codeHint.setProperty(u"role", u"soft")

        self.layout35.addWidget(self.codeHint)

        self.spacer34 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout35.addItem(self.spacer34)


        self.layout37.addLayout(self.layout35)

        self.spacer36 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout37.addItem(self.spacer36)

#if QT_CONFIG(shortcut)
        self.labelCurrent.setBuddy(self.current)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.current, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.change)
        QWidget.setTabOrder(self.change, self.unseal)
        QWidget.setTabOrder(self.unseal, self.code)

        self.retranslateUi(OwnProfileProtectionForm)
    # setupUi

    def retranslateUi(self, OwnProfileProtectionForm):
        OwnProfileProtectionForm.setWindowTitle(QCoreApplication.translate("OwnProfileProtectionForm", u"Passphrase", None))
        self.how.setText("")
        self.labelCurrent.setText(QCoreApplication.translate("OwnProfileProtectionForm", u"Current passphrase:", None))
#if QT_CONFIG(accessibility)
        self.current.setAccessibleName(QCoreApplication.translate("OwnProfileProtectionForm", u"Current passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.change.setText(QCoreApplication.translate("OwnProfileProtectionForm", u"Chan&ge the passphrase", None))
        self.unseal.setText(QCoreApplication.translate("OwnProfileProtectionForm", u"Rem&ove the passphrase", None))
        self.code.setText(QCoreApplication.translate("OwnProfileProtectionForm", u"New &recovery code\u2026", None))
        self.codeHint.setText(QCoreApplication.translate("OwnProfileProtectionForm", u"The old code stops working.", None))
    # retranslateUi
