# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'catalogues.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QListView,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_CataloguesForm(object):
    def setupUi(self, CataloguesForm):
        if not CataloguesForm.objectName():
            CataloguesForm.setObjectName(u"CataloguesForm")
        CataloguesForm.resize(640, 460)
        CataloguesForm.setMinimumSize(QSize(560, 0))
        self.outer = QVBoxLayout(CataloguesForm)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(24, 22, 24, 20)
        self.explanation = QLabel(CataloguesForm)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setWordWrap(True)
        self.explanation.setProperty(u"role", u"soft")

        self.outer.addWidget(self.explanation)

        self.list = QListView(CataloguesForm)
        self.list.setObjectName(u"list")
        self.list.setMinimumSize(QSize(0, 120))

        self.outer.addWidget(self.list)

        self.actions = QHBoxLayout()
        self.actions.setSpacing(8)
        self.actions.setObjectName(u"actions")
        self.check = QPushButton(CataloguesForm)
        self.check.setObjectName(u"check")
        self.check.setAutoDefault(False)

        self.actions.addWidget(self.check)

        self.remove = QPushButton(CataloguesForm)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.actions.addWidget(self.remove)

        self.spacerActions = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions.addItem(self.spacerActions)


        self.outer.addLayout(self.actions)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.labelAddress = QLabel(CataloguesForm)
        self.labelAddress.setObjectName(u"labelAddress")
        self.labelAddress.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.labelAddress)

        self.address = QLabel(CataloguesForm)
        self.address.setObjectName(u"address")
        self.address.setTextFormat(Qt.TextFormat.PlainText)
        self.address.setWordWrap(True)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.address)

        self.labelRule = QLabel(CataloguesForm)
        self.labelRule.setObjectName(u"labelRule")
        self.labelRule.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.labelRule)

        self.rule = QComboBox(CataloguesForm)
        self.rule.setObjectName(u"rule")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.rule)

        self.labelLogin = QLabel(CataloguesForm)
        self.labelLogin.setObjectName(u"labelLogin")
        self.labelLogin.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.labelLogin)

        self.login = QLabel(CataloguesForm)
        self.login.setObjectName(u"login")
        self.login.setTextFormat(Qt.TextFormat.PlainText)
        self.login.setWordWrap(True)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.login)

        self.labelName = QLabel(CataloguesForm)
        self.labelName.setObjectName(u"labelName")
        self.labelName.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.labelName)

        self.name = QLineEdit(CataloguesForm)
        self.name.setObjectName(u"name")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.name)

        self.labelPassword = QLabel(CataloguesForm)
        self.labelPassword.setObjectName(u"labelPassword")
        self.labelPassword.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.labelPassword)

        self.password = QLineEdit(CataloguesForm)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.password)


        self.outer.addLayout(self.fields)

        self.loginActions = QHBoxLayout()
        self.loginActions.setSpacing(8)
        self.loginActions.setObjectName(u"loginActions")
        self.signIn = QPushButton(CataloguesForm)
        self.signIn.setObjectName(u"signIn")
        self.signIn.setAutoDefault(False)

        self.loginActions.addWidget(self.signIn)

        self.forget = QPushButton(CataloguesForm)
        self.forget.setObjectName(u"forget")
        self.forget.setAutoDefault(False)

        self.loginActions.addWidget(self.forget)

        self.spacerLogin = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.loginActions.addItem(self.spacerLogin)


        self.outer.addLayout(self.loginActions)

        self.told = QLabel(CataloguesForm)
        self.told.setObjectName(u"told")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setProperty(u"role", u"note")

        self.outer.addWidget(self.told)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.add = QPushButton(CataloguesForm)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)

        self.buttons.addWidget(self.add)

        self.spacerButtons = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacerButtons)

        self.close_ = QPushButton(CataloguesForm)
        self.close_.setObjectName(u"close_")
        self.close_.setAutoDefault(False)

        self.buttons.addWidget(self.close_)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.labelRule.setBuddy(self.rule)
        self.labelName.setBuddy(self.name)
        self.labelPassword.setBuddy(self.password)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.list, self.check)
        QWidget.setTabOrder(self.check, self.remove)
        QWidget.setTabOrder(self.remove, self.rule)
        QWidget.setTabOrder(self.rule, self.name)
        QWidget.setTabOrder(self.name, self.password)
        QWidget.setTabOrder(self.password, self.signIn)
        QWidget.setTabOrder(self.signIn, self.forget)
        QWidget.setTabOrder(self.forget, self.add)
        QWidget.setTabOrder(self.add, self.close_)

        self.retranslateUi(CataloguesForm)
    # setupUi

    def retranslateUi(self, CataloguesForm):
        CataloguesForm.setWindowTitle(QCoreApplication.translate("CataloguesForm", u"Catalogues", None))
        self.explanation.setText(QCoreApplication.translate("CataloguesForm", u"Your shelf lists the materials of these catalogues.", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("CataloguesForm", u"Catalogues", None))
#endif // QT_CONFIG(accessibility)
        self.check.setText(QCoreApplication.translate("CataloguesForm", u"Check &now", None))
        self.remove.setText(QCoreApplication.translate("CataloguesForm", u"&Remove\u2026", None))
        self.labelAddress.setText(QCoreApplication.translate("CataloguesForm", u"Address:", None))
        self.address.setText("")
        self.labelRule.setText(QCoreApplication.translate("CataloguesForm", u"&Keep automatically:", None))
        self.labelLogin.setText(QCoreApplication.translate("CataloguesForm", u"Login:", None))
        self.login.setText("")
        self.labelName.setText(QCoreApplication.translate("CataloguesForm", u"N&ame:", None))
        self.labelPassword.setText(QCoreApplication.translate("CataloguesForm", u"&Password:", None))
        self.signIn.setText(QCoreApplication.translate("CataloguesForm", u"&Sign in\u2026", None))
        self.forget.setText(QCoreApplication.translate("CataloguesForm", u"&Forget login", None))
        self.told.setText("")
        self.add.setText(QCoreApplication.translate("CataloguesForm", u"Add a &catalogue\u2026", None))
        self.close_.setText(QCoreApplication.translate("CataloguesForm", u"Close", None))
    # retranslateUi
