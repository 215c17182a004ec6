# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'share.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_ShareForm(object):
    def setupUi(self, ShareForm):
        if not ShareForm.objectName():
            ShareForm.setObjectName(u"ShareForm")
        ShareForm.resize(700, 560)
        self.layout4 = QVBoxLayout(ShareForm)
        self.layout4.setSpacing(12)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(24, 20, 24, 18)
        self.heading = QLabel(ShareForm)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"title")

        self.layout4.addWidget(self.heading)

        self.hint = QLabel(ShareForm)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty(u"role", u"soft")

        self.layout4.addWidget(self.hint)

        self.layout1 = QFormLayout()
        self.layout1.setObjectName(u"layout1")
        self.layout1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout1.setHorizontalSpacing(14)
        self.layout1.setVerticalSpacing(10)
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.labelNetwork = QLabel(ShareForm)
        self.labelNetwork.setObjectName(u"labelNetwork")
        self.labelNetwork.setWordWrap(False)
        self.labelNetwork.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.labelNetwork)

        self.network = QComboBox(ShareForm)
        self.network.setObjectName(u"network")

        self.layout1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.network)

        self.labelText = QLabel(ShareForm)
        self.labelText.setObjectName(u"labelText")
        self.labelText.setWordWrap(False)
        self.labelText.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.labelText)

        self.text = QPlainTextEdit(ShareForm)
        self.text.setObjectName(u"text")
        self.text.setMinimumSize(QSize(0, 120))
        self.text.setTabChangesFocus(True)

        self.layout1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.text)

        self.left = QLabel(ShareForm)
        self.left.setObjectName(u"left")
        self.left.setWordWrap(True)
        self.left.setTextFormat(Qt.TextFormat.PlainText)
        self.left.setProperty(u"role", u"soft")

        self.layout1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.left)

        self.labelPicture = QLabel(ShareForm)
        self.labelPicture.setObjectName(u"labelPicture")
        self.labelPicture.setWordWrap(False)
        self.labelPicture.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.labelPicture)

        self.picture = QComboBox(ShareForm)
        self.picture.setObjectName(u"picture")

        self.layout1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.picture)

        self.labelNames = QLabel(ShareForm)
        self.labelNames.setObjectName(u"labelNames")
        self.labelNames.setWordWrap(False)
        self.labelNames.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.setWidget(4, QFormLayout.ItemRole.LabelRole, self.labelNames)

        self.names = QLineEdit(ShareForm)
        self.names.setObjectName(u"names")

        self.layout1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.names)


        self.layout4.addLayout(self.layout1)

        self.concerns = QLabel(ShareForm)
        self.concerns.setObjectName(u"concerns")
        self.concerns.setWordWrap(True)
        self.concerns.setTextFormat(Qt.TextFormat.PlainText)
        self.concerns.setProperty(u"role", u"note")

        self.layout4.addWidget(self.concerns)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.done = QLabel(ShareForm)
        self.done.setObjectName(u"done")
        self.done.setWordWrap(False)
        self.done.setTextFormat(Qt.TextFormat.PlainText)
        self.done.setProperty(u"role", u"soft")

        self.layout2.addWidget(self.done)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.savePicture = QPushButton(ShareForm)
        self.savePicture.setObjectName(u"savePicture")

        self.layout2.addWidget(self.savePicture)

        self.open = QPushButton(ShareForm)
        self.open.setObjectName(u"open")

        self.layout2.addWidget(self.open)

        self.copy = QPushButton(ShareForm)
        self.copy.setObjectName(u"copy")

        self.layout2.addWidget(self.copy)


        self.layout4.addLayout(self.layout2)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(10)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.spacer2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer2)

        self.remove = QPushButton(ShareForm)
        self.remove.setObjectName(u"remove")

        self.layout3.addWidget(self.remove)

        self.sent = QPushButton(ShareForm)
        self.sent.setObjectName(u"sent")

        self.layout3.addWidget(self.sent)

        self.later = QPushButton(ShareForm)
        self.later.setObjectName(u"later")
        self.later.setProperty(u"role", u"primary")

        self.layout3.addWidget(self.later)

        self.cancel = QPushButton(ShareForm)
        self.cancel.setObjectName(u"cancel")

        self.layout3.addWidget(self.cancel)


        self.layout4.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.labelNetwork.setBuddy(self.network)
        self.labelText.setBuddy(self.text)
        self.labelPicture.setBuddy(self.picture)
        self.labelNames.setBuddy(self.names)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.network, self.text)
        QWidget.setTabOrder(self.text, self.picture)
        QWidget.setTabOrder(self.picture, self.names)
        QWidget.setTabOrder(self.names, self.copy)
        QWidget.setTabOrder(self.copy, self.open)
        QWidget.setTabOrder(self.open, self.savePicture)
        QWidget.setTabOrder(self.savePicture, self.later)
        QWidget.setTabOrder(self.later, self.sent)
        QWidget.setTabOrder(self.sent, self.remove)
        QWidget.setTabOrder(self.remove, self.cancel)

        self.retranslateUi(ShareForm)
    # setupUi

    def retranslateUi(self, ShareForm):
        ShareForm.setWindowTitle(QCoreApplication.translate("ShareForm", u"Share what you did", None))
        self.heading.setText(QCoreApplication.translate("ShareForm", u"Share what you did", None))
        self.hint.setText(QCoreApplication.translate("ShareForm", u"Springshelf posts nothing. Copy the text or open the network, and post it yourself.", None))
        self.labelNetwork.setText(QCoreApplication.translate("ShareForm", u"&Where:", None))
        self.labelText.setText(QCoreApplication.translate("ShareForm", u"&Text:", None))
        self.left.setText("")
        self.labelPicture.setText(QCoreApplication.translate("ShareForm", u"&Picture:", None))
        self.labelNames.setText(QCoreApplication.translate("ShareForm", u"&Names to watch for:", None))
        self.names.setPlaceholderText(QCoreApplication.translate("ShareForm", u"Pupils\u2019 names, separated by commas. The list stays in your journal.", None))
        self.concerns.setText("")
        self.done.setText("")
        self.savePicture.setText(QCoreApplication.translate("ShareForm", u"Save the p&icture\u2026", None))
        self.open.setText(QCoreApplication.translate("ShareForm", u"&Open the website", None))
        self.copy.setText(QCoreApplication.translate("ShareForm", u"&Copy the text", None))
        self.remove.setText(QCoreApplication.translate("ShareForm", u"&Delete", None))
        self.sent.setText(QCoreApplication.translate("ShareForm", u"I ha&ve posted it", None))
        self.later.setText(QCoreApplication.translate("ShareForm", u"&Keep it in the outbox", None))
        self.cancel.setText(QCoreApplication.translate("ShareForm", u"Cancel", None))
    # retranslateUi
