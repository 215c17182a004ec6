# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passphrase.ui'
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
    QProgressBar, QSizePolicy, QToolButton, QVBoxLayout,
    QWidget)

class Ui_PassphraseForm(object):
    def setupUi(self, PassphraseForm):
        if not PassphraseForm.objectName():
            PassphraseForm.setObjectName(u"PassphraseForm")
        PassphraseForm.resize(420, 160)
        PassphraseForm.setMinimumSize(QSize(420, 0))
        self.layout14 = QVBoxLayout(PassphraseForm)
        self.layout14.setSpacing(6)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.labelFirst = QLabel(PassphraseForm)
        self.labelFirst.setObjectName(u"labelFirst")
        self.labelFirst.setTextFormat(Qt.TextFormat.PlainText)
        self.labelFirst.setWordWrap(True)

        self.layout14.addWidget(self.labelFirst)

        self.layout13 = QHBoxLayout()
        self.layout13.setSpacing(8)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.first = QLineEdit(PassphraseForm)
        self.first.setObjectName(u"first")
        self.first.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout13.addWidget(self.first)

        self.show = QToolButton(PassphraseForm)
        self.show.setObjectName(u"show")
        self.show.setCheckable(True)

        self.layout13.addWidget(self.show)


        self.layout14.addLayout(self.layout13)

        self.labelAgain = QLabel(PassphraseForm)
        self.labelAgain.setObjectName(u"labelAgain")
        self.labelAgain.setTextFormat(Qt.TextFormat.PlainText)
        self.labelAgain.setWordWrap(True)

        self.layout14.addWidget(self.labelAgain)

        self.again = QLineEdit(PassphraseForm)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout14.addWidget(self.again)

        self.meter = QProgressBar(PassphraseForm)
        self.meter.setObjectName(u"meter")
        self.meter.setMaximum(4)
        self.meter.setValue(0)
        self.meter.setTextVisible(False)

        self.layout14.addWidget(self.meter)

        self.told = QLabel(PassphraseForm)
        self.told.setObjectName(u"told")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setProperty(u"role", u"soft")
        self.told.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.layout14.addWidget(self.told)

#if QT_CONFIG(shortcut)
        self.labelFirst.setBuddy(self.first)
        self.labelAgain.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first, self.show)
        QWidget.setTabOrder(self.show, self.again)

        self.retranslateUi(PassphraseForm)
    # setupUi

    def retranslateUi(self, PassphraseForm):
        PassphraseForm.setWindowTitle("")
        self.labelFirst.setText(QCoreApplication.translate("PassphraseForm", u"New &passphrase:", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("PassphraseForm", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.show.setText(QCoreApplication.translate("PassphraseForm", u"Show", None))
        self.labelAgain.setText(QCoreApplication.translate("PassphraseForm", u"Once &more:", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("PassphraseForm", u"The same passphrase once more", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.meter.setAccessibleName(QCoreApplication.translate("PassphraseForm", u"Strength of the passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.told.setText(QCoreApplication.translate("PassphraseForm", u"Four or five words of your own are strong and easy to type. Nothing else is asked of it.", None))
    # retranslateUi
