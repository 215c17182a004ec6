# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'confirm_deletion.ui'
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

class Ui_ConfirmDeletionForm(object):
    def setupUi(self, ConfirmDeletionForm):
        if not ConfirmDeletionForm.objectName():
            ConfirmDeletionForm.setObjectName(u"ConfirmDeletionForm")
        ConfirmDeletionForm.resize(480, 240)
        ConfirmDeletionForm.setMinimumSize(QSize(480, 0))
        ConfirmDeletionForm.setWindowTitle(u"")
        self.layout2 = QVBoxLayout(ConfirmDeletionForm)
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(24, 22, 24, 20)
        self.heading = QLabel(ConfirmDeletionForm)
        self.heading.setObjectName(u"heading")
        self.heading.setText(u"")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.layout2.addWidget(self.heading)

        self.hint = QLabel(ConfirmDeletionForm)
        self.hint.setObjectName(u"hint")
        self.hint.setText(u"")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"soft")

        self.layout2.addWidget(self.hint)

        self.labelTyped = QLabel(ConfirmDeletionForm)
        self.labelTyped.setObjectName(u"labelTyped")
        self.labelTyped.setText(u"")
        self.labelTyped.setTextFormat(Qt.TextFormat.PlainText)
        self.labelTyped.setWordWrap(True)

        self.layout2.addWidget(self.labelTyped)

        self.typed = QLineEdit(ConfirmDeletionForm)
        self.typed.setObjectName(u"typed")

        self.layout2.addWidget(self.typed)

        self.problem = QLabel(ConfirmDeletionForm)
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

        self.cancel = QPushButton(ConfirmDeletionForm)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.layout1.addWidget(self.cancel)

        self.delete_ = QPushButton(ConfirmDeletionForm)
        self.delete_.setObjectName(u"delete_")
        self.delete_.setProperty(u"role", u"primary")

        self.layout1.addWidget(self.delete_)


        self.layout2.addLayout(self.layout1)

#if QT_CONFIG(shortcut)
        self.labelTyped.setBuddy(self.typed)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.typed, self.cancel)
        QWidget.setTabOrder(self.cancel, self.delete_)

        self.retranslateUi(ConfirmDeletionForm)

        self.delete_.setDefault(True)

    # setupUi

    def retranslateUi(self, ConfirmDeletionForm):
        self.cancel.setText(QCoreApplication.translate("ConfirmDeletionForm", u"Cancel", None))
        self.delete_.setText(QCoreApplication.translate("ConfirmDeletionForm", u"&Delete", None))
        pass
    # retranslateUi
