# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'error.ui'
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
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ErrorForm(object):
    def setupUi(self, ErrorForm):
        if not ErrorForm.objectName():
            ErrorForm.setObjectName(u"ErrorForm")
        ErrorForm.resize(600, 420)
        self.layout1 = QVBoxLayout(ErrorForm)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 22, 24, 20)
        self.what = QLabel(ErrorForm)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)
        self.what.setProperty(u"role", u"title")

        self.layout1.addWidget(self.what)

        self.subject = QLabel(ErrorForm)
        self.subject.setObjectName(u"subject")
        self.subject.setWordWrap(True)
        self.subject.setTextFormat(Qt.TextFormat.PlainText)
        self.subject.setProperty(u"role", u"strong")

        self.layout1.addWidget(self.subject)

        self.advice = QLabel(ErrorForm)
        self.advice.setObjectName(u"advice")
        self.advice.setWordWrap(True)
        self.advice.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.addWidget(self.advice)

        self.report = QPlainTextEdit(ErrorForm)
        self.report.setObjectName(u"report")
        self.report.setReadOnly(True)

        self.layout1.addWidget(self.report)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.copy = QPushButton(ErrorForm)
        self.copy.setObjectName(u"copy")

        self.layout2.addWidget(self.copy)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.close = QPushButton(ErrorForm)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"role", u"primary")

        self.layout2.addWidget(self.close)


        self.layout1.addLayout(self.layout2)

        QWidget.setTabOrder(self.close, self.copy)
        QWidget.setTabOrder(self.copy, self.report)

        self.retranslateUi(ErrorForm)

        self.close.setDefault(True)

    # setupUi

    def retranslateUi(self, ErrorForm):
        ErrorForm.setWindowTitle(QCoreApplication.translate("ErrorForm", u"Something went wrong", None))
        self.what.setText("")
        self.subject.setText("")
        self.advice.setText("")
#if QT_CONFIG(accessibility)
        self.report.setAccessibleName(QCoreApplication.translate("ErrorForm", u"Technical report", None))
#endif // QT_CONFIG(accessibility)
        self.copy.setText(QCoreApplication.translate("ErrorForm", u"&Copy report", None))
        self.close.setText(QCoreApplication.translate("ErrorForm", u"Continue", None))
    # retranslateUi
