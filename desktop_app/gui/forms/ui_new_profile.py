# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_profile.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QRadioButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from desktop_app.gui.widgets.passphrase_fields import PassphraseFields

class Ui_NewProfileForm(object):
    def setupUi(self, NewProfileForm):
        if not NewProfileForm.objectName():
            NewProfileForm.setObjectName(u"NewProfileForm")
        NewProfileForm.resize(520, 560)
        NewProfileForm.setMinimumSize(QSize(520, 0))
        self.layout19 = QVBoxLayout(NewProfileForm)
        self.layout19.setSpacing(8)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(24, 18, 24, 16)
        self.heading = QLabel(NewProfileForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.layout19.addWidget(self.heading)

        self.hint = QLabel(NewProfileForm)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"soft")

        self.layout19.addWidget(self.hint)

        self.layout15 = QVBoxLayout()
        self.layout15.setSpacing(12)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.layout13 = QVBoxLayout()
        self.layout13.setSpacing(6)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.labelName = QLabel(NewProfileForm)
        self.labelName.setObjectName(u"labelName")
        self.labelName.setTextFormat(Qt.TextFormat.PlainText)
        self.labelName.setWordWrap(True)

        self.layout13.addWidget(self.labelName)

        self.name = QLineEdit(NewProfileForm)
        self.name.setObjectName(u"name")

        self.layout13.addWidget(self.name)


        self.layout15.addLayout(self.layout13)

        self.layout14 = QHBoxLayout()
        self.layout14.setSpacing(10)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.labelRole = QLabel(NewProfileForm)
        self.labelRole.setObjectName(u"labelRole")
        self.labelRole.setTextFormat(Qt.TextFormat.PlainText)
        self.labelRole.setWordWrap(False)

        self.layout14.addWidget(self.labelRole)

        self.role = QComboBox(NewProfileForm)
        self.role.setObjectName(u"role")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.role.sizePolicy().hasHeightForWidth())
        self.role.setSizePolicy(sizePolicy)

        self.layout14.addWidget(self.role)


        self.layout15.addLayout(self.layout14)


        self.layout19.addLayout(self.layout15)

        self.layout16 = QHBoxLayout()
        self.layout16.setSpacing(10)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.labelPlace = QLabel(NewProfileForm)
        self.labelPlace.setObjectName(u"labelPlace")
        self.labelPlace.setTextFormat(Qt.TextFormat.PlainText)
        self.labelPlace.setWordWrap(False)

        self.layout16.addWidget(self.labelPlace)

        self.place = QComboBox(NewProfileForm)
        self.place.setObjectName(u"place")
        sizePolicy.setHeightForWidth(self.place.sizePolicy().hasHeightForWidth())
        self.place.setSizePolicy(sizePolicy)

        self.layout16.addWidget(self.place)


        self.layout19.addLayout(self.layout16)

        self.sealed = QRadioButton(NewProfileForm)
        self.sealed.setObjectName(u"sealed")
        self.sealed.setChecked(True)

        self.layout19.addWidget(self.sealed)

        self.plain = QRadioButton(NewProfileForm)
        self.plain.setObjectName(u"plain")

        self.layout19.addWidget(self.plain)

        self.passphrase = PassphraseFields(NewProfileForm)
        self.passphrase.setObjectName(u"passphrase")

        self.layout19.addWidget(self.passphrase)

        self.warning = QLabel(NewProfileForm)
        self.warning.setObjectName(u"warning")
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.warning.setWordWrap(True)
        self.warning.setProperty(u"role", u"note")

        self.layout19.addWidget(self.warning)

        self.problem = QLabel(NewProfileForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.layout19.addWidget(self.problem)

        self.layout18 = QHBoxLayout()
        self.layout18.setSpacing(8)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.guest = QPushButton(NewProfileForm)
        self.guest.setObjectName(u"guest")
        self.guest.setAutoDefault(False)

        self.layout18.addWidget(self.guest)

        self.spacer17 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout18.addItem(self.spacer17)

        self.cancel = QPushButton(NewProfileForm)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.layout18.addWidget(self.cancel)

        self.make = QPushButton(NewProfileForm)
        self.make.setObjectName(u"make")
        self.make.setProperty(u"role", u"primary")

        self.layout18.addWidget(self.make)


        self.layout19.addLayout(self.layout18)

#if QT_CONFIG(shortcut)
        self.labelName.setBuddy(self.name)
        self.labelRole.setBuddy(self.role)
        self.labelPlace.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.role)
        QWidget.setTabOrder(self.role, self.place)
        QWidget.setTabOrder(self.place, self.sealed)
        QWidget.setTabOrder(self.sealed, self.plain)
        QWidget.setTabOrder(self.plain, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.guest)
        QWidget.setTabOrder(self.guest, self.cancel)
        QWidget.setTabOrder(self.cancel, self.make)

        self.retranslateUi(NewProfileForm)

        self.make.setDefault(True)

    # setupUi

    def retranslateUi(self, NewProfileForm):
        NewProfileForm.setWindowTitle(QCoreApplication.translate("NewProfileForm", u"New profile", None))
        self.heading.setText(QCoreApplication.translate("NewProfileForm", u"A profile of your own", None))
        self.hint.setText(QCoreApplication.translate("NewProfileForm", u"Your journal, highlights and settings belong to it, and to you alone. The shelf is shared.", None))
        self.labelName.setText(QCoreApplication.translate("NewProfileForm", u"Your &name:", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("NewProfileForm", u"Your name", None))
#endif // QT_CONFIG(accessibility)
        self.labelRole.setText(QCoreApplication.translate("NewProfileForm", u"You are a:", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("NewProfileForm", u"You are a", None))
#endif // QT_CONFIG(accessibility)
        self.labelPlace.setText(QCoreApplication.translate("NewProfileForm", u"&Location:", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("NewProfileForm", u"Location", None))
#endif // QT_CONFIG(accessibility)
        self.sealed.setText(QCoreApplication.translate("NewProfileForm", u"With a passphrase: nobody else can read it", None))
        self.plain.setText(QCoreApplication.translate("NewProfileForm", u"Without, because this account on this computer is mine alone", None))
        self.warning.setText(QCoreApplication.translate("NewProfileForm", u"Nobody can reset a forgotten passphrase. In the next step you get a recovery code: without both, your text is lost.", None))
        self.problem.setText("")
        self.guest.setText(QCoreApplication.translate("NewProfileForm", u"Continue as &guest", None))
        self.cancel.setText(QCoreApplication.translate("NewProfileForm", u"Cancel", None))
        self.make.setText(QCoreApplication.translate("NewProfileForm", u"&Create profile", None))
    # retranslateUi
