# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recover.ui'
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
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from desktop_app.gui.widgets.passphrase_fields import PassphraseFields

class Ui_RecoverForm(object):
    def setupUi(self, RecoverForm):
        if not RecoverForm.objectName():
            RecoverForm.setObjectName(u"RecoverForm")
        RecoverForm.resize(520, 440)
        RecoverForm.setMinimumSize(QSize(520, 0))
        self.layout27 = QVBoxLayout(RecoverForm)
        self.layout27.setSpacing(10)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(24, 22, 24, 20)
        self.heading = QLabel(RecoverForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.layout27.addWidget(self.heading)

        self.labelCode = QLabel(RecoverForm)
        self.labelCode.setObjectName(u"labelCode")
        self.labelCode.setTextFormat(Qt.TextFormat.PlainText)
        self.labelCode.setWordWrap(True)

        self.layout27.addWidget(self.labelCode)

        self.code = QLineEdit(RecoverForm)
        self.code.setObjectName(u"code")

        self.layout27.addWidget(self.code)

        self.hint = QLabel(RecoverForm)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"soft")

        self.layout27.addWidget(self.hint)

        self.passphrase = PassphraseFields(RecoverForm)
        self.passphrase.setObjectName(u"passphrase")

        self.layout27.addWidget(self.passphrase)

        self.problem = QLabel(RecoverForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.layout27.addWidget(self.problem)

        self.layout26 = QHBoxLayout()
        self.layout26.setSpacing(8)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.spacer25 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout26.addItem(self.spacer25)

        self.cancel = QPushButton(RecoverForm)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.layout26.addWidget(self.cancel)

        self.open = QPushButton(RecoverForm)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"role", u"primary")

        self.layout26.addWidget(self.open)


        self.layout27.addLayout(self.layout26)

#if QT_CONFIG(shortcut)
        self.labelCode.setBuddy(self.code)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.code, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.cancel)
        QWidget.setTabOrder(self.cancel, self.open)

        self.retranslateUi(RecoverForm)

        self.open.setDefault(True)

    # setupUi

    def retranslateUi(self, RecoverForm):
        RecoverForm.setWindowTitle(QCoreApplication.translate("RecoverForm", u"Passphrase forgotten", None))
        self.heading.setText(QCoreApplication.translate("RecoverForm", u"Open it with your recovery code", None))
        self.labelCode.setText(QCoreApplication.translate("RecoverForm", u"Recovery &code, as printed on your sheet:", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("RecoverForm", u"Recovery code", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText(QCoreApplication.translate("RecoverForm", u"Then choose a new passphrase. The old passphrase and this code stop working; you get a new code.", None))
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("RecoverForm", u"Cancel", None))
        self.open.setText(QCoreApplication.translate("RecoverForm", u"&Open", None))
    # retranslateUi
