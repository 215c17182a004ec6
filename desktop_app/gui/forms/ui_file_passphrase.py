# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'file_passphrase.ui'
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

class Ui_FilePassphraseForm(object):
    def setupUi(self, FilePassphraseForm):
        if not FilePassphraseForm.objectName():
            FilePassphraseForm.setObjectName(u"FilePassphraseForm")
        FilePassphraseForm.resize(520, 240)
        FilePassphraseForm.setMinimumSize(QSize(520, 0))
        self.outer = QVBoxLayout(FilePassphraseForm)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(24, 22, 24, 20)
        self.heading = QLabel(FilePassphraseForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.outer.addWidget(self.heading)

        self.file = QLabel(FilePassphraseForm)
        self.file.setObjectName(u"file")
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        self.file.setWordWrap(True)
        self.file.setProperty(u"role", u"soft")

        self.outer.addWidget(self.file)

        self.labelPassphrase = QLabel(FilePassphraseForm)
        self.labelPassphrase.setObjectName(u"labelPassphrase")
        self.labelPassphrase.setTextFormat(Qt.TextFormat.PlainText)
        self.labelPassphrase.setWordWrap(True)

        self.outer.addWidget(self.labelPassphrase)

        self.passphrase = QLineEdit(FilePassphraseForm)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.outer.addWidget(self.passphrase)

        self.problem = QLabel(FilePassphraseForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.outer.addWidget(self.problem)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer)

        self.cancel = QPushButton(FilePassphraseForm)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.take = QPushButton(FilePassphraseForm)
        self.take.setObjectName(u"take")
        self.take.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.take)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.labelPassphrase.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphrase, self.cancel)
        QWidget.setTabOrder(self.cancel, self.take)

        self.retranslateUi(FilePassphraseForm)

        self.take.setDefault(True)

    # setupUi

    def retranslateUi(self, FilePassphraseForm):
        FilePassphraseForm.setWindowTitle(QCoreApplication.translate("FilePassphraseForm", u"Import from another computer", None))
        self.heading.setText(QCoreApplication.translate("FilePassphraseForm", u"This journal has a passphrase", None))
        self.file.setText("")
        self.labelPassphrase.setText(QCoreApplication.translate("FilePassphraseForm", u"The file\u2019s &passphrase:", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("FilePassphraseForm", u"The file\u2019s passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("FilePassphraseForm", u"Cancel", None))
        self.take.setText(QCoreApplication.translate("FilePassphraseForm", u"&Import", None))
    # retranslateUi
