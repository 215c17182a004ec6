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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_CatalogueForm(object):
    def setupUi(self, CatalogueForm):
        if not CatalogueForm.objectName():
            CatalogueForm.setObjectName(u"CatalogueForm")
        CatalogueForm.resize(560, 300)
        CatalogueForm.setMinimumSize(QSize(560, 0))
        self.outer = QVBoxLayout(CatalogueForm)
        self.outer.setSpacing(14)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(24, 22, 24, 20)
        self.explanation = QLabel(CatalogueForm)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setWordWrap(True)

        self.outer.addWidget(self.explanation)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.labelAddress = QLabel(CatalogueForm)
        self.labelAddress.setObjectName(u"labelAddress")
        self.labelAddress.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.labelAddress)

        self.address = QLineEdit(CatalogueForm)
        self.address.setObjectName(u"address")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.address)

        self.labelName = QLabel(CatalogueForm)
        self.labelName.setObjectName(u"labelName")
        self.labelName.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.labelName)

        self.name = QLineEdit(CatalogueForm)
        self.name.setObjectName(u"name")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name)

        self.labelPassword = QLabel(CatalogueForm)
        self.labelPassword.setObjectName(u"labelPassword")
        self.labelPassword.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.labelPassword)

        self.password = QLineEdit(CatalogueForm)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.password)


        self.outer.addLayout(self.fields)

        self.places = QHBoxLayout()
        self.places.setSpacing(8)
        self.places.setObjectName(u"places")
        self.places.setContentsMargins(0, 0, 0, 0)
        self.chooseFolder = QPushButton(CatalogueForm)
        self.chooseFolder.setObjectName(u"chooseFolder")

        self.places.addWidget(self.chooseFolder)

        self.neighbours = QPushButton(CatalogueForm)
        self.neighbours.setObjectName(u"neighbours")

        self.places.addWidget(self.neighbours)

        self.spacerPlaces = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.places.addItem(self.spacerPlaces)

        self.addFiles = QPushButton(CatalogueForm)
        self.addFiles.setObjectName(u"addFiles")

        self.places.addWidget(self.addFiles)


        self.outer.addLayout(self.places)

        self.found = QLabel(CatalogueForm)
        self.found.setObjectName(u"found")
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self.found.setProperty(u"role", u"note")
        self.found.setWordWrap(True)

        self.outer.addWidget(self.found)

        self.choices = QListWidget(CatalogueForm)
        self.choices.setObjectName(u"choices")
        self.choices.setMinimumSize(QSize(0, 120))

        self.outer.addWidget(self.choices)

        self.keepAll = QCheckBox(CatalogueForm)
        self.keepAll.setObjectName(u"keepAll")

        self.outer.addWidget(self.keepAll)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.spacerButtons = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacerButtons)

        self.cancel = QPushButton(CatalogueForm)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.add = QPushButton(CatalogueForm)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.add)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.labelAddress.setBuddy(self.address)
        self.labelName.setBuddy(self.name)
        self.labelPassword.setBuddy(self.password)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.address, self.name)
        QWidget.setTabOrder(self.name, self.password)
        QWidget.setTabOrder(self.password, self.chooseFolder)
        QWidget.setTabOrder(self.chooseFolder, self.neighbours)
        QWidget.setTabOrder(self.neighbours, self.addFiles)
        QWidget.setTabOrder(self.addFiles, self.choices)
        QWidget.setTabOrder(self.choices, self.keepAll)
        QWidget.setTabOrder(self.keepAll, self.add)
        QWidget.setTabOrder(self.add, self.cancel)

        self.retranslateUi(CatalogueForm)

        self.add.setDefault(True)

    # setupUi

    def retranslateUi(self, CatalogueForm):
        CatalogueForm.setWindowTitle(QCoreApplication.translate("CatalogueForm", u"Add a catalogue", None))
        self.explanation.setText(QCoreApplication.translate("CatalogueForm", u"A catalogue is a web address, a folder on a USB stick or network drive, or a shelf shared in this network.", None))
        self.labelAddress.setText(QCoreApplication.translate("CatalogueForm", u"&Address or folder:", None))
        self.address.setPlaceholderText(QCoreApplication.translate("CatalogueForm", u"https://\u2026", None))
        self.labelName.setText(QCoreApplication.translate("CatalogueForm", u"&Name:", None))
        self.labelPassword.setText(QCoreApplication.translate("CatalogueForm", u"&Password:", None))
        self.chooseFolder.setText(QCoreApplication.translate("CatalogueForm", u"Choose a &folder\u2026", None))
        self.neighbours.setText(QCoreApplication.translate("CatalogueForm", u"Find &shared shelves", None))
        self.addFiles.setText(QCoreApplication.translate("CatalogueForm", u"Add f&iles\u2026", None))
#if QT_CONFIG(tooltip)
        self.addFiles.setToolTip(QCoreApplication.translate("CatalogueForm", u"Copy files of this computer to \u201cMy files\u201d", None))
#endif // QT_CONFIG(tooltip)
        self.found.setText("")
#if QT_CONFIG(accessibility)
        self.choices.setAccessibleName(QCoreApplication.translate("CatalogueForm", u"Available catalogues", None))
#endif // QT_CONFIG(accessibility)
        self.keepAll.setText(QCoreApplication.translate("CatalogueForm", u"Download everything in it, now and after each check", None))
        self.cancel.setText(QCoreApplication.translate("CatalogueForm", u"Cancel", None))
        self.add.setText(QCoreApplication.translate("CatalogueForm", u"Check", None))
    # retranslateUi
