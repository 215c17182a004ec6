# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'versions.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QListView, QPushButton,
    QSizePolicy, QSpacerItem, QTextBrowser, QVBoxLayout,
    QWidget)

class Ui_VersionsForm(object):
    def setupUi(self, VersionsForm):
        if not VersionsForm.objectName():
            VersionsForm.setObjectName(u"VersionsForm")
        VersionsForm.resize(820, 540)
        VersionsForm.setMinimumSize(QSize(640, 0))
        self.layout25 = QVBoxLayout(VersionsForm)
        self.layout25.setSpacing(10)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(20, 18, 20, 18)
        self.about = QLabel(VersionsForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"soft")

        self.layout25.addWidget(self.about)

        self.layout21 = QHBoxLayout()
        self.layout21.setSpacing(16)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.layout19 = QVBoxLayout()
        self.layout19.setSpacing(8)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.versionsHeading = QLabel(VersionsForm)
        self.versionsHeading.setObjectName(u"versionsHeading")
        self.versionsHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.versionsHeading.setWordWrap(True)
        self.versionsHeading.setProperty(u"role", u"strong")

        self.layout19.addWidget(self.versionsHeading)

        self.versions = QListView(VersionsForm)
        self.versions.setObjectName(u"versions")

        self.layout19.addWidget(self.versions)

        self.freeze = QPushButton(VersionsForm)
        self.freeze.setObjectName(u"freeze")
        self.freeze.setAutoDefault(False)

        self.layout19.addWidget(self.freeze)

        self.saveVersion = QPushButton(VersionsForm)
        self.saveVersion.setObjectName(u"saveVersion")
        self.saveVersion.setAutoDefault(False)

        self.layout19.addWidget(self.saveVersion)


        self.layout21.addLayout(self.layout19)

        self.layout20 = QVBoxLayout()
        self.layout20.setSpacing(8)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.changesHeading = QLabel(VersionsForm)
        self.changesHeading.setObjectName(u"changesHeading")
        self.changesHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.changesHeading.setWordWrap(True)
        self.changesHeading.setProperty(u"role", u"strong")

        self.layout20.addWidget(self.changesHeading)

        self.changes = QListView(VersionsForm)
        self.changes.setObjectName(u"changes")

        self.layout20.addWidget(self.changes)

        self.text = QTextBrowser(VersionsForm)
        self.text.setObjectName(u"text")

        self.layout20.addWidget(self.text)


        self.layout21.addLayout(self.layout20)


        self.layout25.addLayout(self.layout21)

        self.signaturesHeading = QLabel(VersionsForm)
        self.signaturesHeading.setObjectName(u"signaturesHeading")
        self.signaturesHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.signaturesHeading.setWordWrap(True)
        self.signaturesHeading.setProperty(u"role", u"strong")

        self.layout25.addWidget(self.signaturesHeading)

        self.signatures = QLabel(VersionsForm)
        self.signatures.setObjectName(u"signatures")
        self.signatures.setTextFormat(Qt.TextFormat.PlainText)
        self.signatures.setWordWrap(True)

        self.layout25.addWidget(self.signatures)

        self.layout22 = QHBoxLayout()
        self.layout22.setSpacing(8)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.signer = QComboBox(VersionsForm)
        self.signer.setObjectName(u"signer")
        self.signer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.signer.setMinimumContentsLength(12)

        self.layout22.addWidget(self.signer)

        self.signerName = QLineEdit(VersionsForm)
        self.signerName.setObjectName(u"signerName")

        self.layout22.addWidget(self.signerName)

        self.sign = QPushButton(VersionsForm)
        self.sign.setObjectName(u"sign")
        self.sign.setAutoDefault(False)

        self.layout22.addWidget(self.sign)

        self.takeBack = QPushButton(VersionsForm)
        self.takeBack.setObjectName(u"takeBack")
        self.takeBack.setAutoDefault(False)

        self.layout22.addWidget(self.takeBack)


        self.layout25.addLayout(self.layout22)

        self.problem = QLabel(VersionsForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.layout25.addWidget(self.problem)

        self.layout24 = QHBoxLayout()
        self.layout24.setSpacing(8)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.spacer23 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout24.addItem(self.spacer23)

        self.close = QPushButton(VersionsForm)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.layout24.addWidget(self.close)


        self.layout25.addLayout(self.layout24)

        QWidget.setTabOrder(self.versions, self.freeze)
        QWidget.setTabOrder(self.freeze, self.saveVersion)
        QWidget.setTabOrder(self.saveVersion, self.changes)
        QWidget.setTabOrder(self.changes, self.text)
        QWidget.setTabOrder(self.text, self.signer)
        QWidget.setTabOrder(self.signer, self.signerName)
        QWidget.setTabOrder(self.signerName, self.sign)
        QWidget.setTabOrder(self.sign, self.takeBack)
        QWidget.setTabOrder(self.takeBack, self.close)

        self.retranslateUi(VersionsForm)
    # setupUi

    def retranslateUi(self, VersionsForm):
        VersionsForm.setWindowTitle(QCoreApplication.translate("VersionsForm", u"Versions", None))
        self.about.setText(QCoreApplication.translate("VersionsForm", u"Compares a version with your journal. A frozen version keeps its text when you write on.", None))
        self.versionsHeading.setText(QCoreApplication.translate("VersionsForm", u"Versions", None))
#if QT_CONFIG(accessibility)
        self.versions.setAccessibleName(QCoreApplication.translate("VersionsForm", u"Versions", None))
#endif // QT_CONFIG(accessibility)
        self.freeze.setText(QCoreApplication.translate("VersionsForm", u"&Freeze current version", None))
        self.saveVersion.setText(QCoreApplication.translate("VersionsForm", u"&Save this version\u2026", None))
        self.changesHeading.setText(QCoreApplication.translate("VersionsForm", u"Changes since then", None))
#if QT_CONFIG(accessibility)
        self.changes.setAccessibleName(QCoreApplication.translate("VersionsForm", u"Changed entries", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("VersionsForm", u"Changes in the entry", None))
#endif // QT_CONFIG(accessibility)
        self.signaturesHeading.setText(QCoreApplication.translate("VersionsForm", u"Signatures", None))
        self.signatures.setText("")
#if QT_CONFIG(accessibility)
        self.signer.setAccessibleName(QCoreApplication.translate("VersionsForm", u"Who signs", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.signerName.setAccessibleName(QCoreApplication.translate("VersionsForm", u"Name of the signer", None))
#endif // QT_CONFIG(accessibility)
        self.signerName.setPlaceholderText(QCoreApplication.translate("VersionsForm", u"Name", None))
        self.sign.setText(QCoreApplication.translate("VersionsForm", u"S&ign", None))
        self.takeBack.setText(QCoreApplication.translate("VersionsForm", u"&Withdraw\u2026", None))
        self.problem.setText("")
        self.close.setText(QCoreApplication.translate("VersionsForm", u"&Close", None))
    # retranslateUi
