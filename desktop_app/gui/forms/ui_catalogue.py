# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'catalogue.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_CatalogueForm(object):
    def setupUi(self, CatalogueForm):
        if not CatalogueForm.objectName():
            CatalogueForm.setObjectName(u"CatalogueForm")
        CatalogueForm.resize(520, 190)
        self.layout1 = QVBoxLayout(CatalogueForm)
        self.layout1.setSpacing(14)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 22, 24, 20)
        self.explanation = QLabel(CatalogueForm)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.addWidget(self.explanation)

        self.layout2 = QFormLayout()
        self.layout2.setObjectName(u"layout2")
        self.layout2.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout2.setHorizontalSpacing(12)
        self.layout2.setVerticalSpacing(8)
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.labelAddress = QLabel(CatalogueForm)
        self.labelAddress.setObjectName(u"labelAddress")
        self.labelAddress.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.labelAddress)

        self.address = QLineEdit(CatalogueForm)
        self.address.setObjectName(u"address")

        self.layout2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.address)


        self.layout1.addLayout(self.layout2)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.chooseFolder = QPushButton(CatalogueForm)
        self.chooseFolder.setObjectName(u"chooseFolder")

        self.layout3.addWidget(self.chooseFolder)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer1)

        self.cancel = QPushButton(CatalogueForm)
        self.cancel.setObjectName(u"cancel")

        self.layout3.addWidget(self.cancel)

        self.add = QPushButton(CatalogueForm)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"role", u"primary")

        self.layout3.addWidget(self.add)


        self.layout1.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.labelAddress.setBuddy(self.address)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.address, self.chooseFolder)
        QWidget.setTabOrder(self.chooseFolder, self.add)
        QWidget.setTabOrder(self.add, self.cancel)

        self.retranslateUi(CatalogueForm)

        self.add.setDefault(True)

    # setupUi

    def retranslateUi(self, CatalogueForm):
        CatalogueForm.setWindowTitle(QCoreApplication.translate("CatalogueForm", u"Add a catalogue", None))
        self.explanation.setText(QCoreApplication.translate("CatalogueForm", u"A catalogue is a web address that somebody gave you, or a folder on a stick or a network drive.", None))
        self.labelAddress.setText(QCoreApplication.translate("CatalogueForm", u"&Address or folder:", None))
        self.address.setPlaceholderText(QCoreApplication.translate("CatalogueForm", u"https://\u2026", None))
        self.chooseFolder.setText(QCoreApplication.translate("CatalogueForm", u"Choose a &folder\u2026", None))
        self.cancel.setText(QCoreApplication.translate("CatalogueForm", u"Cancel", None))
        self.add.setText(QCoreApplication.translate("CatalogueForm", u"Add", None))
    # retranslateUi
