# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore.ui'
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
    QLineEdit, QListView, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_RestoreForm(object):
    def setupUi(self, RestoreForm):
        if not RestoreForm.objectName():
            RestoreForm.setObjectName(u"RestoreForm")
        RestoreForm.resize(560, 480)
        RestoreForm.setMinimumSize(QSize(520, 0))
        self.layout27 = QVBoxLayout(RestoreForm)
        self.layout27.setSpacing(10)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(24, 22, 24, 20)
        self.heading = QLabel(RestoreForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.layout27.addWidget(self.heading)

        self.why = QLabel(RestoreForm)
        self.why.setObjectName(u"why")
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setWordWrap(True)

        self.layout27.addWidget(self.why)

        self.list = QListView(RestoreForm)
        self.list.setObjectName(u"list")
        self.list.setMinimumSize(QSize(0, 120))

        self.layout27.addWidget(self.list)

        self.hint = QLabel(RestoreForm)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"soft")

        self.layout27.addWidget(self.hint)

        self.labelPassphrase = QLabel(RestoreForm)
        self.labelPassphrase.setObjectName(u"labelPassphrase")
        self.labelPassphrase.setTextFormat(Qt.TextFormat.PlainText)
        self.labelPassphrase.setWordWrap(True)

        self.layout27.addWidget(self.labelPassphrase)

        self.passphrase = QLineEdit(RestoreForm)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout27.addWidget(self.passphrase)

        self.problem = QLabel(RestoreForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.layout27.addWidget(self.problem)

        self.layout26 = QHBoxLayout()
        self.layout26.setSpacing(8)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.elsewhere = QPushButton(RestoreForm)
        self.elsewhere.setObjectName(u"elsewhere")
        self.elsewhere.setAutoDefault(False)

        self.layout26.addWidget(self.elsewhere)

        self.spacer25 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout26.addItem(self.spacer25)

        self.cancel = QPushButton(RestoreForm)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.layout26.addWidget(self.cancel)

        self.restore = QPushButton(RestoreForm)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"role", u"primary")

        self.layout26.addWidget(self.restore)


        self.layout27.addLayout(self.layout26)

#if QT_CONFIG(shortcut)
        self.labelPassphrase.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.list, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.elsewhere)
        QWidget.setTabOrder(self.elsewhere, self.cancel)
        QWidget.setTabOrder(self.cancel, self.restore)

        self.retranslateUi(RestoreForm)

        self.restore.setDefault(True)

    # setupUi

    def retranslateUi(self, RestoreForm):
        RestoreForm.setWindowTitle(QCoreApplication.translate("RestoreForm", u"Restore a backup", None))
        self.heading.setText(QCoreApplication.translate("RestoreForm", u"Restore a backup", None))
        self.why.setText("")
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("RestoreForm", u"Backups", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText(QCoreApplication.translate("RestoreForm", u"The backup becomes a separate profile. Nothing else changes.", None))
        self.labelPassphrase.setText(QCoreApplication.translate("RestoreForm", u"&Passphrase at the time of the backup:", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("RestoreForm", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.problem.setText("")
        self.elsewhere.setText(QCoreApplication.translate("RestoreForm", u"Another &folder\u2026", None))
        self.cancel.setText(QCoreApplication.translate("RestoreForm", u"Cancel", None))
        self.restore.setText(QCoreApplication.translate("RestoreForm", u"&Restore", None))
    # retranslateUi
