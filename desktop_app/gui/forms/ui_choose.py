# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'choose.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTreeWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

class Ui_ChooseForm(object):
    def setupUi(self, ChooseForm):
        if not ChooseForm.objectName():
            ChooseForm.setObjectName(u"ChooseForm")
        ChooseForm.resize(560, 520)
        self.layout1 = QVBoxLayout(ChooseForm)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 22, 24, 20)
        self.filter = QLineEdit(ChooseForm)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.layout1.addWidget(self.filter)

        self.choices = QTreeWidget(ChooseForm)
        self.choices.setObjectName(u"choices")
        self.choices.setHeaderHidden(True)

        self.layout1.addWidget(self.choices)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.count = QLabel(ChooseForm)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"soft")
        self.count.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.count)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.cancel = QPushButton(ChooseForm)
        self.cancel.setObjectName(u"cancel")

        self.layout2.addWidget(self.cancel)

        self.accept = QPushButton(ChooseForm)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"role", u"primary")

        self.layout2.addWidget(self.accept)


        self.layout1.addLayout(self.layout2)

        QWidget.setTabOrder(self.filter, self.choices)
        QWidget.setTabOrder(self.choices, self.accept)
        QWidget.setTabOrder(self.accept, self.cancel)

        self.retranslateUi(ChooseForm)

        self.accept.setDefault(True)

    # setupUi

    def retranslateUi(self, ChooseForm):
        ChooseForm.setWindowTitle(QCoreApplication.translate("ChooseForm", u"Choose", None))
        self.filter.setPlaceholderText(QCoreApplication.translate("ChooseForm", u"Type to search", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("ChooseForm", u"Find in the list", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.choices.setAccessibleName(QCoreApplication.translate("ChooseForm", u"Options", None))
#endif // QT_CONFIG(accessibility)
        self.count.setText("")
        self.cancel.setText(QCoreApplication.translate("ChooseForm", u"Cancel", None))
        self.accept.setText(QCoreApplication.translate("ChooseForm", u"Choose", None))
    # retranslateUi
