# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export.ui'
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

from desktop_app.gui.widgets.passphrase_fields import PassphraseFields

class Ui_ExportForm(object):
    def setupUi(self, ExportForm):
        if not ExportForm.objectName():
            ExportForm.setObjectName(u"ExportForm")
        ExportForm.resize(520, 440)
        ExportForm.setMinimumSize(QSize(520, 0))
        self.outer = QVBoxLayout(ExportForm)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(24, 22, 24, 20)
        self.heading = QLabel(ExportForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.outer.addWidget(self.heading)

        self.hint = QLabel(ExportForm)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"soft")

        self.outer.addWidget(self.hint)

        self.passphrase = PassphraseFields(ExportForm)
        self.passphrase.setObjectName(u"passphrase")

        self.outer.addWidget(self.passphrase)

        self.warning = QLabel(ExportForm)
        self.warning.setObjectName(u"warning")
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.warning.setWordWrap(True)
        self.warning.setProperty(u"role", u"note")

        self.outer.addWidget(self.warning)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.plain = QPushButton(ExportForm)
        self.plain.setObjectName(u"plain")
        self.plain.setAutoDefault(False)

        self.buttons.addWidget(self.plain)

        self.spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer)

        self.cancel = QPushButton(ExportForm)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.save = QPushButton(ExportForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.save)


        self.outer.addLayout(self.buttons)

        QWidget.setTabOrder(self.passphrase, self.plain)
        QWidget.setTabOrder(self.plain, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(ExportForm)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, ExportForm):
        ExportForm.setWindowTitle(QCoreApplication.translate("ExportForm", u"Copy to another computer", None))
        self.heading.setText(QCoreApplication.translate("ExportForm", u"Who can open the file?", None))
        self.hint.setText(QCoreApplication.translate("ExportForm", u"The file contains your whole journal with all versions and evidence. Choose a passphrase, and enter it on the other computer.", None))
        self.warning.setText(QCoreApplication.translate("ExportForm", u"Without a passphrase, anyone who has the file can read everything you wrote.", None))
        self.plain.setText(QCoreApplication.translate("ExportForm", u"Save &without a passphrase\u2026", None))
        self.cancel.setText(QCoreApplication.translate("ExportForm", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("ExportForm", u"&Save\u2026", None))
    # retranslateUi
