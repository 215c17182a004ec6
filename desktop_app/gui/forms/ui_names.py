# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'names.ui'
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

class Ui_NamesForm(object):
    def setupUi(self, NamesForm):
        if not NamesForm.objectName():
            NamesForm.setObjectName(u"NamesForm")
        NamesForm.resize(420, 360)
        NamesForm.setMinimumSize(QSize(360, 0))
        self.layout36 = QVBoxLayout(NamesForm)
        self.layout36.setSpacing(10)
        self.layout36.setObjectName(u"layout36")
        self.layout36.setContentsMargins(20, 18, 20, 18)
        self.about = QLabel(NamesForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"soft")

        self.layout36.addWidget(self.about)

        self.names = QPlainTextEdit(NamesForm)
        self.names.setObjectName(u"names")

        self.layout36.addWidget(self.names)

        self.layout35 = QHBoxLayout()
        self.layout35.setSpacing(8)
        self.layout35.setObjectName(u"layout35")
        self.layout35.setContentsMargins(0, 0, 0, 0)
        self.spacer34 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout35.addItem(self.spacer34)

        self.cancel = QPushButton(NamesForm)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.layout35.addWidget(self.cancel)

        self.accept = QPushButton(NamesForm)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"role", u"primary")

        self.layout35.addWidget(self.accept)


        self.layout36.addLayout(self.layout35)

        QWidget.setTabOrder(self.names, self.cancel)
        QWidget.setTabOrder(self.cancel, self.accept)

        self.retranslateUi(NamesForm)

        self.accept.setDefault(True)

    # setupUi

    def retranslateUi(self, NamesForm):
        NamesForm.setWindowTitle(QCoreApplication.translate("NamesForm", u"Names that must not appear", None))
        self.about.setText(QCoreApplication.translate("NamesForm", u"One name per line: pupils, schools. The check shows where an entry contains one. The list stays in your journal.", None))
#if QT_CONFIG(accessibility)
        self.names.setAccessibleName(QCoreApplication.translate("NamesForm", u"Names", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("NamesForm", u"&Cancel", None))
        self.accept.setText(QCoreApplication.translate("NamesForm", u"&Keep", None))
    # retranslateUi
