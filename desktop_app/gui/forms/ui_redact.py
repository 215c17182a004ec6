# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'redact.ui'
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

from desktop_app.gui.widgets.redaction_view import RedactionView

class Ui_RedactForm(object):
    def setupUi(self, RedactForm):
        if not RedactForm.objectName():
            RedactForm.setObjectName(u"RedactForm")
        RedactForm.resize(900, 680)
        self.layout2 = QVBoxLayout(RedactForm)
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(24, 20, 24, 18)
        self.heading = QLabel(RedactForm)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"title")

        self.layout2.addWidget(self.heading)

        self.hint = QLabel(RedactForm)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty(u"role", u"soft")

        self.layout2.addWidget(self.hint)

        self.picture = RedactionView(RedactForm)
        self.picture.setObjectName(u"picture")

        self.layout2.addWidget(self.picture)

        self.layout1 = QHBoxLayout()
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.count = QLabel(RedactForm)
        self.count.setObjectName(u"count")
        self.count.setWordWrap(False)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty(u"role", u"soft")

        self.layout1.addWidget(self.count)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout1.addItem(self.spacer1)

        self.undo = QPushButton(RedactForm)
        self.undo.setObjectName(u"undo")

        self.layout1.addWidget(self.undo)

        self.cancel = QPushButton(RedactForm)
        self.cancel.setObjectName(u"cancel")

        self.layout1.addWidget(self.cancel)

        self.accept = QPushButton(RedactForm)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"role", u"primary")

        self.layout1.addWidget(self.accept)


        self.layout2.addLayout(self.layout1)

        QWidget.setTabOrder(self.picture, self.undo)
        QWidget.setTabOrder(self.undo, self.accept)
        QWidget.setTabOrder(self.accept, self.cancel)

        self.retranslateUi(RedactForm)
    # setupUi

    def retranslateUi(self, RedactForm):
        RedactForm.setWindowTitle(QCoreApplication.translate("RedactForm", u"Hide faces or names", None))
        self.heading.setText(QCoreApplication.translate("RedactForm", u"Hide faces or names", None))
        self.hint.setText(QCoreApplication.translate("RedactForm", u"Draw a box over what nobody should recognise. With the keyboard: Enter adds a box, the arrows move it, Shift and the arrows change its size, Del removes it. What is hidden can\u2019t be shown again in the copy.", None))
#if QT_CONFIG(accessibility)
        self.picture.setAccessibleName(QCoreApplication.translate("RedactForm", u"The picture with its hidden areas", None))
#endif // QT_CONFIG(accessibility)
        self.count.setText("")
        self.undo.setText(QCoreApplication.translate("RedactForm", u"&Remove the last box", None))
        self.cancel.setText(QCoreApplication.translate("RedactForm", u"Cancel", None))
        self.accept.setText(QCoreApplication.translate("RedactForm", u"&Hide", None))
    # retranslateUi
