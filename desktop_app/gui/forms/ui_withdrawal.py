# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'withdrawal.ui'
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

class Ui_WithdrawalForm(object):
    def setupUi(self, WithdrawalForm):
        if not WithdrawalForm.objectName():
            WithdrawalForm.setObjectName(u"WithdrawalForm")
        WithdrawalForm.resize(460, 160)
        WithdrawalForm.setMinimumSize(QSize(460, 0))
        self.layout2 = QVBoxLayout(WithdrawalForm)
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(24, 22, 24, 20)
        self.labelReason = QLabel(WithdrawalForm)
        self.labelReason.setObjectName(u"labelReason")
        self.labelReason.setTextFormat(Qt.TextFormat.PlainText)
        self.labelReason.setWordWrap(True)

        self.layout2.addWidget(self.labelReason)

        self.reason = QLineEdit(WithdrawalForm)
        self.reason.setObjectName(u"reason")

        self.layout2.addWidget(self.reason)

        self.problem = QLabel(WithdrawalForm)
        self.problem.setObjectName(u"problem")
        self.problem.setText(u"")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.layout2.addWidget(self.problem)

        self.layout1 = QHBoxLayout()
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout1.addItem(self.spacer1)

        self.cancel = QPushButton(WithdrawalForm)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.layout1.addWidget(self.cancel)

        self.withdraw = QPushButton(WithdrawalForm)
        self.withdraw.setObjectName(u"withdraw")
        self.withdraw.setProperty(u"role", u"primary")

        self.layout1.addWidget(self.withdraw)


        self.layout2.addLayout(self.layout1)

#if QT_CONFIG(shortcut)
        self.labelReason.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason, self.cancel)
        QWidget.setTabOrder(self.cancel, self.withdraw)

        self.retranslateUi(WithdrawalForm)

        self.withdraw.setDefault(True)

    # setupUi

    def retranslateUi(self, WithdrawalForm):
        WithdrawalForm.setWindowTitle(QCoreApplication.translate("WithdrawalForm", u"Withdraw the signature", None))
        self.labelReason.setText(QCoreApplication.translate("WithdrawalForm", u"Reason (kept with the signature):", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("WithdrawalForm", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("WithdrawalForm", u"Cancel", None))
        self.withdraw.setText(QCoreApplication.translate("WithdrawalForm", u"&Withdraw", None))
    # retranslateUi
